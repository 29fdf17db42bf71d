import type { MultiPolygon } from "geojson";
import { type Kysely, sql } from "kysely";
import {
  areaCovers,
  areaOf,
  asGeoJson,
  geometryPointAt,
  hullAround,
  stretched,
  voronoiPieces,
} from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import type { Candidate } from "./approximate-zones.ts";
import type { Points } from "./engine/chord.ts";

/** Around cells that are in no boundary, metres. */
const HULL_MARGIN = 1_000;

/**
 * What is nearer to each centre than to the others, within a district's boundary, or around the points where no district
 * has one: by code, without those of which nothing is left. Nearness is that of a plane whose degrees of longitude are as
 * short as they are midway, within a fraction of a per cent of the geodesic one in a city.
 */
export async function findVoronoi(
  db: Kysely<Database>,
  candidates: readonly Candidate[],
  within: { district: string } | { points: Points },
): Promise<Map<string, MultiPolygon>> {
  if (candidates.length === 0) return new Map();
  const lats = candidates.map(({ centre }) => centre.lat);
  const midway = (Math.min(...lats) + Math.max(...lats)) / 2;
  const squeeze = Math.cos((midway * Math.PI) / 180);
  const point = geometryPointAt({ lat: sql.ref("lat"), lon: sql.ref("lon") });
  const boundary =
    "district" in within
      ? sql`select boundary from districts where code = ${within.district}`
      : sql`select ${hullAround(point, HULL_MARGIN)} as boundary
          from unnest(${Array.from(within.points.lat)}::float8[], ${Array.from(within.points.lon)}::float8[]) as given (lat, lon)`;
  const area = areaOf(sql`pieces.piece`, sql`around.boundary`);
  const { rows } = await sql<{ code: string; area: string }>`
    with around as materialized (${boundary}), centres as materialized (
      select code, ${stretched(point, squeeze)} as centre
      from unnest(
        ${candidates.map(({ code }) => code)}::text[], ${lats}::float8[],
        ${candidates.map(({ centre }) => centre.lon)}::float8[]) as given (code, lat, lon)
    ), stretched as materialized (
      select ${voronoiPieces(sql`(select array_agg(centre) from centres)`, stretched(sql.ref("boundary"), squeeze))} as piece
      from around
    ), pieces as materialized (
      -- of two with one centre the lower code
      select distinct on (piece) code, ${stretched(sql.ref("piece"), 1 / squeeze)} as piece
      from stretched join centres on ${areaCovers(sql.ref("piece"), sql.ref("centre"))}
      order by piece, code collate "C"
    )
    select code, ${asGeoJson(area)} as area from pieces, around`.execute(db);
  const zones = rows.map(({ code, area: json }) => [code, JSON.parse(json) as MultiPolygon] as const);
  return new Map(zones.filter(([, { coordinates }]) => coordinates.length > 0));
}
