/** Marks what was begun and is no part of the draft before its own button is pressed: saving would leave it out. */
export const UNFINISHED = { "data-unfinished": true } as const;

/** Leads to the first such thing inside, so that its host can say what is meant; false: there is none. */
export function leadToUnfinished(root: ParentNode | null): boolean {
  const begun = root?.querySelector<HTMLElement>("[data-unfinished]");
  if (!begun) return false;
  const folded = begun.closest("details");
  if (folded) folded.open = true;
  begun.scrollIntoView({ block: "center" });
  begun.querySelector<HTMLElement>("button:not(:disabled), input")?.focus({ preventScroll: true });
  return true;
}
