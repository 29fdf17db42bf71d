import type { Box, MapPoint } from "../map/types.ts";

/** Degrees of latitude: about a kilometre. */
const REACH = 0.01;

/** A box around points with about a kilometre to spare: near enough to see the streets around a single one. */
export function boxAround(...points: readonly MapPoint[]): Box {
  const lats = points.map(({ lat }) => lat);
  const lons = points.map(({ lon }) => lon);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const wide = REACH / Math.max(REACH, Math.cos((north * Math.PI) / 180));
  return {
    south: south - REACH,
    west: Math.min(...lons) - wide,
    north: north + REACH,
    east: Math.max(...lons) + wide,
  };
}
