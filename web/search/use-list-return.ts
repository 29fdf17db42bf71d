import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * The list's scroller, put back to where it was when the details close, with the focus on the row of the place that
 * was looked at. A hidden scroller forgets its position, so it is noted while it scrolls.
 */
export function useListReturn(selected: string | null): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  const last = useRef(selected);

  useEffect(() => {
    const element = list.current;
    const onScroll = (): void => {
      if (element && element.getClientRects().length > 0) top.current = element.scrollTop;
    };
    element?.addEventListener("scroll", onScroll, { passive: true });
    return () => element?.removeEventListener("scroll", onScroll);
  });

  useLayoutEffect(() => {
    const left = last.current;
    last.current = selected;
    if (selected !== null || left === null || !list.current) return;
    list.current.scrollTop = top.current;
    const row = list.current.querySelector<HTMLElement>(`[data-row="${CSS.escape(left)}"]`);
    // A pin may have led to a place that the list does not show: then reading goes on at the list.
    (row ?? list.current).focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  }, [selected]);

  return list;
}
