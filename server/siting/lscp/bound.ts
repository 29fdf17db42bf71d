import { membersOf, type Sets, sizeOf } from "../sets.ts";

const MOST_ROUNDS = 3_000;
const FIRST_STEP = 1;
const LAST_STEP = 0.002;
const ROUNDS_WITHOUT_GAIN = 15;
/** A sum of thousands of numbers may be off by this much: it does not make one site more. */
const ROUNDING = 1e-6;

/** What a bound on a count says about whole numbers: rounded up, but for rounding errors. */
export const atLeastWhole = (bound: number): number => Math.ceil(bound - ROUNDING);

/**
 * Fewest sites needed at least. With a price u_i >= 0 on each demand, L(u) = Σ u_i + Σ_j min(0, 1 - Σ_{i covered by j} u_i)
 * is never more than the number of sites of any cover; prices start from what a site's demand would share equally and
 * are then moved along the subgradient (Held, Wolfe and Crowder 1974; for covering Beasley 1987).
 * @param known how many sites the best cover has so far
 * @param onBound is told every better bound, not rounded
 */
export function searchBound(
  covered: Sets,
  coverers: Sets,
  known: () => number,
  onBound: (bound: number) => void,
  isOver: () => boolean,
): void {
  let price = equalShares(covered, coverers);
  let best = Number.NEGATIVE_INFINITY;
  let bestPrice = price;
  for (let round = 0, step = FIRST_STEP, idle = 0; round < MOST_ROUNDS && step > LAST_STEP; round++) {
    const { bound, slack } = evaluate(covered, price);
    if (bound > best + ROUNDING) {
      [best, bestPrice, idle] = [bound, price.slice(), 0];
      onBound(bound);
    } else if (++idle === ROUNDS_WITHOUT_GAIN) {
      [step, price, idle] = [step / 2, bestPrice.slice(), 0];
      continue;
    }
    if (isOver() || atLeastWhole(best) >= known()) return;
    const length = slack.reduce((sum, value) => sum + value * value, 0);
    if (length === 0) return;
    const move = (step * (known() - bound)) / length;
    for (let demand = 0; demand < price.length; demand++)
      price[demand] = Math.max(0, (price[demand] ?? 0) + move * (slack[demand] ?? 0));
  }
}

/** Prices with which no site is worth more than it costs: the bound is their sum. */
function equalShares(covered: Sets, coverers: Sets): Float64Array {
  return Float64Array.from({ length: coverers.count }, (_, demand) => {
    let largest = 1;
    for (const site of membersOf(coverers, demand)) largest = Math.max(largest, sizeOf(covered, site));
    return 1 / largest;
  });
}

/** L(u), and by demand 1 minus how many of the sites that are worth more than they cost cover it. */
function evaluate(covered: Sets, price: Float64Array): { bound: number; slack: Float64Array } {
  const { count, start, member } = covered;
  const slack = new Float64Array(price.length).fill(1);
  let bound = price.reduce((sum, value) => sum + value, 0);
  for (let site = 0; site < count; site++) {
    const end = start[site + 1] ?? 0;
    let cost = 1;
    for (let at = start[site] ?? 0; at < end; at++) cost -= price[member[at] ?? 0] ?? 0;
    if (cost >= 0) continue;
    bound += cost;
    for (let at = start[site] ?? 0; at < end; at++) {
      const demand = member[at] ?? 0;
      slack[demand] = (slack[demand] ?? 0) - 1;
    }
  }
  return { bound, slack };
}
