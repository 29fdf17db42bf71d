import { type Kysely, sql, type Transaction } from "kysely";
import { geographyPointAt, latitudeOf, longitudeOf, placeLocation } from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import type { AmenityState } from "./place.ts";
import { amenitySnapshot, type PlaceSnapshot } from "./place-snapshot.ts";

/*
 * The write side of places, a batch a statement: rows travel as one JSON parameter, which both databases
 * spread into a recordset. Every function runs in the caller's transaction.
 */

/** A place as it is now. */
export interface StoredPlace {
  id: number;
  version: number;
  hostId: number | null;
  snapshot: PlaceSnapshot;
}

/**
 * The places with these codes, locked in order of their codes so that two writers cannot wait for each other. They are
 * read after that: a statement that had to wait would have their amenities as these were before.
 */
export async function lockPlaces(
  trx: Transaction<Database>,
  codes: readonly string[],
  codeOfAmenity: ReadonlyMap<number, string>,
): Promise<Map<string, StoredPlace>> {
  if (codes.length === 0) return new Map();
  await trx
    .selectFrom("places")
    .where(sql<boolean>`code = any(${codes}::text[])`)
    .orderBy("code")
    .forUpdate()
    .select("id")
    .execute();
  return readPlaces(trx, codes, codeOfAmenity);
}

