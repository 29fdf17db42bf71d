import type { Solution, SolveOptions } from "../instance.ts";
import { pickBelow, type Random, seededRandom } from "../random.ts";
import { Search } from "../search.ts";
import { searchBound } from "./bound.ts";
import { checkGrouped } from "./check.ts";
import { solveExactly } from "./exact.ts";
import { exchange } from "./exchange.ts";
import { byGain, byGainPerCost, fill, type Worth } from "./greedy.ts";
import type { GroupedInstance } from "./instance.ts";
import { merged } from "./merge.ts";
import { Selection } from "./selection.ts";

const SEED = 1974;
const FIRST_JUMPS = 5;
const SHARES = { firstJumps: 0.1, bounding: 0.55, jumping: 0.25 };
/** Of the chosen options at most; a bigger jump forgets what was good. */
const LARGEST_SHARE = 0.25;
/** Below it the exact solver is quick enough to be asked before more is searched. */
const ENTRIES_SOLVED_AT_ONCE = 50_000;
/** Relative: sums of weights are off by less. */
const ROUNDING = 1e-12;

/**
 * At most one option of each group, from at most `mostGroups` groups, within the budget, so that most weight is
 * covered: maximal covering (Church and ReVelle 1974) with a knapsack and groups. The objective is that weight.
 * @throws InputError when numbers are missing, negative or not finite, or `mostGroups` is not a whole number above 0
 */
export async function solveGrouped(instance: GroupedInstance, options: SolveOptions): Promise<Solution> {
  checkGrouped(instance);
  const problem = merged(instance);
  const search = new Search("MOST", sum(problem.weights), options);
  await solveMerged(problem, search);
  return search.solution();
}

async function solveMerged(problem: GroupedInstance, search: Search): Promise<void> {
  const offer = (selection: Selection): void => {
    search.offer(selection.total(), selection.chosen);
  };
  const improve = (selection: Selection, worth: Worth): void => {
    fill(selection, worth);
    offer(selection);
    exchange(selection, () => search.isOver);
    offer(selection);
  };
  const random = seededRandom(SEED);
  const jump = (rounds: number, share: number): void => {
    const isOver = search.part(share);
    for (let round = 0; round < rounds && !isOver(); round++) offer(jumped(problem, search, random));
  };
  improve(new Selection(problem), byGain);
  if (Number.isFinite(problem.budget)) improve(new Selection(problem), byGainPerCost);
  jump(FIRST_JUMPS, SHARES.firstJumps);
  if (!search.isOver) {
    const { times } = new Selection(problem, search.chosen);
    const onChosen = (chosen: readonly number[]): void => improve(affordable(problem, chosen), byGainPerCost);
    const onBound = (bound: number): void => search.tighten(outwards(problem, bound));
    searchBound(problem, times, () => search.objective, { onBound, onChosen }, search.part(SHARES.bounding));
  }
  if (problem.cover.demand.length > ENTRIES_SOLVED_AT_ONCE) jump(Number.POSITIVE_INFINITY, SHARES.jumping);
  if (!search.isOver) await solveRest(problem, search, offer);
  jump(Number.POSITIVE_INFINITY, 1);
}

async function solveRest(
  problem: GroupedInstance,
  search: Search,
  offer: (selection: Selection) => void,
): Promise<void> {
  const onFound = (bound: number, chosen: number[] | undefined): void => {
    if (chosen) offer(affordable(problem, chosen));
    search.tighten(outwards(problem, bound));
  };
  const limits = { seconds: search.secondsLeft, shouldStop: () => search.isOver };
  await solveExactly(problem, search.chosen, onFound, limits);
}

/** A bound that rounding has not made too near; whole where every answer is. */
function outwards({ weights }: GroupedInstance, bound: number): number {
  const safe = bound * (1 + ROUNDING);
  return weights.every(Number.isInteger) ? Math.floor(safe) : safe;
}

/** As many of the options, in their order, as groups and budget allow. */
function affordable(problem: GroupedInstance, options: readonly number[]): Selection {
  const selection = new Selection(problem);
  for (const option of options) {
    const fits = selection.isAffordable(selection.cost + selection.costOf(option));
    if (fits && selection.rivalOf(option) < 0 && selection.chosen.length < problem.mostGroups)
      selection.add(option);
  }
  return selection;
}

/** The best choice without a few of its options, filled up with others, and improved. */
function jumped(problem: GroupedInstance, search: Search, random: Random): Selection {
  const selection = new Selection(problem, search.chosen);
  const most = Math.max(1, Math.floor(selection.chosen.length * LARGEST_SHARE));
  const barred = new Set<number>();
  for (let count = 1 + pickBelow(random, most); count > 0 && selection.chosen.length > 0; count--) {
    const option = selection.chosen[pickBelow(random, selection.chosen.length)] ?? 0;
    barred.add(option);
    selection.remove(option);
  }
  fill(selection, random() < 0.5 ? byGain : byGainPerCost, (option) => barred.has(option));
  exchange(selection, () => search.isOver);
  return selection;
}

const sum = (numbers: Float64Array): number => numbers.reduce((total, number) => total + number, 0);
