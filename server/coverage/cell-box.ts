import { cellToBoundary, getHexagonEdgeLengthAvg, getResolution, UNITS } from "h3-js";
import type { Box } from "../places/place.ts";
import type { Points } from "./engine/chord.ts";

/** Of latitude, at the least. */
const KM_A_DEGREE = 110.574;

/**
 * The bounds of hexagons, from corner to corner; across the antimeridian west is greater than east.
 * @param centres of the cells, in their order
 */
export function boxOfCells(cells: readonly string[], centres: Points): Box {
  const corners = outermost(cells, centres).flatMap((cell) => cellToBoundary(cell));
  const lons = corners.map(([, lon]) => lon);
  const crosses = lons.some((lon) => lon > 90) && lons.some((lon) => lon < -90);
  const [south, north] = rangeOf(corners.map(([lat]) => lat));
  const [west, east] = rangeOf(crosses ? lons.map((lon) => (lon < 0 ? lon + 360 : lon)) : lons);
  return { south, north, west, east: crosses && east > 180 ? east - 360 : east };
}

/** Those whose corners may be bounds: a corner is nowhere twice a mean side away from its centre. */
function outermost(cells: readonly string[], { lat, lon }: Points): readonly string[] {
  const [south, north] = rangeOf(lat);
  const [west, east] = rangeOf(lon);
  const reach = (2 * getHexagonEdgeLengthAvg(getResolution(cells[0] ?? ""), UNITS.km)) / KM_A_DEGREE;
  const highest = Math.max(Math.abs(south), Math.abs(north)) + reach;
  // near a pole and across the antimeridian any cell may be outermost
  if (highest > 85 || east - west > 180) return cells;
  const aside = reach / Math.cos((highest * Math.PI) / 180);
  return cells.filter((_, i) => {
    const [y, x] = [lat[i] ?? 0, lon[i] ?? 0];
    return y - south <= reach || north - y <= reach || x - west <= aside || east - x <= aside;
  });
}

function rangeOf(values: Iterable<number>): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
