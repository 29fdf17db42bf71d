import { type Kysely, sql } from "kysely";
import { latitudeOf, longitudeOf, placeLocation } from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import type { AmenityState } from "../places/place.ts";

/** The next active places in order of their codes, after `after` where it is given. */
export async function findPlacesToExport(
  db: Kysely<Database>,
  { after, limit }: { after: string | null; limit: number },
) {
  return db
    .selectFrom("places")
    .leftJoin("hosts", "hosts.id", "places.host_id")
    .where("places.status", "=", "ACTIVE")
    .$if(after !== null, (query) => query.where("places.code", ">", after))
    .orderBy("places.code")
    .limit(limit)
    .select(["places.code", "places.name", "places.kind", "address", "district_code", "phone", "access"])
    .select(["hosts.name as host", "hours_id", "hours_text"])
    .select([
      latitudeOf(placeLocation).as("lat"),
      longitudeOf(placeLocation).as("lon"),
      sql<{ code: string; state: AmenityState }[]>`(
        select coalesce(json_agg(json_build_object('code', amenities.code, 'state', state) order by amenity_id), '[]')
        from place_amenities join amenities on amenities.id = amenity_id
        where place_id = places.id)`.as("amenities"),
    ])
    .execute();
}

export type PlaceToExport = Awaited<ReturnType<typeof findPlacesToExport>>[number];
