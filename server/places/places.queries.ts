import { type Expression, type InferResult, type Kysely, type SqlBool, sql } from "kysely";
import { latitudeOf, longitudeOf, placeLocation } from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import type { AmenityAtPlace, Place } from "./place.ts";

/** The base select of every query that shows places; vary it by chaining. Built once for each database. */
export function selectPlace(db: Kysely<Database>): ReturnType<typeof buildSelectPlace> {
  let select = selects.get(db);
  if (!select) {
    select = buildSelectPlace(db);
    selects.set(db, select);
  }
  return select;
}

const selects = new WeakMap<Kysely<Database>, ReturnType<typeof buildSelectPlace>>();

function buildSelectPlace(db: Kysely<Database>) {
  return db
    .selectFrom("places")
    .where("places.status", "=", "ACTIVE")
    .select([
      "places.id",
      "places.code",
      "places.kind",
      "places.name",
      "places.description",
      "places.address",
      "places.district_code",
      "places.host_id",
      "places.phone",
      "places.access",
      "places.access_note",
      "places.hours_id",
      "places.hours_text",
      "places.hours_checked_at",
      "places.photo_url",
      "places.version",
      "places.is_demo",
    ])
    .select([
      latitudeOf(placeLocation).as("lat"),
      longitudeOf(placeLocation).as("lon"),
      sql<AmenityAtPlace[]>`(
        select coalesce(json_agg(json_build_array(amenity_id, state, note, hours_id) order by amenity_id), '[]')
        from place_amenities where place_id = places.id)`.as("amenities"),
    ]);
}

/** A row of the base select. */
export type PlaceRecord = InferResult<ReturnType<typeof buildSelectPlace>>[number];

/** The one way from a row to a place. */
export function placeFromRecord(record: PlaceRecord): Place {
  return {
    id: record.id,
    code: record.code,
    kind: record.kind,
    name: record.name,
    description: record.description,
    location: { lat: record.lat, lon: record.lon },
    address: record.address,
    districtCode: record.district_code,
    hostId: record.host_id,
    phone: record.phone,
    access: record.access,
    accessNote: record.access_note,
    hoursId: record.hours_id,
    hoursText: record.hours_text,
    hoursCheckedAt: record.hours_checked_at,
    photoUrl: record.photo_url,
    amenities: record.amenities,
    version: record.version,
    isDemo: record.is_demo,
  };
}

/** The active place with this code. */
export async function findPlaceByCode(db: Kysely<Database>, code: string): Promise<Place | undefined> {
  const record = await selectPlace(db).where("places.code", "=", code).executeTakeFirst();
  return record && placeFromRecord(record);
}

/** Active places by id; ids without one are missing from the map. */
export async function findPlacesById(
  db: Kysely<Database>,
  ids: readonly number[],
): Promise<Map<number, Place>> {
  if (ids.length === 0) return new Map();
  const records = await selectPlace(db).where("places.id", "in", ids).execute();
  return new Map(records.map((record) => [record.id, placeFromRecord(record)]));
}

/** A page of places in order of their codes, after a code where one is given. */
export async function findPlacePage(
  db: Kysely<Database>,
  { matching, after, limit }: { matching: Expression<SqlBool>; after: string | null; limit: number },
): Promise<Place[]> {
  const records = await selectPlace(db)
    .where(matching)
    .$if(after !== null, (query) => query.where("places.code", ">", after))
    .orderBy("places.code")
    .limit(limit)
    .execute();
  return records.map(placeFromRecord);
}

/** How many active places match. */
export async function countPlaces(db: Kysely<Database>, matching: Expression<SqlBool>): Promise<number> {
  const { count } = await db
    .selectFrom("places")
    .where("places.status", "=", "ACTIVE")
    .where(matching)
    .select(sql<number>`count(*)::integer`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
