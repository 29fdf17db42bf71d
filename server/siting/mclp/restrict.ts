import type { Sets } from "../sets.ts";
import { type Problem, problemOf } from "./problem.ts";

/** What is left of a problem once some sites are decided on. */
export interface Restricted {
  /** Its `original` are numbers of the whole problem's sites. */
  problem: Problem;
  /** Weight that the sites decided for cover. */
  covered: number;
  /** By demand: its number in the whole problem. */
  demandOf: Int32Array;
}

export const FREE = 0;
export const IN = 1;
export const OUT = 2;

/** @param decided by site of the whole: FREE, IN or OUT; no more than p are IN */
export function restrict(whole: Problem, decided: Uint8Array): Restricted {
  const numberOf = new Int32Array(whole.siteCount);
  const free: number[] = [];
  let p = whole.p;
  for (let site = 0; site < whole.siteCount; site++) {
    numberOf[site] = free.length;
    if (decided[site] === FREE) free.push(site);
    if (decided[site] === IN) p--;
  }
  const demandOf = new Int32Array(whole.demandCount);
  const start = new Int32Array(whole.demandCount + 1);
  const member = new Int32Array(whole.demandSite.length);
  let demandCount = 0;
  let length = 0;
  let covered = 0;
  for (let demand = 0; demand < whole.demandCount; demand++) {
    const before = length;
    let isCovered = false;
    for (let k = whole.demandStart[demand] ?? 0, end = whole.demandStart[demand + 1] ?? 0; k < end; k++) {
      const site = whole.demandSite[k] ?? 0;
      if (decided[site] === FREE) member[length++] = numberOf[site] ?? 0;
      else if (decided[site] === IN) isCovered = true;
    }
    if (isCovered) {
      covered += whole.weights[demand] ?? 0;
      length = before;
    }
    if (length === before) continue;
    demandOf[demandCount++] = demand;
    start[demandCount] = length;
  }
  const left = demandOf.slice(0, demandCount);
  const coverers: Sets = {
    ...{ count: demandCount, universe: free.length },
    ...{ start: start.slice(0, demandCount + 1), member: member.slice(0, length) },
  };
  const weights = Float64Array.from(left, (demand) => whole.weights[demand] ?? 0);
  return { problem: problemOf(p, Int32Array.from(free), coverers, weights), covered, demandOf: left };
}
