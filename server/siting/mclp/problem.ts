import { type Sets, transposed } from "../sets.ts";

/** A question with only what matters to its answer, seen from both sides; its sites and demand have numbers of its own. */
export interface Problem {
  /** At most as many as there are sites. */
  p: number;
  siteCount: number;
  demandCount: number;
  /** By demand, > 0. */
  weights: Float64Array;
  totalWeight: number;
  /** Site j covers `siteDemand[siteStart[j]] … siteDemand[siteStart[j + 1] - 1]`, ascending. */
  siteStart: Int32Array;
  siteDemand: Int32Array;
  /** Demand i is covered by `demandSite[demandStart[i]] … demandSite[demandStart[i + 1] - 1]`, ascending, at least one. */
  demandStart: Int32Array;
  demandSite: Int32Array;
  /** By site, ascending: its number in what the problem was made from. */
  original: Int32Array;
}

/** @param coverers by demand, the sites that cover it */
export function problemOf(p: number, original: Int32Array, coverers: Sets, weights: Float64Array): Problem {
  const covered = transposed(coverers);
  return {
    p: Math.min(p, original.length),
    siteCount: original.length,
    demandCount: weights.length,
    weights,
    totalWeight: weights.reduce((sum, weight) => sum + weight, 0),
    siteStart: covered.start,
    siteDemand: covered.member,
    demandStart: coverers.start,
    demandSite: coverers.member,
    original,
  };
}
