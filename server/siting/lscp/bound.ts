import { Pace } from "../pace.ts";
import { membersOf, type Sets, sizeOf } from "../sets.ts";

const MOST_ROUNDS = 3_000;
/** A sum of thousands of numbers may be off by this much: it does not make one site more. */
const ROUNDING = 1e-6;

/** What a bound on a count says about whole numbers: rounded up, but for rounding errors. */
export const atLeastWhole = (bound: number): number => Math.ceil(bound - ROUNDING);

/**
 * Fewest sites needed at least. With a price u_i >= 0 on each demand, L(u) = Σ u_i + Σ_j min(0, 1 - Σ_{i covered by j} u_i)
 * is never more than the number of sites of any cover; prices start from what a site's demand would share equally and
 * are then moved along subgradients (for covering Beasley 1987; see Pace).
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
  const price = equalShares(covered, coverers);
  const pace = new Pace(price.length);
  let best = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS && !pace.isSpent; round++) {
    const { bound, slack } = evaluate(covered, price);
    pace.note(bound, 1);
    if (bound > best) {
      best = bound;
      onBound(bound);
    }
    if (isOver() || atLeastWhole(best) >= known()) return;
    pace.turn(slack);
    if (!move(price, pace, known() - bound)) return;
  }
}

/** No price needs to be over 1, what a site costs. @returns false where no price would change */
function move(price: Float64Array, { direction, step }: Pace, distance: number): boolean {
  let length = 0;
  for (let demand = 0; demand < price.length; demand++)
    if ((price[demand] ?? 0) > 0 || (direction[demand] ?? 0) > 0) length += (direction[demand] ?? 0) ** 2;
  const scale = (step * distance) / length;
  for (let demand = 0; length > 0 && demand < price.length; demand++)
    price[demand] = Math.min(1, Math.max(0, (price[demand] ?? 0) + scale * (direction[demand] ?? 0)));
  return length > 0;
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
