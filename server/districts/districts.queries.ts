import type { MultiPolygon } from "geojson";
import { type Kysely, sql } from "kysely";
import { asGeoJson, latitudeOf, longitudeOf } from "../database/geography.ts";
import { containing } from "../database/like.ts";
import type { Database } from "../database/tables.ts";
import type { LatLon } from "../places/place.ts";

/** An administrative area by its official code; a province, city, county, or subdistrict. */
export interface District {
  code: string;
  name: string;
  nameEn: string | null;
  parentCode: string | null;
  centre: LatLon | null;
}

function selectDistrict(db: Kysely<Database>) {
  return db
    .selectFrom("districts")
    .select(["code", "name", "name_en as nameEn", "parent_code as parentCode"])
    .select([latitudeOf(sql.ref("centre")).as("lat"), longitudeOf(sql.ref("centre")).as("lon")]);
}

type DistrictRecord = Omit<District, "centre"> & { lat: number | null; lon: number | null };

function districtFromRecord({ lat, lon, ...district }: DistrictRecord): District {
  return { ...district, centre: lat === null || lon === null ? null : { lat, lon } };
}

/** Districts in order of their codes: the children of `parentCode`, those whose name contains `text`, or both. */
export async function findDistricts(
  db: Kysely<Database>,
  { parentCode, text, limit }: { parentCode: string | null; text: string | null; limit: number },
): Promise<District[]> {
  let query = selectDistrict(db).orderBy("code").limit(limit);
  if (parentCode !== null) query = query.where("parent_code", "=", parentCode);
  if (text !== null) {
    const pattern = containing(text);
    query = query.where((eb) => eb.or([eb("name", "ilike", pattern), eb("name_en", "ilike", pattern)]));
  }
  return (await query.execute()).map(districtFromRecord);
}

/** Districts by code; codes without one are missing from the map. */
export async function findDistrictsByCode(
  db: Kysely<Database>,
  codes: readonly string[],
): Promise<Map<string, District>> {
  if (codes.length === 0) return new Map();
  const records = await selectDistrict(db).where("code", "in", codes).execute();
  return new Map(records.map((record) => [record.code, districtFromRecord(record)]));
}

/** Boundaries by code, WGS-84; districts without one are missing from the map. */
export async function findBoundaries(
  db: Kysely<Database>,
  codes: readonly string[],
): Promise<Map<string, MultiPolygon>> {
  if (codes.length === 0) return new Map();
  const records = await db
    .selectFrom("districts")
    .where("code", "in", codes)
    .where("boundary", "is not", null)
    .select(["code", asGeoJson(sql.ref("boundary")).as("boundary")])
    .execute();
  return new Map(records.map(({ code, boundary }) => [code, JSON.parse(boundary) as MultiPolygon]));
}

/** The district's code and those of all its parts, however deep; empty when there is no such district. */
export async function findDistrictWithParts(db: Kysely<Database>, code: string): Promise<string[]> {
  const records = await db
    .withRecursive("parts", (eb) =>
      eb
        .selectFrom("districts")
        .where("code", "=", code)
        .select("code")
        .union(
          eb
            .selectFrom("districts")
            .innerJoin("parts", "parts.code", "districts.parent_code")
            .select("districts.code"),
        ),
    )
    .selectFrom("parts")
    .select("code")
    .execute();
  return records.map((record) => record.code);
}
