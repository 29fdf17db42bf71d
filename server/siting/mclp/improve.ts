import { pickBelow, type Random, seededRandom } from "../random.ts";
import { fillGreedily } from "./greedy.ts";
import type { Problem } from "./problem.ts";
import { Selection } from "./selection.ts";
import { Swaps } from "./swap.ts";

const SEED = 1974;
/** Share of a site's worth that chance may take off when sites are chosen again. */
const NOISE = 0.15;
/** The most by which the next answer may be worse, as a share. */
const SLACK = 0.01;
/** Rounds without a new best after which the search goes back to the best. */
const PATIENCE = 300;
/** How likely the nearest neighbour, then the next, goes along with a site that is taken out. */
const CLOSENESS = 0.6;

/**
 * Iterated local search (Lourenço, Martin and Stützle 2003): a few neighbouring sites are taken out, others put in by
 * worth and chance, then the best swaps made; what comes of it is kept unless it is much worse.
 */
export class Improver {
  /** Of the best answer so far, ascending. */
  best: number[] = [];
  objective = 0;
  readonly #selection: Selection;
  readonly #swaps: Swaps;
  readonly #random: Random = seededRandom(SEED);
  #current: number[] = [];
  #currentObjective = 0;
  #idle = 0;

  /** Begins with greedy and swaps. */
  constructor(problem: Problem, shouldStop: () => boolean) {
    this.#selection = new Selection(problem);
    this.#swaps = new Swaps(this.#selection);
    this.tryFrom([], shouldStop);
  }

  /** Fills up and improves these sites; they become the current answer only where they are the best. */
  tryFrom(sites: Iterable<number>, shouldStop: () => boolean): void {
    this.#selection.become([...sites]);
    this.#settle(shouldStop);
    if (this.#selection.objective > this.objective) this.#keep();
    else this.#selection.become(this.#current);
  }

  round(shouldStop: () => boolean): void {
    const removed = this.#removeNeighbours(2 + pickBelow(this.#random, 3));
    const noisy = (site: number) =>
      removed.has(site) ? 0 : this.#selection.worthOf(site) * (1 - NOISE * this.#random());
    for (let n = 0; n < removed.size; n++) {
      const site = this.#selection.best(noisy);
      if (site >= 0) this.#selection.add(site);
    }
    this.#settle(shouldStop);
    const least = this.#currentObjective * (1 - SLACK * this.#random() ** 3);
    if (this.#selection.objective >= least) this.#keep();
    else this.#selection.become(this.#current);
    if (++this.#idle < PATIENCE) return;
    this.#selection.become(this.best);
    this.#keep();
  }

  #settle(shouldStop: () => boolean): void {
    fillGreedily(this.#selection);
    this.#swaps.descend(shouldStop);
  }

  #keep(): void {
    this.#current = [...this.#selection.sites];
    this.#currentObjective = this.#selection.objective;
    if (this.#currentObjective > this.objective) {
      this.best = this.#selection.sorted();
      this.objective = this.#currentObjective;
      this.#idle = 0;
    } else if (this.#idle >= PATIENCE) this.#idle = 0;
  }

  #removeNeighbours(count: number): Set<number> {
    const { sites } = this.#selection;
    const anyone = () => sites[pickBelow(this.#random, sites.length)] ?? 0;
    const first = anyone();
    const removed = new Set([first]);
    const neighbours = this.#neighboursOf(first);
    this.#selection.remove(first);
    while (removed.size < count && sites.length > 0) {
      const near = neighbours.find((site) => !removed.has(site) && this.#random() < CLOSENESS);
      const site = near ?? anyone();
      removed.add(site);
      this.#selection.remove(site);
    }
    return removed;
  }

  /** Chosen sites that cover some of what this one does, those that share most first. */
  #neighboursOf(site: number): number[] {
    const { problem, isChosen } = this.#selection;
    const { siteStart, siteDemand, demandStart, demandSite } = problem;
    const shared = new Map<number, number>();
    for (let k = siteStart[site] ?? 0, end = siteStart[site + 1] ?? 0; k < end; k++) {
      const demand = siteDemand[k] ?? 0;
      for (let l = demandStart[demand] ?? 0, last = demandStart[demand + 1] ?? 0; l < last; l++) {
        const other = demandSite[l] ?? 0;
        if (isChosen[other] && other !== site) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return [...shared].sort(([a, of], [b, than]) => than - of || a - b).map(([other]) => other);
  }
}
