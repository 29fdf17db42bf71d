import { type Kysely, sql } from "kysely";
import { areaCovers, geometryPointAt, multiPolygonOfGeoJson, readOnce } from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import type { Points } from "./engine/chord.ts";

/** Numbered points as rows of a statement: index, point. */
function rowsOf({ lat, lon }: Points) {
  return sql`(
    select ordinality::integer - 1 as index, ${geometryPointAt({ lat: sql.ref("lat"), lon: sql.ref("lon") })} as point
    from unnest(${Array.from(lat)}::float8[], ${Array.from(lon)}::float8[]) with ordinality as given (lat, lon, ordinality))`;
}

const POINT = sql.ref("point");

/** The numbers of the points in an area, edges included, ascending. */
export async function findInside(db: Kysely<Database>, points: Points, geoJson: string): Promise<number[]> {
  const { rows } = await sql<{ inside: number[] | null }>`
    with area as materialized (select ${multiPolygonOfGeoJson(sql`${geoJson}::text`)} as boundary)
    select (select json_agg(index order by index) from ${rowsOf(points)} as points
      where ${areaCovers(sql.ref("boundary"), POINT)}) as inside
    from area`.execute(db);
  return rows[0]?.inside ?? [];
}

/** By district with a boundary, the numbers of the points in it; districts without any are missing from the map. */
export async function findInDistricts(db: Kysely<Database>, points: Points): Promise<Map<string, number[]>> {
  const { rows } = await sql<{ code: string; inside: number[] | null }>`
    with points as materialized ${rowsOf(points)}, bounded as materialized (
      select code, ${readOnce(sql.ref("boundary"))} as boundary from districts where boundary is not null)
    select code, (select json_agg(index) from points where ${areaCovers(sql.ref("bounded.boundary"), POINT)}) as inside
    from bounded`.execute(db);
  return new Map(rows.flatMap(({ code, inside }) => (inside ? [[code, inside] as const] : [])));
}
