import type { PlaceEditing } from "../../../schema/operations/place-editing.ts";
import type { PlaceDraft } from "./place-draft.ts";

/** A draft with the place that it began from: only against that it says what its host changed. */
export interface KeptDraft {
  readonly base: PlaceEditing;
  readonly draft: PlaceDraft;
}

/** Raise the number when the shape of what is kept changes. */
const PREFIX = "nuanyi.host.draft.1.";

/** The draft of a place that was not saved in this tab, so that a reload loses nothing; null: none. */
export function keptDraft(code: string): KeptDraft | null {
  try {
    const kept = sessionStorage.getItem(PREFIX + code);
    return kept === null ? null : (JSON.parse(kept) as KeptDraft);
  } catch {
    return null;
  }
}

/** Keeps a draft, or with null lets go of it. A browser that refuses storage keeps none. */
export function keepDraft(code: string, kept: KeptDraft | null): void {
  try {
    if (kept) sessionStorage.setItem(PREFIX + code, JSON.stringify(kept));
    else sessionStorage.removeItem(PREFIX + code);
  } catch {
    // full or forbidden: the page itself still holds it
  }
}

/** Puts a draft that an edit carried back to be edited again. */
export const giveBackDraft = (code: string, draft: unknown): void => keepDraft(code, draft as KeptDraft);
