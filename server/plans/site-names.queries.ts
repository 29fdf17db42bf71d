import { type Kysely, sql } from "kysely";
import { areaCovers, geometryPointAt, squareMetresOf } from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import type { LatLon } from "../places/place.ts";

/** The name of the smallest district that each point is in, in the points' order; null for one in none. */
export async function findDistrictNames(
  db: Kysely<Database>,
  points: readonly LatLon[],
): Promise<(string | null)[]> {
  if (points.length === 0) return [];
  const boundary = sql.ref("districts.boundary");
  const point = geometryPointAt({ lat: sql.ref("given.lat"), lon: sql.ref("given.lon") });
  const { rows } = await sql<{ name: string | null }>`
    select (
      select name from districts where ${areaCovers(boundary, point)}
      order by ${squareMetresOf(boundary)}, code limit 1) as name
    from unnest(${points.map(({ lat }) => lat)}::float8[], ${points.map(({ lon }) => lon)}::float8[])
      with ordinality as given (lat, lon, ordinality)
    order by ordinality`.execute(db);
  return rows.map(({ name }) => name);
}
