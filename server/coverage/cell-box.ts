import { cellToBoundary } from "h3-js";
import type { Box } from "../places/place.ts";

/** The bounds of hexagons, from corner to corner; across the antimeridian west is greater than east. */
export function boxOfCells(cells: readonly string[]): Box {
  const corners = cells.flatMap((cell) => cellToBoundary(cell));
  const lons = corners.map(([, lon]) => lon);
  const crosses = lons.some((lon) => lon > 90) && lons.some((lon) => lon < -90);
  const [south, north] = rangeOf(corners.map(([lat]) => lat));
  const [west, east] = rangeOf(crosses ? lons.map((lon) => (lon < 0 ? lon + 360 : lon)) : lons);
  return { south, north, west, east: crosses && east > 180 ? east - 360 : east };
}

function rangeOf(values: readonly number[]): [least: number, most: number] {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
