import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import type { Place } from "../places/place.ts";
import { findPlacesById } from "../places/places.queries.ts";
import { findRevisionsAt } from "./history.queries.ts";
import { type Revision, revisionsOf } from "./revisions.service.ts";

/** A change that was made; see PlaceEdit in the schema. */
export interface MadeEdit {
  revision: Revision | null;
  version: number;
  place: Place | null;
}

/** What is told of changes made, now or by an earlier request with the same key: the revisions never change. */
export async function editsOf(
  db: Kysely<Database>,
  answers: readonly { placeId: number; version: number; isChanged: boolean }[],
): Promise<MadeEdit[]> {
  const places = await findPlacesById(
    db,
    answers.map(({ placeId }) => placeId),
  );
  const stored = await findRevisionsAt(
    db,
    answers.filter(({ isChanged }) => isChanged),
  );
  const revisions = await revisionsOf(db, stored);
  const byPlace = new Map(stored.map(({ placeId }, i) => [placeId, revisions[i] ?? null]));
  return answers.map(({ placeId, version }) => ({
    revision: byPlace.get(placeId) ?? null,
    version,
    place: places.get(placeId) ?? null,
  }));
}
