import { expected } from "../../errors.ts";
import type { PMedianInstance, Solution, SolveOptions } from "../instance.ts";
import { type Random, seededRandom } from "../random.ts";
import { Search } from "../search.ts";
import { Assignment } from "./assignment.ts";
import { type BranchLimits, boundAll, branch } from "./branch.ts";
import { greedyMedian } from "./greedy.ts";
import { interchange } from "./interchange.ts";
import { searchNearby } from "./perturb.ts";
import { type Prepared, prepare } from "./prepared.ts";
import { checkReachable, reachAll } from "./reachable.ts";

const SEED = 1964;
const FIRST_JUMPS = 10;
const SHARES = { firstJumps: 0.15, bounding: 0.4, jumping: 0.25, branching: 0.8 };
/** Relative; how much below the best known cost a bound may stay and still mean that there is nothing better. */
const ENOUGH = 1e-10;
/** Relative: sums of many numbers are off by less. */
const ROUNDING = 1e-12;

/**
 * The p sites, beside the fixed ones, with which Σ weight × distance to the nearest site is least: the p-median problem
 * (Hakimi 1964). The objective is that sum.
 * @throws InputError when p is not a whole number from 1 to the number of sites that are not fixed, or when no p sites
 * leave all demand with weight a way
 */
export async function solvePMedian(instance: PMedianInstance, options: SolveOptions): Promise<Solution> {
  const most = instance.siteCount - instance.fixed.length;
  if (!Number.isInteger(instance.p) || instance.p < 1 || instance.p > most)
    throw expected(`p from 1 to ${most}, the number of sites that are not open yet`, instance.p);
  checkReachable(instance);
  const search = new Search("LEAST", 0, options);
  const problem = prepare(instance);
  await solvePrepared(problem, search);
  return search.solution();
}

async function solvePrepared(problem: Prepared, search: Search): Promise<void> {
  const offer = (open: readonly number[]): void => improve(problem, search, open);
  const greedy = greedyMedian(problem);
  offer(greedy);
  if (!Number.isFinite(search.objective)) offer(greedyMedian(problem, await reachAll(problem, search)));
  if (problem.p === 1) search.prove();

  const random = seededRandom(SEED);
  jump(problem, search, random, FIRST_JUMPS, SHARES.firstJumps);
  if (search.isOver) return;
  const limits = limitsOf(problem, search);
  const root = boundAll(problem, startPrices(problem, search.chosen), {
    ...limits,
    isOver: search.part(SHARES.bounding),
  });
  limits.onBound(root.bound);
  if (limits.isEnough(root.bound)) return search.prove();
  if (problem.distances.length > DISTANCES_BRANCHED_AT_ONCE)
    jump(problem, search, random, Number.POSITIVE_INFINITY, SHARES.jumping);
  if (branch(problem, root, { ...limits, isOver: search.part(SHARES.branching) })) return search.prove();
  jump(problem, search, random, Number.POSITIVE_INFINITY, 1);
}

/** Below it branching is quick enough to be tried before more is searched. */
const DISTANCES_BRANCHED_AT_ONCE = 50_000;

function jump(problem: Prepared, search: Search, random: Random, rounds: number, share: number): void {
  const keep = (cost: number, open: readonly number[]): void => {
    if (cost < problem.unreachable) search.offer(cost, open);
  };
  if (!search.isOver) searchNearby(problem, search.chosen, random, keep, rounds, search.part(share));
}

/** Local search from p sites; what it ends in is offered unless some demand is left without a way. */
function improve(problem: Prepared, search: Search, open: readonly number[]): void {
  const assignment = new Assignment(problem, open);
  const offer = (cost: number): void => {
    if (cost < problem.unreachable) search.offer(cost, assignment.open);
  };
  offer(assignment.cost());
  offer(interchange(assignment, () => search.isOver));
}

function limitsOf(problem: Prepared, search: Search): BranchLimits {
  const rounded = (bound: number): number => {
    const safe = bound - ROUNDING * Math.abs(search.objective);
    return problem.isWhole ? Math.ceil(safe - ENOUGH * Math.abs(safe)) : safe;
  };
  return {
    known: () => search.objective,
    isEnough: (bound) => rounded(bound) >= search.objective * (1 - ENOUGH),
    isOver: () => search.isOver,
    onChosen: (chosen) => improve(problem, search, chosen),
    onBound: (bound) => search.tighten(rounded(bound)),
  };
}

/** Between the nearest and the second nearest site of a good answer. */
function startPrices(problem: Prepared, open: readonly number[]): Float64Array {
  const { toFirst, toSecond } = new Assignment(problem, open);
  return toFirst.map((near, row) => {
    const next = toSecond[row] ?? 0;
    return Number.isFinite(next) ? (near + next) / 2 : near;
  });
}
