import type { Reach } from "../analysis.ts";
import type { TravelBasis } from "../question.ts";
import type { Points } from "./chord.ts";
import { Pairs } from "./pairs.ts";
import { type Limit, StraightWays } from "./straight-ways.ts";
import { type Streets, StreetWays } from "./street-ways.ts";

export interface ReachInput {
  cells: Points;
  points: Points;
  limit: Limit;
  /** Where the limit is a time: networks on which it is measured wherever one has both ends. */
  streets: Streets | null;
}

/**
 * Which points are within the limit of which cells, exactly: by geodesic, or on streets where a network has both ends.
 * @throws InputError for more pairs than can be kept
 */
export function reach({ cells, points, limit, streets }: ReachInput): Reach {
  const onStreets = streets && new StreetWays({ cells, points, streets, maxSeconds: limit.most });
  const straight = new StraightWays(cells, limit);
  const pairs = new Pairs({ cells: cells.lat.length, points: points.lat.length });
  const used = { streets: 0, estimate: 0 };
  for (let point = 0; point < points.lat.length; point++) {
    onStreets?.each(point, (cell, seconds) => {
      used.streets++;
      pairs.add(cell, seconds);
    });
    straight.each(points, point, (cell, distance) => {
      if (onStreets?.hasBoth(cell, point)) return;
      used.estimate++;
      pairs.add(cell, distance);
    });
    pairs.endOf(point);
  }
  return { ...pairs.shared(), travel: onStreets ? basisOf(onStreets, used) : limit.basis };
}

function basisOf(ways: StreetWays, used: { streets: number; estimate: number }): TravelBasis {
  const someOnStreets = used.streets > 0 || ways.cellsOnStreets === "ALL";
  const someEstimated = used.estimate > 0 || ways.cellsOnStreets !== "ALL";
  if (someOnStreets) return someEstimated ? "MIXED" : "STREETS";
  return "ESTIMATE";
}
