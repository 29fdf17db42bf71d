import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../database/tables.ts";
import type { Hours } from "../hours/hours.ts";
import { possibleUtcHours } from "../hours/possible-hours.ts";
import type { PlaceKind } from "./place.ts";
import { facetsOf } from "./place-snapshot.ts";

const BATCH = 5_000;

/**
 * Derives the facets of every place anew and writes those that differ. revisePlaces keeps them right from change
 * to change; this is for after an upgrade that derives them differently. Versions stay: nothing that a person
 * can change has changed.
 * @returns how many places had other facets
 */
export async function refreshFacets(trx: Transaction<Database>): Promise<number> {
  const possibleHours = await findPossibleHours(trx);
  let refreshed = 0;
  for (let after = 0; ; ) {
    const places = await findFacetSources(trx, { after, limit: BATCH });
    const facets = places.map(({ id, kind, hours_id, available }) => ({
      id,
      facets: facetsOf(kind, (hours_id !== null && possibleHours.get(hours_id)) || [], available),
    }));
    refreshed += await updateFacets(trx, facets);
    const last = places.at(-1);
    if (!last || places.length < BATCH) return refreshed;
    after = last.id;
  }
}

/** In which UTC hours of the day each stored definition could ever be open, by its id. */
async function findPossibleHours(db: Kysely<Database>): Promise<Map<number, number[]>> {
  const rows: { id: number; definition: Hours }[] = await db
    .selectFrom("opening_hours")
    .select(["id", "definition"])
    .execute();
  return new Map(rows.map(({ id, definition }) => [id, possibleUtcHours(definition)]));
}

interface FacetSource {
  id: number;
  kind: PlaceKind;
  hours_id: number | null;
  /** Ids of available amenities. */
  available: number[];
}

/** What facets are derived from, for the next places in order of their ids. */
async function findFacetSources(
  trx: Transaction<Database>,
  { after, limit }: { after: number; limit: number },
): Promise<FacetSource[]> {
  return trx
    .selectFrom("places")
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .forUpdate()
    .select([
      "id",
      "kind",
      "hours_id",
      sql<number[]>`array(
        select amenity_id::integer from place_amenities
        where place_id = places.id and state = 'AVAILABLE')`.as("available"),
    ])
    .execute();
}

/** Writes the facets that differ. */
async function updateFacets(
  trx: Transaction<Database>,
  facets: readonly { id: number; facets: number[] }[],
): Promise<number> {
  if (facets.length === 0) return 0;
  const { numAffectedRows = 0n } = await sql`
    update places set facets = r.facets
    from json_to_recordset(${JSON.stringify(facets)}::json) as r(id integer, facets integer[])
    where places.id = r.id and places.facets <> r.facets`.execute(trx);
  return Number(numAffectedRows);
}
