import { expected } from "../../errors.ts";
import { metresOfChord, type Points, positionsOf, squaredChord } from "./chord.ts";
import { type Streets, StreetWays } from "./street-ways.ts";

const MOST_DISTANCES = 20_000_000;

export interface DistancesInput {
  cells: Points;
  points: Points;
  /** What a geodesic metre counts: 1, or so many seconds. */
  perMetre: number;
  streets: Streets | null;
}

/**
 * How far every point is from every cell: `distances[cell * points + point]`. On streets, Infinity where there is no way.
 * @throws InputError for more than 20,000,000 of them
 */
export function distances({ cells, points, perMetre, streets }: DistancesInput): Float64Array {
  const [cellCount, pointCount] = [cells.lat.length, points.lat.length];
  if (cellCount * pointCount > MOST_DISTANCES)
    throw expected(
      `at most ${MOST_DISTANCES} pairs of a cell and a place or candidate`,
      `${cellCount} × ${pointCount}`,
    );
  const matrix = new Float64Array(new SharedArrayBuffer(8 * cellCount * pointCount));
  const onStreets =
    streets && new StreetWays({ cells, points, streets, maxSeconds: Number.POSITIVE_INFINITY });
  const [from, to] = [positionsOf(cells), positionsOf(points)];
  for (let cell = 0; cell < cellCount; cell++)
    for (let point = 0; point < pointCount; point++)
      matrix[cell * pointCount + point] = onStreets?.hasBoth(cell, point)
        ? Number.POSITIVE_INFINITY
        : metresOfChord(squaredChord(from, cell, to, point), from, cell, to, point) * perMetre;
  if (onStreets)
    for (let point = 0; point < pointCount; point++)
      onStreets.each(point, (cell, seconds) => {
        matrix[cell * pointCount + point] = seconds;
      });
  return matrix;
}
