import { exactMetres, type Points, type Positions, positionsOf, squaredChord } from "./chord.ts";

/** By how much the square of a chord may mislead about which of two geodesics is shorter. */
const MISLEADING = 1.02;

export interface NearestInput {
  points: Points;
  places: Points;
}

/** By point: the number of the place that is nearest by geodesic, of two as near the first, and how far it is. */
export interface Nearest {
  /** -1 where there are no places. */
  place: Int32Array;
  metres: Float64Array;
}

export function nearest({ points, places }: NearestInput): Nearest {
  const count = points.lat.length;
  const found = {
    place: new Int32Array(count).fill(-1),
    metres: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
  };
  const [from, to] = [positionsOf(points), positionsOf(places)];
  for (let point = 0; point < count; point++) {
    const most = leastChord(from, point, to) * MISLEADING;
    for (let place = 0; place < places.lat.length; place++) {
      if (squaredChord(from, point, to, place) > most) continue;
      const metres = exactMetres(points, point, places, place);
      if (metres >= (found.metres[point] ?? 0)) continue;
      found.place[point] = place;
      found.metres[point] = metres;
    }
  }
  return found;
}

function leastChord(from: Positions, point: number, to: Positions): number {
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < to.x.length; place++)
    least = Math.min(least, squaredChord(from, point, to, place));
  return least;
}
