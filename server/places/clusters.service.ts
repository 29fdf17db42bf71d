import type { Context } from "../context.ts";
import { expected } from "../errors.ts";
import { findClusters, type PlaceCluster } from "./clusters.queries.ts";
import { type FilterInput, resolveFilter } from "./filter.service.ts";
import type { Box, LatLon } from "./place.ts";

export interface ClustersInput {
  box: Box;
  zoom: number;
  filter: FilterInput | null;
  /** Where the way starts, for openOnArrival; an arrival more than two weeks away is not open. */
  near: LatLon | null;
  /** The moment at which openness is counted; null: the filter's openAt, or now. */
  at: Date | null;
}

const MOST_ZOOM = 22;
/** Enough for two 4K screens side by side. */
const MOST_CELLS = 32_768;
const CELLS_PER_TILE = 4;

/**
 * Places grouped for a map at `zoom`.
 * @throws InputError for a zoom outside 0-22 or a box of more than 32,768 cells of 64 px at that zoom.
 */
export async function clustersIn(
  context: Context,
  { box, zoom, filter, near, at }: ClustersInput,
): Promise<PlaceCluster[]> {
  if (!Number.isInteger(zoom) || zoom < 0 || zoom > MOST_ZOOM)
    throw expected(`zoom from 0 to ${MOST_ZOOM}`, zoom);
  const cells = cellsIn(box, zoom);
  if (cells > MOST_CELLS)
    throw expected(
      `a box of at most ${MOST_CELLS} cells of 64 px at zoom ${zoom}: ask for less or at a lower zoom`,
      cells,
    );
  const moment = at ?? filter?.openAt ?? context.now;
  const [resolved, stored] = await Promise.all([
    resolveFilter(context, filter, { box, near }),
    context.hours.storedCovers(moment),
  ]);
  return findClusters(context.db, {
    filter: resolved,
    zoom,
    openness: stored
      ? { by: "STORED_PERIODS", at: moment }
      : { by: "HOURS_IDS", ...(await context.hours.idsAt(context.calendar, moment)) },
  });
}

/** How many 64 px cells of the Web Mercator map the box touches, about. */
function cellsIn({ south, west, north, east }: Box, zoom: number): number {
  const perWorld = CELLS_PER_TILE * 2 ** zoom;
  const width = ((west <= east ? east - west : east - west + 360) / 360) * perWorld;
  const height = (mercatorY(south) - mercatorY(north)) * perWorld;
  return Math.ceil(width + 1) * Math.ceil(Math.max(0, height) + 1);
}

/** 0 at the map's northern edge, 1 at its southern. */
function mercatorY(lat: number): number {
  const radians = (Math.max(-85.0511, Math.min(85.0511, lat)) * Math.PI) / 180;
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
}
