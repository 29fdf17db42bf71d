export type Snap = "peek" | "half" | "full";

export type SheetHeights = Readonly<Record<Snap, number>>;

export const SNAPS: readonly Snap[] = ["peek", "half", "full"];

/** The least a peeking sheet shows, in CSS pixels. */
const LEAST_PEEK = 120;
/** A flick of a third of a pixel a millisecond goes on to the next height. */
const FLICK = 0.35;

/**
 * Heights in CSS pixels inside a screen of `available`: peek shows `content` whole (as far as half allows), full
 * leaves `above` free.
 */
export function sheetHeights(available: number, content: number, above: number): SheetHeights {
  const half = Math.round(available * 0.52);
  return {
    peek: Math.round(Math.min(half, Math.max(LEAST_PEEK, content))),
    half,
    full: Math.max(half, available - above),
  };
}

/** Where a dragged sheet comes to rest: the nearest height, or the next one in the direction of a flick. */
export function restingSnap(height: number, pixelsPerMs: number, heights: SheetHeights): Snap {
  if (pixelsPerMs > FLICK) return SNAPS.find((snap) => heights[snap] > height) ?? "full";
  if (pixelsPerMs < -FLICK) return [...SNAPS].reverse().find((snap) => heights[snap] < height) ?? "peek";
  const distance = (snap: Snap): number => Math.abs(heights[snap] - height);
  return SNAPS.reduce((best, snap) => (distance(snap) < distance(best) ? snap : best));
}

/** The neighbouring height, or the same at either end. */
export function nextSnap(snap: Snap, direction: 1 | -1): Snap {
  return SNAPS[SNAPS.indexOf(snap) + direction] ?? snap;
}
