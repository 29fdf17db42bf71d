import { useMemo, useState } from "react";
import type { PlaceEditing } from "../../../schema/operations/place-editing.ts";
import type { PlaceChange } from "../change.ts";
import type { QueuedEdit } from "../outbox/queue.ts";
import { useHost } from "../use-host.ts";
import { type KeptDraft, keepDraft, keptDraft } from "./kept-draft.ts";
import { type PlaceDraft, placeChangeOf, placeDraftOf } from "./place-draft.ts";

interface Draft {
  /** With the place as it was when the draft was begun. */
  readonly kept: KeptDraft;
  readonly previous: PlaceDraft;
  readonly draft: PlaceDraft;
  /** Null: nothing is unsaved. */
  readonly change: PlaceChange | null;
  edit(draft: PlaceDraft): void;
  /** Back to the place as it is by now. */
  drop(): void;
}

/**
 * The draft of a place. While nothing is unsaved it follows the place, and edits of it that are still to be sent: what
 * is edited next goes on from those, or it would take them back. From the first edit on nothing is overwritten, whatever
 * others do.
 * @param waiting the last of those edits that came from the editor
 */
export function useDraft(latest: PlaceEditing, waiting: QueuedEdit | undefined): Draft {
  const account = useHost()?.id ?? "";
  const [kept, setKept] = useState<KeptDraft>(
    () => keptDraft(account, latest.code) ?? begunFrom(latest, waiting),
  );
  const previous = useMemo(() => kept.from ?? placeDraftOf(kept.base), [kept]);
  const change = useMemo(() => placeChangeOf(previous, kept.draft), [previous, kept.draft]);
  const begun = begunFrom(latest, waiting);
  if (change === null && (kept.base.version !== latest.version || !isSame(kept.from, begun.from)))
    setKept(begun);
  return {
    kept,
    previous,
    draft: kept.draft,
    change,
    edit(draft) {
      const next = { ...kept, draft };
      setKept(next);
      keepDraft(account, latest.code, placeChangeOf(previous, draft) ? next : null);
    },
    drop() {
      setKept(begun);
      keepDraft(account, latest.code, null);
    },
  };
}

function begunFrom(base: PlaceEditing, waiting: QueuedEdit | undefined): KeptDraft {
  const from = (waiting?.draft as KeptDraft | undefined)?.draft;
  return { base, from, draft: from ?? placeDraftOf(base) };
}

const isSame = (one: PlaceDraft | undefined, other: PlaceDraft | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
