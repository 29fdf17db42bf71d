import { type PointerEvent, type RefObject, useRef } from "react";
import { restingSnap, type SheetHeights, type Snap } from "./sheet-heights.ts";

interface SheetDrag {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly heights: SheetHeights | null;
  readonly snap: Snap;
  onSnap(snap: Snap): void;
}

interface Grip {
  readonly startY: number;
  readonly startHeight: number;
  lastY: number;
  lastAt: number;
  /** CSS pixels a millisecond, up is positive. */
  speed: number;
  isDragging: boolean;
}

/** Less than this is a tap. */
const SLOP = 6;

type DragHandlers = Record<
  "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel",
  (event: PointerEvent<HTMLElement>) => void
>;

/** Pointer handlers that drag the sheet's height. The element is moved directly: no render while the finger moves. */
export function useSheetDrag({ sheet, heights, snap, onSnap }: SheetDrag): DragHandlers {
  const grip = useRef<Grip | null>(null);

  const letGo = (): void => {
    const held = grip.current;
    grip.current = null;
    const element = sheet.current;
    if (!held?.isDragging || !element || !heights) return;
    delete element.dataset.dragging;
    const next = restingSnap(element.offsetHeight, held.speed, heights);
    element.style.height = `${heights[next]}px`;
    if (next !== snap) onSnap(next);
  };

  return {
    onPointerDown(event) {
      if (event.button !== 0 || !heights) return;
      const { clientY, timeStamp } = event;
      grip.current = {
        startY: clientY,
        startHeight: heights[snap],
        lastY: clientY,
        lastAt: timeStamp,
        speed: 0,
        isDragging: false,
      };
    },
    onPointerMove(event) {
      const held = grip.current;
      const element = sheet.current;
      if (!held || !element || !heights) return;
      // Released outside, before the press was a drag.
      if (!event.buttons) return letGo();
      const moved = held.startY - event.clientY;
      if (!held.isDragging) {
        if (Math.abs(moved) < SLOP) return;
        held.isDragging = true;
        element.dataset.dragging = "";
        // From here on the press is a drag: what lies under the finger gets no click, and no move is missed.
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      const height = Math.min(heights.full, Math.max(heights.peek * 0.7, held.startHeight + moved));
      element.style.height = `${height}px`;
      held.speed = (held.lastY - event.clientY) / Math.max(1, event.timeStamp - held.lastAt);
      held.lastY = event.clientY;
      held.lastAt = event.timeStamp;
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
