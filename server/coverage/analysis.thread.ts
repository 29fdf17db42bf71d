import type { Hours } from "../hours/hours.ts";
import type { LatLon } from "../places/place.ts";
import { type Isochrone, isochrones } from "../streets/isochrone.ts";
import type { WeekAnalysis } from "./analysis.ts";
import { cover } from "./engine/cover.ts";
import type { Weights } from "./engine/demand-weights.ts";
import { weekFigures } from "./engine/figures.ts";
import { type ReachInput, reach } from "./engine/reach.ts";
import { networkFor, type Streets } from "./engine/street-ways.ts";
import { typicalWeek } from "./engine/typical-week.ts";

/*
 * What runs beside the thread that answers requests. Large results are in memory that both share.
 */

export { distances } from "./engine/distances.ts";
export { accessibility } from "./engine/e2sfca.ts";
export { clustersOf, neighboursOf } from "./engine/gaps.ts";
export { nearest } from "./engine/nearest.ts";
export { reach } from "./engine/reach.ts";

/** Undefined where the point is on none of the networks. */
export function isochronesOn({
  streets,
  to,
  minutes,
}: {
  streets: Streets;
  to: LatLon;
  minutes: readonly number[];
}): Isochrone[] | undefined {
  for (const network of streets.networks) {
    const found = isochrones(networkFor(network, streets), to, minutes);
    if (found) return found;
  }
}

/** Twelve words each: the six of the open hours, then the six of the unknown ones. */
export function typicalWeeks({
  definitions,
  on,
}: {
  definitions: readonly string[];
  on: string;
}): Uint32Array[] {
  return definitions.map((json) => {
    const { open, unknown } = typicalWeek(JSON.parse(json) as Hours, on);
    return Uint32Array.of(...open, ...unknown);
  });
}

export interface AnalyseInput extends Omit<ReachInput, "points"> {
  demand: Weights;
  places: {
    lat: Float64Array;
    lon: Float64Array;
    openWeek: Uint32Array;
    unknownWeek: Uint32Array;
    /** 1 where it counts. */
    counts: Uint8Array;
  };
}

export type AnalyseResult = Omit<WeekAnalysis, "cells" | "places">;

/** Everything about cells and places that does not depend on the hour asked about. */
export function analyse({ places, demand, ...ask }: AnalyseInput): AnalyseResult {
  const found = reach({ ...ask, points: places });
  const weeks = cover({ ...places, cellCount: ask.cells.lat.length, reach: found });
  const isWithinReach = places.counts.map(
    (counts, place) => counts & Number((found.start[place + 1] ?? 0) > (found.start[place] ?? 0)),
  );
  return { reach: found, ...weeks, week: weekFigures(weeks, demand, { ...places, isWithinReach }) };
}
