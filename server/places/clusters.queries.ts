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
  const { isOpen, isUnknown } = opennessOf(openness);
  const { rows } = await sql<ClusterRecord>`
    with part as materialized (
      select mercator_x >> ${sql.lit(shift)} as cell_x, mercator_y >> ${sql.lit(shift)} as cell_y, hours_id,
        count(*) as places, sum(mercator_x) as sum_x, sum(mercator_y) as sum_y,
        min(mercator_x) as west, max(mercator_x) as east, min(mercator_y) as north, max(mercator_y) as south,
        min(id) as any_id
      from places where status = 'ACTIVE' and ${matches(filter)}
      group by cell_x, cell_y, hours_id
    )
    select sum(places)::integer as count,
      coalesce(sum(places) filter (where ${isOpen}), 0)::integer as open_count,
      coalesce(sum(places) filter (where ${isUnknown} or hours_id is null), 0)::integer as unknown_count,
      (sum(sum_x) / sum(places))::float8 as x, (sum(sum_y) / sum(places))::float8 as y,
      min(west) as west, max(east) as east, min(north) as north, max(south) as south, min(any_id) as any_id
    from part left join opening_hours on opening_hours.id = part.hours_id
    group by cell_x, cell_y`.execute(db);
  return rows.map(clusterFromRecord);
}

/** Asked once for each definition in a cell, however many places there keep it. */
function opennessOf(openness: OpennessCount): {
  isOpen: RawBuilder<boolean>;
  isUnknown: RawBuilder<boolean>;
} {
  if (openness.by === "HOURS_IDS")
    return {
      isOpen: sql`part.hours_id = any(${openness.open}::integer[])`,
      isUnknown: sql`part.hours_id = any(${openness.unknown}::integer[])`,
    };
  return {
    isOpen: sql`open_periods @> ${openness.at}::timestamptz`,
    isUnknown: sql`unknown_periods @> ${openness.at}::timestamptz`,
  };
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
