import type { Cover, LscpInstance, Solution, SolveOptions } from "../instance.ts";
import { seededRandom } from "../random.ts";
import { Search } from "../search.ts";
import { coveredBySite, inNone, transposed } from "../sets.ts";
import { atLeastWhole, searchBound } from "./bound.ts";
import { solveExactly } from "./exact.ts";
import { greedyCover } from "./greedy.ts";
import { type Reduced, reduce } from "./reduce.ts";
import { searchFewer } from "./weighting.ts";

const SEED = 1971;
/** Parts of the time that is left, each asked for when its turn comes; the exact solver may take all that is left then. */
const SHARES = { reducing: 0.2, searching: 0.15, bounding: 0.3, searchingOn: 0.25 };
/** Below it the exact solver is quick enough to be asked before more is searched. */
const ENTRIES_SOLVED_AT_ONCE = 50_000;
/** Before the bound is known: enough where it closes the gap anyway. */
const FIRST_STEPS_PER_SITE = 5;

/** Numbers of the demand that no site covers, ascending. */
export const uncoverable = (cover: Cover): number[] => inNone(coveredBySite(cover));

/**
 * As few sites as possible that cover all demand that can be covered: the location set covering problem (Toregas,
 * Swain, ReVelle and Bergman 1971). The objective is how many; what no site covers is left out (see `uncoverable`).
 */
export async function solveLscp({ cover }: LscpInstance, options: SolveOptions): Promise<Solution> {
  const search = new Search("LEAST", 0, options);
  const reduced = reduce(cover, search.part(SHARES.reducing));
  await solveReduced(reduced, search);
  return search.solution();
}

async function solveReduced({ covered, sites, taken }: Reduced, search: Search): Promise<void> {
  const coverers = transposed(covered);
  const number = (site: number): number => sites[site] ?? 0;
  let best = greedyCover(covered, coverers);
  const keep = (chosen: number[]): void => {
    if (search.offer(taken.length + chosen.length, [...taken, ...chosen.map(number)])) best = chosen;
  };
  const bound = (least: number): void => search.tighten(taken.length + atLeastWhole(least));
  keep(best);
  bound(0);
  if (covered.universe === 0) return search.prove();

  const random = seededRandom(SEED);
  const improve = (mostSteps: number, share: number): void => {
    if (!search.isOver) searchFewer({ covered, coverers }, best, random, keep, mostSteps, search.part(share));
  };
  improve(FIRST_STEPS_PER_SITE * covered.count, SHARES.searching);
  if (!search.isOver) searchBound(covered, coverers, () => best.length, bound, search.part(SHARES.bounding));
  if (covered.member.length > ENTRIES_SOLVED_AT_ONCE) improve(Number.POSITIVE_INFINITY, SHARES.searchingOn);
  if (!search.isOver) {
    const onFound = (least: number, chosen: number[] | undefined): void => {
      bound(least);
      if (chosen) keep(chosen);
    };
    const limits = { seconds: search.secondsLeft, shouldStop: () => search.isOver };
    await solveExactly(covered, coverers, best, onFound, limits);
  }
  improve(Number.POSITIVE_INFINITY, 1);
}
