import type { MultiPolygon } from "geojson";
import type { Box } from "../map/types.ts";

/** The bounds of some outlines; of none the whole world. Outlines across the antimeridian are not looked for. */
export function boxOf(outlines: readonly MultiPolygon[]): Box {
  const box = { south: 90, west: 180, north: -90, east: -180 };
  for (const { coordinates } of outlines)
    for (const [outer = []] of coordinates)
      for (const [lon = 0, lat = 0] of outer) {
        box.south = Math.min(box.south, lat);
        box.north = Math.max(box.north, lat);
        box.west = Math.min(box.west, lon);
        box.east = Math.max(box.east, lon);
      }
  return box.south > box.north ? { south: -90, west: -180, north: 90, east: 180 } : box;
}
