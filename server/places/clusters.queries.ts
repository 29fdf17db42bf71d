import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Database } from "../database/tables.ts";
import { matches, type ResolvedFilter } from "./filter.queries.ts";
import type { Box, LatLon } from "./place.ts";

/** Which hours count as open and unknown in a cluster. */
export type OpennessCount =
  | { by: "STORED_PERIODS"; at: Date }
  | { by: "HOURS_IDS"; open: readonly number[]; unknown: readonly number[] };

export interface PlaceCluster {
  /** The mean of its places. */
  location: LatLon;
  count: number;
  openCount: number;
  unknownCount: number;
  /** The bounds of its places. */
  box: Box;
  /** The id of its place where it holds just one. */
  onlyPlaceId: number | null;
}

/** Bits of the integer Web Mercator columns, and of a 64 px cell within a 256 px tile. */
const WORLD_BITS = 28;
const CELL_BITS_PER_TILE = 2;

/** Matching places grouped by 64 px cells of the Web Mercator map at `zoom` (0-22). */
export async function findClusters(
  db: Kysely<Database>,
  { filter, zoom, openness }: { filter: ResolvedFilter; zoom: number; openness: OpennessCount },
): Promise<PlaceCluster[]> {
  const shift = Math.max(0, WORLD_BITS - CELL_BITS_PER_TILE - zoom);
  const { rows } = await sql<ClusterRecord>`
    with hit as materialized (
      select id, hours_id, mercator_x, mercator_y from places where status = 'ACTIVE' and ${matches(filter)}
    ), state as materialized (${openState(openness)})
    select count(*)::integer as count,
      count(*) filter (where is_open)::integer as open_count,
      count(*) filter (where is_unknown or hours_id is null)::integer as unknown_count,
      avg(mercator_x)::float8 as x, avg(mercator_y)::float8 as y,
      min(mercator_x) as west, max(mercator_x) as east, min(mercator_y) as north, max(mercator_y) as south,
      min(hit.id) as any_id
    from hit left join state on state.id = hit.hours_id
    group by mercator_x >> ${sql.lit(shift)}, mercator_y >> ${sql.lit(shift)}`.execute(db);
  return rows.map(clusterFromRecord);
}

/** Each definition is evaluated once, however many places keep it. */
function openState(openness: OpennessCount): RawBuilder<unknown> {
  if (openness.by === "HOURS_IDS")
    return sql`
      select id, true as is_open, false as is_unknown from unnest(${openness.open}::integer[]) as id
      union all select id, false, true from unnest(${openness.unknown}::integer[]) as id`;
  return sql`
    select id, open_periods @> ${openness.at}::timestamptz as is_open, unknown_periods @> ${openness.at}::timestamptz as is_unknown
    from opening_hours where id in (select hours_id from hit)`;
}

interface ClusterRecord {
  count: number;
  open_count: number;
  unknown_count: number;
  x: number;
  y: number;
  west: number;
  east: number;
  north: number;
  south: number;
  any_id: number;
}

function clusterFromRecord(record: ClusterRecord): PlaceCluster {
  const northWest = fromMercator(record.west, record.north);
  const southEast = fromMercator(record.east, record.south);
  return {
    location: fromMercator(record.x, record.y),
    count: record.count,
    openCount: record.open_count,
    unknownCount: record.unknown_count,
    box: { south: southEast.lat, west: northWest.lon, north: northWest.lat, east: southEast.lon },
    onlyPlaceId: record.count === 1 ? record.any_id : null,
  };
}

/** Inverse of the columns mercator_x and mercator_y (spherical Web Mercator, EPSG:3857), at the cell's middle. */
function fromMercator(x: number, y: number): LatLon {
  const world = 2 ** WORLD_BITS;
  const lon = ((x + 0.5) / world) * 360 - 180;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + 0.5)) / world))) * 180) / Math.PI;
  return { lat, lon };
}
