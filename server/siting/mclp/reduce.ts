import type { MclpInstance } from "../instance.ts";
import { coveredBySite, membersOf, restricted, type Sets, sizeOf, transposed } from "../sets.ts";
import { findSubsets } from "../subsets.ts";
import { type Problem, problemOf } from "./problem.ts";

/**
 * The same question with less to look at: without demand that weighs nothing or that no site covers, without sites
 * that cover only what another one does; demand that the same sites cover is one.
 * @param isOver asked now and then; true leaves some of it undone
 */
export function reduce({ cover, weights, p }: MclpInstance, isOver: () => boolean): Problem {
  const everySite = new Uint8Array(cover.siteCount).fill(1);
  const weighs = Uint8Array.from(weights, (weight) => (weight > 0 ? 1 : 0));
  const covered = restricted(coveredBySite(cover), everySite, weighs);
  const isKept = Uint8Array.from(everySite, (_, site) => (sizeOf(covered, site) > 0 ? 1 : 0));
  findSubsets(
    covered,
    (subset) => {
      isKept[subset] = 0;
    },
    isOver,
  );
  const sites = Int32Array.from(everySite.keys()).filter((site) => isKept[site]);
  const everyDemand = new Uint8Array(covered.universe).fill(1);
  const coverers = transposed(restricted(covered, isKept, everyDemand));
  const merged = mergeEqual(
    coverers,
    weights.filter((weight) => weight > 0),
  );
  return problemOf(p, sites, merged.sets, merged.weights);
}

/** Equal sets become one, with their weights added up; empty ones are left out. */
function mergeEqual(sets: Sets, weights: Float64Array): { sets: Sets; weights: Float64Array } {
  const numberOf = new Map<string, number>();
  const isFirst = new Uint8Array(sets.count);
  const mergedWeights: number[] = [];
  for (let set = 0; set < sets.count; set++) {
    if (sizeOf(sets, set) === 0) continue;
    const key = membersOf(sets, set).join();
    const number = numberOf.get(key) ?? numberOf.size;
    if (number === numberOf.size) {
      numberOf.set(key, number);
      isFirst[set] = 1;
    }
    mergedWeights[number] = (mergedWeights[number] ?? 0) + (weights[set] ?? 0);
  }
  const everyMember = new Uint8Array(sets.universe).fill(1);
  return { sets: restricted(sets, isFirst, everyMember), weights: Float64Array.from(mergedWeights) };
}
