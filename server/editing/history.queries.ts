import { type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";
import type { PlaceSnapshot } from "../places/place-snapshot.ts";

/** A change of a place, as it was kept. */
export interface StoredRevision {
  placeId: number;
  version: number;
  at: Date;
  actor: string;
  action: string;
  before: PlaceSnapshot | null;
  after: PlaceSnapshot;
}

const COLUMNS = ["place_id as placeId", "version", "at", "actor", "action", "before", "after"] as const;

/** A place's revisions before a version, the latest first. */
export async function findRevisions(
  db: Kysely<Database>,
  { placeId, before, limit }: { placeId: number; before: number | null; limit: number },
): Promise<StoredRevision[]> {
  const rows = await db
    .selectFrom("place_revisions")
    .where("place_id", "=", placeId)
    .$if(before !== null, (query) => query.where("version", "<", before))
    .orderBy("version", "desc")
    .limit(limit)
    .select(COLUMNS)
    .execute();
  return rows as StoredRevision[];
}

/** These revisions of places; those that are not there are left out. */
export async function findRevisionsAt(
  db: Kysely<Database>,
  wanted: readonly { placeId: number; version: number }[],
): Promise<StoredRevision[]> {
  if (wanted.length === 0) return [];
  const rows = await db
    .selectFrom("place_revisions")
    .where(
      sql<boolean>`(place_id, version) in (
        select * from unnest(${wanted.map(({ placeId }) => placeId)}::integer[],
          ${wanted.map(({ version }) => version)}::integer[]))`,
    )
    .select(COLUMNS)
    .execute();
  return rows as StoredRevision[];
}

/** The latest revision of each place, by its id. */
export async function findLatestRevisions(
  db: Kysely<Database>,
  placeIds: readonly number[],
): Promise<Map<number, StoredRevision>> {
  if (placeIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("place_revisions")
    .distinctOn("place_id")
    .where(sql<boolean>`place_id = any(${placeIds}::integer[])`)
    .orderBy("place_id")
    .orderBy("version", "desc")
    .select(COLUMNS)
    .execute();
  return new Map((rows as StoredRevision[]).map((row) => [row.placeId, row]));
}

/** The versions of places by their ids. */
export async function findVersions(
  db: Kysely<Database>,
  placeIds: readonly number[],
): Promise<Map<number, number>> {
  if (placeIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("places")
    .where(sql<boolean>`id = any(${placeIds}::integer[])`)
    .select(["id", "version"])
    .execute();
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** The place that a code names, shown or not, as far as it decides who may see its history. */
export async function findEditable(
  db: Kysely<Database>,
  code: string,
): Promise<{ id: number; hostId: number | null; isDemo: boolean } | undefined> {
  return db
    .selectFrom("places")
    .where("code", "=", code)
    .select(["id", "host_id as hostId", "is_demo as isDemo"])
    .executeTakeFirst();
}
