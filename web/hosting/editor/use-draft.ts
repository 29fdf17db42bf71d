import { useMemo, useState } from "react";
import type { PlaceEditing } from "../../../schema/operations/place-editing.ts";
import type { PlaceChange } from "../change.ts";
import { type KeptDraft, keepDraft, keptDraft } from "./kept-draft.ts";
import { type PlaceDraft, placeChangeOf, placeDraftOf } from "./place-draft.ts";

interface Draft {
  /** The place as it was when the draft was begun. */
  readonly base: PlaceEditing;
  readonly previous: PlaceDraft;
  readonly draft: PlaceDraft;
  /** Null: nothing is unsaved. */
  readonly change: PlaceChange | null;
  edit(draft: PlaceDraft): void;
  /** Back to the place as it is by now. */
  drop(): void;
}

/**
 * The draft of a place. While nothing is unsaved it follows the place; from the first edit on nothing is overwritten,
 * whatever others do.
 */
export function useDraft(latest: PlaceEditing): Draft {
  const [kept, setKept] = useState<KeptDraft>(() => keptDraft(latest.code) ?? begunFrom(latest));
  const previous = useMemo(() => placeDraftOf(kept.base), [kept.base]);
  const change = useMemo(() => placeChangeOf(previous, kept.draft), [previous, kept.draft]);
  if (change === null && kept.base !== latest && kept.base.version !== latest.version)
    setKept(begunFrom(latest));
  return {
    base: kept.base,
    previous,
    draft: kept.draft,
    change,
    edit(draft) {
      const next = { base: kept.base, draft };
      setKept(next);
      keepDraft(latest.code, placeChangeOf(previous, draft) ? next : null);
    },
    drop() {
      setKept(begunFrom(latest));
      keepDraft(latest.code, null);
    },
  };
}

const begunFrom = (base: PlaceEditing): KeptDraft => ({ base, draft: placeDraftOf(base) });
