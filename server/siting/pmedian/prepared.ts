import type { PMedianInstance } from "../instance.ts";
import { type Nearest, nearestSites } from "./nearest.ts";

/** A p-median instance as the searches want it: every distance finite, demand without weight left out. */
export interface Prepared {
  p: number;
  siteCount: number;
  demandCount: number;
  /** By demand, > 0. */
  weights: Float64Array;
  /** Row by row of demand; where there is no way, `weight * distance` is more than any answer with ways for all costs. */
  distances: Float64Array;
  /** By site, 1 where it is open anyway. */
  isFixed: Uint8Array;
  fixed: Int32Array;
  /** By demand, how far the nearest fixed site is; Infinity without any. */
  toFixed: Float64Array;
  nearest: Nearest;
  /** An answer that costs as much leaves some demand without a way. */
  unreachable: number;
  /** Every answer's cost is a whole number. */
  isWhole: boolean;
  /** The numbers that the demand has in the instance. */
  demand: number[];
}

/** Sums of whole numbers are exact up to here, and differences of theirs too. */
const MOST_WHOLE = 2 ** 50;

export function prepare(instance: PMedianInstance): Prepared {
  const { siteCount, fixed, p } = instance;
  const demand = Array.from(instance.weights.keys()).filter((number) => (instance.weights[number] ?? 0) > 0);
  const weights = Float64Array.from(demand, (number) => instance.weights[number] ?? 0);
  const { distances, unreachable, isWhole } = finiteDistances(instance, demand);
  const isFixed = new Uint8Array(siteCount);
  for (const site of fixed) isFixed[site] = 1;
  const toFixed = new Float64Array(demand.length).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < demand.length; row++)
    for (const site of fixed)
      toFixed[row] = Math.min(toFixed[row] ?? 0, distances[row * siteCount + site] ?? 0);
  const rows = { siteCount, demandCount: demand.length, distances };
  return {
    ...{ p, weights, isFixed, fixed, toFixed, unreachable, isWhole, demand },
    ...rows,
    nearest: nearestSites(rows, isFixed, toFixed, p),
  };
}

/** The distances of the demand with weight: the instance's own where there is nothing to change. */
function finiteDistances(
  { siteCount, weights, distances }: PMedianInstance,
  demand: readonly number[],
): Pick<Prepared, "distances" | "unreachable" | "isWhole"> {
  let most = 0;
  let isWhole = true;
  let hasAllWays = true;
  for (const number of demand) {
    const weight = weights[number] ?? 0;
    let farthest = 0;
    for (let at = number * siteCount; at < (number + 1) * siteCount; at++) {
      const distance = distances[at] ?? 0;
      if (distance === Number.POSITIVE_INFINITY) hasAllWays = false;
      else {
        farthest = Math.max(farthest, distance);
        isWhole &&= Number.isInteger(weight * distance);
      }
    }
    most += weight * farthest;
  }
  const unreachable = hasAllWays ? Number.POSITIVE_INFINITY : 1 + 2 * most;
  isWhole &&= most < MOST_WHOLE;
  if (hasAllWays && demand.length === weights.length) return { distances, unreachable, isWhole };
  const changed = new Float64Array(demand.length * siteCount);
  demand.forEach((number, row) => {
    const instead = unreachable / (weights[number] ?? 1);
    for (let site = 0; site < siteCount; site++)
      changed[row * siteCount + site] = Math.min(distances[number * siteCount + site] ?? 0, instead);
  });
  return { distances: changed, unreachable, isWhole };
}
