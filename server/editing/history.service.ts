import { mayEdit } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { checkedText } from "../input.ts";
import { findEditable, findRevisions } from "./history.queries.ts";
import { type Revision, revisionsOf } from "./revisions.service.ts";
import { notEditable } from "./targets.service.ts";

/** A page of a place's changes, the latest first. */
export interface History {
  revisions: Revision[];
  /** Where the next page begins; null where there is none. */
  nextBefore: number | null;
}

/** @throws NuanyiError NOT_FOUND for a place that the viewer may not edit. */
export async function historyOf(
  { db, viewer }: Context,
  { code, first, before }: { code: string; first: number; before: number | null },
): Promise<History> {
  const checked = checkedText("code", code, 64);
  const place = viewer && (await findEditable(db, checked));
  if (!place || !mayEdit(viewer, place)) throw notEditable([checked]);
  const stored = await findRevisions(db, { placeId: place.id, before, limit: first + 1 });
  const page = stored.slice(0, first);
  return {
    revisions: await revisionsOf(db, page),
    nextBefore: stored.length > first ? (page.at(-1)?.version ?? null) : null,
  };
}
