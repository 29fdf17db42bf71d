import type { PlaceEditing } from "../../../schema/operations/place-editing.ts";
import type { PlaceDraft } from "./place-draft.ts";

/** A draft with the place that it began from: only against that it says what its host changed. */
export interface KeptDraft {
  readonly base: PlaceEditing;
  /** What edits that are still to be sent make of the place, where there are any: the draft goes on from there. */
  readonly from?: PlaceDraft | undefined;
  readonly draft: PlaceDraft;
}

/** Raise the number when the shape of what is kept changes. */
const PREFIX = "nuanyi.host.draft.2.";

/** Of each account its own: others who sign in on this device do not go on with it. */
const nameOf = (account: string, code: string): string => `${PREFIX}${account}.${code}`;

/** The draft of a place that an account did not save in this tab, so that a reload loses nothing; null: none. */
export function keptDraft(account: string, code: string): KeptDraft | null {
  try {
    const kept = sessionStorage.getItem(nameOf(account, code));
    return kept === null ? null : (JSON.parse(kept) as KeptDraft);
  } catch {
    return null;
  }
}

/** Keeps a draft, or with null lets go of it. A browser that refuses storage keeps none. */
export function keepDraft(account: string, code: string, kept: KeptDraft | null): void {
  try {
    if (kept) sessionStorage.setItem(nameOf(account, code), JSON.stringify(kept));
    else sessionStorage.removeItem(nameOf(account, code));
  } catch {
    // full or forbidden: the page itself still holds it
  }
}

/** Puts a draft that an edit carried back to be edited again. */
export const giveBackDraft = (account: string, code: string, draft: unknown): void =>
  keepDraft(account, code, draft as KeptDraft);
