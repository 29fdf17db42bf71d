import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { nextSnap, type SheetHeights, type Snap, sheetHeights } from "./sheet-heights.ts";
import { useSheetDrag } from "./use-sheet-drag.ts";

interface SheetProps {
  readonly snap: Snap;
  onSnap(snap: Snap): void;
  /** Called with the height in CSS pixels wherever the sheet comes to rest. */
  onRest?(height: number): void;
  readonly labels: { readonly handle: string } & Readonly<Record<Snap, string>>;
  /** Stands beside the handle and can be dragged by: one short line. */
  readonly header: ReactNode;
  /** CSS pixels that stay free above the sheet at its full height. */
  readonly above: number;
  /** Mark with `data-peek` what a peeking sheet must show whole. */
  readonly children: ReactNode;
}

/**
 * A sheet at the bottom of its (positioned) container, at one of three heights: drag its head (or all of it while it
 * peeks), press its buttons, or use the arrow keys on the handle.
 */
export function Sheet({ snap, onSnap, onRest, labels, header, above, children }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const heights = useHeights(sheet, above);
  const drag = useSheetDrag({ sheet, heights, snap, onSnap });
  const height = heights?.[snap];

  useEffect(() => {
    if (height !== undefined) onRest?.(height);
  }, [height, onRest]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : undefined;
    if (!direction) return;
    event.preventDefault();
    event.stopPropagation();
    onSnap(nextSnap(snap, direction));
  };

  return (
    <div
      ref={sheet}
      className="absolute inset-x-0 bottom-0 z-20 flex flex-col rounded-t-card bg-paper shadow-float transition-[height] duration-200 ease-settle data-dragging:transition-none"
      style={{ height: height ?? "40%" }}
      {...(snap === "peek" ? drag : undefined)}
    >
      <div
        className="flex shrink-0 touch-none flex-wrap items-center justify-end gap-x-1 pr-1 pl-4"
        {...(snap === "peek" ? undefined : drag)}
      >
        <div
          className="absolute top-1.5 left-1/2 h-1 w-10 -translate-x-1/2 rounded-full bg-control"
          aria-hidden="true"
        />
        <div className="min-w-0 grow basis-40 pt-2">{header}</div>
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons that set one height, not a form's fieldset */}
        <div role="group" aria-label={labels.handle} className="flex pt-1" onKeyDown={onKeyDown}>
          {snap !== "peek" && (
            <Button look="quiet" icon="down" iconOnly onClick={() => onSnap(nextSnap(snap, -1))}>
              {labels[nextSnap(snap, -1)]}
            </Button>
          )}
          {snap !== "full" && (
            <Button look="quiet" icon="up" iconOnly onClick={() => onSnap(nextSnap(snap, 1))}>
              {labels[nextSnap(snap, 1)]}
            </Button>
          )}
        </div>
      </div>
      <div
        className={`flex min-h-0 grow flex-col ${snap === "peek" ? "**:data-scroller:touch-none **:data-scroller:overflow-hidden" : ""}`}
      >
        {children}
      </div>
    </div>
  );
}

/** The three heights, measured again when the screen, the text size or the first result changes. */
function useHeights(sheet: React.RefObject<HTMLDivElement | null>, above: number): SheetHeights | null {
  const [heights, setHeights] = useState<SheetHeights | null>(null);
  useEffect(() => {
    const element = sheet.current;
    const container = element?.offsetParent;
    if (!element || !container) return;
    const measure = (): void => {
      // What is hidden (the list behind the details) has no boxes.
      const marked = [...element.querySelectorAll("[data-peek]")];
      const first = marked.find((candidate) => candidate.getClientRects().length > 0);
      const scrolled = first?.closest("[data-scroller]")?.scrollTop ?? 0;
      const content = first
        ? first.getBoundingClientRect().bottom - element.getBoundingClientRect().top + scrolled
        : 0;
      const next = sheetHeights(container.clientHeight, content, above);
      setHeights((last) =>
        last && last.peek === next.peek && last.half === next.half && last.full === next.full ? last : next,
      );
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(container);
    const contents = new MutationObserver(measure);
    contents.observe(element, { childList: true, subtree: true, characterData: true });
    measure();
    return () => {
      sizes.disconnect();
      contents.disconnect();
    };
  }, [sheet, above]);
  return heights;
}
