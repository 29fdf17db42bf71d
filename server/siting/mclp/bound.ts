import { largest } from "./largest.ts";
import type { Problem } from "./problem.ts";

/** Length of the first step as a share of what would reach the target; from prices that are good already, shorter. */
const FIRST_STEP = 1;
const STEP_FROM_GOOD_PRICES = 0.1;
const [LONGER, SHORTER, LONGEST_STEP, SHORTEST_STEP] = [1.1, 0.66, 2, 1e-4];
/** Rounds without a lower bound after which steps become shorter. */
const PATIENCE = 20;
/** How much the newest answer may count in the average, at first; and how that falls every so many rounds. */
const [NEWEST, NEWEST_FALLS, NEWEST_LEAST, ROUNDS_PER_FALL] = [0.05, 0.7, 1e-3, 100];

/**
 * The Lagrangian bound of a problem (Galvão and ReVelle 1996), brought down by the volume algorithm (Barahona and
 * Anbil 2000).
 *
 * A demand i counts only where a chosen site covers it: y_i <= Σ x_j. Each of these rules is replaced by a price
 * 0 <= λ_i <= w_i. Then every demand is worth w_i - λ_i whatever is chosen, every site the prices of what it covers, and
 * the p sites worth most are the answer: at least as much as the best of the problem itself. The lowest such value is
 * that of the linear relaxation, and the average of the answers on the way tends to a solution of it.
 */
export class Lagrangian {
  /** No answer is better: as computed, before allowing for rounding (`roundedUp`). */
  bound = Number.POSITIVE_INFINITY;
  /** By demand: the prices that gave the bound. */
  readonly prices: Float64Array;
  /** By site: what it is worth at these prices. */
  readonly values: Float64Array;
  /** By site, 0 to 1: how often it was chosen of late. */
  readonly share: Float64Array;
  /** Chosen in the last round, ascending. */
  chosen: Int32Array = new Int32Array(0);
  readonly #trialPrices: Float64Array;
  readonly #trialValues: Float64Array;
  /** By demand: how many of the chosen sites cover it; and on average. */
  readonly #coverage: Float64Array;
  readonly #average: Float64Array;
  #hasAverage: boolean;
  #step: number;
  #newest = NEWEST;
  #rounds = 0;
  #roundsWithout = 0;

  /** @param from prices, and the share of each site, of a problem that is nearly this one */
  constructor(
    readonly problem: Problem,
    from?: { prices: Float64Array; share: Float64Array },
  ) {
    const { siteCount, demandCount } = problem;
    this.prices = from?.prices ?? fairPrices(problem);
    this.#trialPrices = this.prices.slice();
    this.values = new Float64Array(siteCount);
    this.#trialValues = new Float64Array(siteCount);
    this.#coverage = new Float64Array(demandCount);
    this.#average = new Float64Array(demandCount);
    this.share = from?.share ?? new Float64Array(siteCount);
    this.share.forEach((share, site) => {
      if (share > 0) this.#cover(this.#average, site, share);
    });
    this.#hasAverage = from !== undefined;
    this.#step = from ? STEP_FROM_GOOD_PRICES : FIRST_STEP;
  }

