import { type Kysely, sql } from "kysely";
import { latitudeOf, longitudeOf } from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import type { ZoneDistrict } from "./zones.ts";

/** Every district, by code, with what zones are made from. */
export async function findZoneDistricts(db: Kysely<Database>): Promise<ZoneDistrict[]> {
  const location = sql.ref("places.location");
  const rows = await db
    .selectFrom("districts")
    .leftJoin(
      db
        .selectFrom("places")
        .where("status", "=", "ACTIVE")
        .groupBy("district_code")
        .select(["district_code"])
        .select([
          sql<number>`avg(${latitudeOf(location)})`.as("lat"),
          sql<number>`avg(${longitudeOf(location)})`.as("lon"),
        ])
        .as("standing"),
      "standing.district_code",
      "districts.code",
    )
    .orderBy(sql`code collate "C"`)
    .select(["code", "name", "name_en as nameEn", "parent_code as parentCode"])
    .select([
      sql<boolean>`boundary is not null`.as("hasBoundary"),
      sql<boolean>`standing.lat is not null`.as("hasPlaces"),
      sql<number | null>`coalesce(${latitudeOf(sql.ref("centre"))}, standing.lat)`.as("lat"),
      sql<number | null>`coalesce(${longitudeOf(sql.ref("centre"))}, standing.lon)`.as("lon"),
    ])
    .execute();
  return rows.map(({ lat, lon, ...district }) => ({
    ...district,
    centre: lat === null || lon === null ? null : { lat, lon },
  }));
}
