import { type RefObject, useEffect, useRef } from "react";

/**
 * Where the focus goes when the row that has it is removed: to the same button of the row that takes its place, or of the
 * last one; without rows to what the list is of.
 * @param buttons a selector of the buttons that remove, one a row
 */
export function useFocusAfterRemoval(rows: unknown, buttons: string) {
  const list: RefObject<HTMLOListElement | null> = useRef(null);
  const heading: RefObject<HTMLHeadingElement | null> = useRef(null);
  const removed = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what it waits for
  useEffect(() => {
    if (removed.current === null) return;
    const left = [...(list.current?.querySelectorAll<HTMLElement>(buttons) ?? [])];
    (left[removed.current] ?? left.at(-1) ?? heading.current)?.focus();
    removed.current = null;
  }, [rows, buttons]);
  return {
    list,
    heading,
    /** To be called before a row is removed. */
    removing: (index: number): void => {
      removed.current = index;
    },
  };
}