  /** @param target what the bound cannot fall below, such as the best answer known: the steps aim there */
  round(target: number): void {
    if (this.#rounds > 0) this.#movePrices(target);
    const bound = this.#evaluate();
    const isAlongAverage = this.#averageIn();
    this.#rounds++;
    if (this.#rounds % ROUNDS_PER_FALL === 0)
      this.#newest = Math.max(NEWEST_LEAST, this.#newest * NEWEST_FALLS);
    if (bound < this.bound) {
      if (isAlongAverage) this.#step = Math.min(LONGEST_STEP, this.#step * LONGER);
      this.#roundsWithout = 0;
      this.bound = bound;
      this.prices.set(this.#trialPrices);
      this.values.set(this.#trialValues);
    } else if (++this.#roundsWithout >= PATIENCE) {
      this.#step = Math.max(SHORTEST_STEP, this.#step * SHORTER);
      this.#roundsWithout = 0;
    }
  }

  /** From the best prices against the average slope: down where covered more than once, up where less. */
  #movePrices(target: number): void {
    const { demandCount, weights } = this.problem;
    const average = this.#average;
    const prices = this.prices;
    let square = 0;
    for (let i = 0; i < demandCount; i++) {
      const slope = (average[i] ?? 0) - 1;
      const price = prices[i] ?? 0;
      const isAtLimit = slope > 0 ? price <= 0 : price >= (weights[i] ?? 0);
      if (!isAtLimit) square += slope * slope;
    }
    const step = square > 0 ? (this.#step * Math.max(0, this.bound - target)) / square : 0;
    for (let i = 0; i < demandCount; i++) {
      // More coverage than one means the bound falls with a lower price, hence the sign.
      const price = (prices[i] ?? 0) - step * ((average[i] ?? 0) - 1);
      this.#trialPrices[i] = Math.min(Math.max(price, 0), weights[i] ?? 0);
    }
  }

  #evaluate(): number {
    const { siteCount, demandCount, siteStart, siteDemand, weights, p } = this.problem;
    const [prices, values] = [this.#trialPrices, this.#trialValues];
    let bound = 0;
    for (let i = 0; i < demandCount; i++) bound += (weights[i] ?? 0) - (prices[i] ?? 0);
    for (let site = 0; site < siteCount; site++) {
      let value = 0;
      for (let k = siteStart[site] ?? 0, end = siteStart[site + 1] ?? 0; k < end; k++)
        value += prices[siteDemand[k] ?? 0] ?? 0;
      values[site] = value;
    }
    this.chosen = largest(values, p);
    this.#coverage.fill(0);
    for (const site of this.chosen) {
      bound += values[site] ?? 0;
      this.#cover(this.#coverage, site, 1);
    }
    return bound;
  }

  /** Averages the newest answer in, and says whether its slope points the way of the average so far. */
  #averageIn(): boolean {
    const { demandCount, siteCount } = this.problem;
    const [average, coverage] = [this.#average, this.#coverage];
    let product = 0;
    let towards = 0;
    let change = 0;
    for (let i = 0; i < demandCount; i++) {
      const slope = (average[i] ?? 0) - 1;
      const difference = (coverage[i] ?? 0) - (average[i] ?? 0);
      product += slope * ((coverage[i] ?? 0) - 1);
      towards -= slope * difference;
      change += difference * difference;
    }
    // The part of the newest that makes the average slope shortest.
    const best = change > 0 ? towards / change : this.#newest;
    const part = this.#hasAverage ? Math.min(Math.max(best, this.#newest / 10), this.#newest) : 1;
    for (let i = 0; i < demandCount; i++)
      average[i] = (1 - part) * (average[i] ?? 0) + part * (coverage[i] ?? 0);
    for (let site = 0; site < siteCount; site++) this.share[site] = (1 - part) * (this.share[site] ?? 0);
    for (const site of this.chosen) this.share[site] = (this.share[site] ?? 0) + part;
    const isAlongAverage = this.#hasAverage && product > 0;
    this.#hasAverage = true;
    return isAlongAverage;
  }

  #cover(coverage: Float64Array, site: number, by: number): void {
    const { siteStart, siteDemand } = this.problem;
    for (let k = siteStart[site] ?? 0, end = siteStart[site + 1] ?? 0; k < end; k++) {
      const demand = siteDemand[k] ?? 0;
      coverage[demand] = (coverage[demand] ?? 0) + by;
    }
  }
}

/** Every demand's weight shared out among the sites that cover it. */
const fairPrices = ({ weights, demandStart }: Problem): Float64Array =>
  weights.map((weight, i) => weight / ((demandStart[i + 1] ?? 0) - (demandStart[i] ?? 0)));
