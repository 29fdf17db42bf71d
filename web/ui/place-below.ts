/** CSS pixels between what floats, what it hangs on, and the window's edges. */
const GAP = 8;
/** It stands above rather than lower than this. */
const LEAST = 240;

/** Puts a `position: fixed` element below another, or above where there is more room, and within the window. */
export function placeBelow(element: HTMLElement, anchor: HTMLElement): void {
  const { top, bottom, left } = anchor.getBoundingClientRect();
  const below = window.innerHeight - bottom - 2 * GAP;
  const above = top - 2 * GAP;
  const isBelow = below >= Math.min(LEAST, element.scrollHeight) || below >= above;
  const most = window.innerWidth - element.offsetWidth - GAP;
  element.style.maxHeight = `${Math.max(isBelow ? below : above, LEAST)}px`;
  element.style.left = `${Math.max(GAP, Math.min(left, most))}px`;
  element.style.top = isBelow ? `${bottom + GAP}px` : "auto";
  element.style.bottom = isBelow ? "auto" : `${window.innerHeight - top + GAP}px`;
}