/** The places with these codes as they are. */
export async function readPlaces(
  db: Kysely<Database>,
  codes: readonly string[],
  codeOfAmenity: ReadonlyMap<number, string>,
): Promise<Map<string, StoredPlace>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom("places")
    .leftJoin("hosts", "hosts.id", "places.host_id")
    .where(sql<boolean>`places.code = any(${codes}::text[])`)
    .selectAll("places")
    .select([
      "hosts.name as host",
      latitudeOf(placeLocation).as("lat"),
      longitudeOf(placeLocation).as("lon"),
      sql<[number, AmenityState, string | null, number | null][]>`(
        select coalesce(json_agg(json_build_array(amenity_id, state, note, hours_id)), '[]')
        from place_amenities where place_id = places.id)`.as("amenities"),
    ])
    .execute();
  return new Map(
    rows.map((row) => {
      const amenities = row.amenities
        .map(([id, ...rest]) => [codeOfAmenity.get(id) ?? String(id), amenitySnapshot(...rest)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      const snapshot: PlaceSnapshot = {
        code: row.code,
        kind: row.kind,
        status: row.status,
        name: row.name,
        description: row.description,
        lat: row.lat,
        lon: row.lon,
        address: row.address,
        districtCode: row.district_code,
        host: row.host,
        phone: row.phone,
        access: row.access,
        accessNote: row.access_note,
        hoursId: row.hours_id,
        hoursText: row.hours_text,
        hoursCheckedAt: row.hours_checked_at?.toISOString() ?? null,
        photoUrl: row.photo_url,
        isDemo: row.is_demo,
        amenities: Object.fromEntries(amenities),
      };
      return [row.code, { id: row.id, version: row.version, hostId: row.host_id, snapshot }];
    }),
  );
}

/** The columns that a snapshot fills, as a recordset's. */
const COLUMNS = sql`
  code text, kind text, status text, name text, description text, lat float8, lon float8, address text,
  "districtCode" text, "hostId" integer, phone text, access text, "accessNote" text, "hoursId" integer,
  "hoursText" text, "hoursCheckedAt" timestamptz, "photoUrl" text, "isDemo" boolean, facets integer[]`;

const LOCATION = geographyPointAt({ lat: sql.ref("r.lat"), lon: sql.ref("r.lon") });

/** A snapshot with what SQL needs beside it. */
export interface PlaceToWrite extends Omit<PlaceSnapshot, "host" | "amenities"> {
  hostId: number | null;
  facets: number[];
}

/** Inserts places at version 1; returns their ids by code. */
export async function insertPlaces(
  trx: Transaction<Database>,
  places: readonly PlaceToWrite[],
  at: Date,
): Promise<Map<string, number>> {
  if (places.length === 0) return new Map();
  const { rows } = await sql<{ id: number; code: string }>`
    insert into places (
      code, kind, status, name, description, location, address, district_code, host_id, phone, access, access_note,
      hours_id, hours_text, hours_checked_at, photo_url, facets, is_demo, created_at, updated_at)
    select code, kind, status, name, description, ${LOCATION}, address, "districtCode", "hostId", phone, access,
      "accessNote", "hoursId", "hoursText", "hoursCheckedAt", "photoUrl", facets, "isDemo", ${at}::timestamptz, ${at}::timestamptz
    from json_to_recordset(${JSON.stringify(places)}::json) as r(${COLUMNS})
    returning id, code`.execute(trx);
  return new Map(rows.map(({ id, code }) => [code, id]));
}

/** Overwrites places and raises their version by one. */
export async function updatePlaces(
  trx: Transaction<Database>,
  places: readonly (PlaceToWrite & { id: number })[],
  at: Date,
): Promise<void> {
  if (places.length === 0) return;
  await sql`
    update places set
      kind = r.kind, status = r.status, name = r.name, description = r.description, location = ${LOCATION},
      address = r.address, district_code = r."districtCode", host_id = r."hostId", phone = r.phone,
      access = r.access, access_note = r."accessNote", hours_id = r."hoursId", hours_text = r."hoursText",
      hours_checked_at = r."hoursCheckedAt", photo_url = r."photoUrl", facets = r.facets, is_demo = r."isDemo",
      version = places.version + 1, updated_at = ${at}::timestamptz
    from json_to_recordset(${JSON.stringify(places)}::json) as r(id integer, ${COLUMNS})
    where places.id = r.id`.execute(trx);
}

export interface AmenityToWrite {
  placeId: number;
  amenityId: number;
  state: AmenityState;
  note?: string;
  hoursId?: number;
}

/** Sets the amenities of places that had some (`replacedIds`) and of new ones. */
export async function replaceAmenities(
  trx: Transaction<Database>,
  { replacedIds, amenities }: { replacedIds: readonly number[]; amenities: readonly AmenityToWrite[] },
): Promise<void> {
  if (replacedIds.length > 0)
    await trx
      .deleteFrom("place_amenities")
      .where(sql<boolean>`place_id = any(${replacedIds}::integer[])`)
      .execute();
  if (amenities.length === 0) return;
  await sql`
    insert into place_amenities (place_id, amenity_id, state, note, hours_id)
    select "placeId", "amenityId", state, note, "hoursId"
    from json_to_recordset(${JSON.stringify(amenities)}::json)
      as r("placeId" integer, "amenityId" smallint, state text, note text, "hoursId" integer)`.execute(trx);
}

export interface RevisionToWrite {
  placeId: number;
  version: number;
  before: PlaceSnapshot | null;
  after: PlaceSnapshot;
}

/** Appends revisions: who did what, when, and the place before and after. */
export async function insertRevisions(
  trx: Transaction<Database>,
  {
    revisions,
    actor,
    actorId = null,
    action,
    at,
  }: {
    revisions: readonly RevisionToWrite[];
    actor: string;
    actorId?: string | null;
    action: string;
    at: Date;
  },
): Promise<void> {
  if (revisions.length === 0) return;
  await sql`
    insert into place_revisions (place_id, version, at, actor, actor_id, action, before, after)
    select "placeId", version, ${at}::timestamptz, ${actor}, ${actorId}::text, ${action}, before, after
    from json_to_recordset(${JSON.stringify(revisions)}::json)
      as r("placeId" integer, version integer, before jsonb, after jsonb)`.execute(trx);
}

/** Ids of hosts by name; names that are new become hosts. */
export async function saveHosts(
  trx: Transaction<Database>,
  names: readonly string[],
): Promise<Map<string, number>> {
  if (names.length === 0) return new Map();
  // Anti-joined first: on conflict alone would burn an id for every known name.
  await sql`
    insert into hosts (name)
    select name from unnest(${names}::text[]) as given(name)
    where not exists (select from hosts where hosts.name = given.name)
    on conflict (name) do nothing`.execute(trx);
  const rows = await trx
    .selectFrom("hosts")
    .where(sql<boolean>`name = any(${names}::text[])`)
    .select(["id", "name"])
    .execute();
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** The catalogue's ids by code. */
export async function findAmenityIds(db: Kysely<Database>): Promise<Map<string, number>> {
  const rows = await db.selectFrom("amenities").select(["id", "code"]).execute();
  return new Map(rows.map(({ id, code }) => [code, id]));
}

/** Those of the codes that no district has. */
export async function findUnknownDistricts(
  db: Kysely<Database>,
  codes: readonly string[],
): Promise<string[]> {
  if (codes.length === 0) return [];
  const { rows } = await sql<{ code: string }>`
    select code from unnest(${codes}::text[]) as given(code)
    where not exists (select from districts where districts.code = given.code)`.execute(db);
  return rows.map(({ code }) => code);
}
