import { expected } from "../../errors.ts";
import type { MclpInstance, Solution, SolveOptions } from "../instance.ts";
import { Search } from "../search.ts";
import { branch, type Limits } from "./branch.ts";
import { Improver } from "./improve.ts";
import type { Problem } from "./problem.ts";
import { reduce } from "./reduce.ts";
import { Rounding } from "./rounding.ts";

/** One round of local search to so many of the bound: more of them at first, while the answer still improves. */
const ROUNDS_PER_IMPROVEMENT = { first: 10, later: 100 };
const FIRST_ROUNDS = 4000;

/**
 * At most p sites that cover as much weight as possible: maximal covering location (Church and ReVelle 1974). The
 * objective is the weight covered. Never below what greedy with swaps finds, unless it is asked to stop before.
 * @throws InputError when p is not a whole number from 1 to the number of sites
 */
export async function solveMclp(instance: MclpInstance, options: SolveOptions): Promise<Solution> {
  const { siteCount } = instance.cover;
  if (!Number.isInteger(instance.p) || instance.p < 1 || instance.p > siteCount)
    throw expected(`p from 1 to ${siteCount}, the number of sites`, instance.p);
  const search = new Search("MOST", Number.POSITIVE_INFINITY, options);
  const problem = reduce(instance, () => search.isOver);
  const covering = new Covering(instance, problem, search, options.shouldStop);
  if (branch(covering.problem, covering)) covering.finish();
  return search.solution();
}

/** One question under way: the answers found, and how far they are proven. */
class Covering implements Limits {
  readonly #rounding: Rounding;
  readonly #improver: Improver;
  /** The highest of the bounds below which nothing was looked for. */
  #unsearched = 0;
  #rounds = 0;
  #due = 0;

  constructor(
    readonly instance: MclpInstance,
    readonly problem: Problem,
    readonly search: Search,
    shouldStop: () => boolean,
  ) {
    this.#rounding = new Rounding(instance);
    this.#improver = new Improver(problem, shouldStop);
    this.#offer();
    this.onBound(problem.totalWeight);
  }

  objective(): number {
    return this.search.objective;
  }

  isNoBetter(bound: number): boolean {
    if (!this.#rounding.isNoBetter(bound, this.objective())) return false;
    this.#unsearched = Math.max(this.#unsearched, this.#rounding.outwards(bound));
    return true;
  }

  isOver(): boolean {
    return this.search.isOver;
  }

  onBound(bound: number): void {
    this.search.tighten(Math.max(this.#rounding.outwards(bound), this.#unsearched));
  }

  onSites(sites: readonly number[]): void {
    this.#improver.tryFrom(sites, () => this.isOver());
    this.#offer();
  }

  onRounds(rounds: number): void {
    const { first, later } = ROUNDS_PER_IMPROVEMENT;
    this.#rounds += rounds;
    this.#due += rounds / (this.#rounds < FIRST_ROUNDS ? first : later);
    for (; this.#due >= 1 && !this.isOver(); this.#due--) this.#improver.round(() => this.isOver());
    this.#offer();
  }

  /** Everything was searched: what is left between answer and bound is rounding. */
  finish(): void {
    this.search.tighten(Math.max(this.#unsearched, this.objective()));
  }

  #offer(): void {
    const chosen = this.#improver.best.map((site) => this.problem.original[site] ?? 0);
    this.search.offer(coveredWeight(this.instance, chosen), chosen);
  }
}

/** Summed up in the order of demand, so that the same sites always make the same number. */
function coveredWeight({ cover, weights }: MclpInstance, sites: readonly number[]): number {
  const isCovered = new Uint8Array(cover.demandCount);
  for (const site of sites)
    for (const demand of cover.demand.subarray(cover.start[site], cover.start[site + 1]))
      isCovered[demand] = 1;
  return weights.reduce((sum, weight, demand) => (isCovered[demand] ? sum + weight : sum), 0);
}
