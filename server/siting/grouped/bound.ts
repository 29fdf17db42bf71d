import { Pace } from "../pace.ts";
import type { GroupedInstance } from "./instance.ts";

interface Prices {
  /** By demand, from 0 to its weight. */
  demand: Float64Array;
  /** Of one unit of cost. */
  cost: number;
}

interface Evaluated {
  bound: number;
  /** The options that are best at these prices, one of each of the best groups. */
  chosen: number[];
}

const MOST_ROUNDS = 2_000;
const ROUNDS_BETWEEN_CHOICES = 25;

/**
 * The most that can be covered. With prices u_i on "what is covered is covered by something chosen" and v on the budget,
 * L(u, v) = Σ_i (w_i - u_i) + v·budget + Σ over the `mostGroups` best groups of max(0, max over the group's options o of
 * Σ_{i covered by o} u_i - v·cost_o) is never less than what any choice covers; prices move along the subgradient
 * (Galvão and ReVelle 1996, with the budget's price beside).
 * @param known what the best choice covers so far
 * @param onChosen is told choices that are best at good prices; they may cost more than the budget
 */
export function searchBound(
  problem: GroupedInstance,
  coveredTimes: Int32Array,
  known: () => number,
  told: { onBound: (bound: number) => void; onChosen: (chosen: readonly number[]) => void },
  isOver: () => boolean,
): void {
  let prices = startPrices(problem, coveredTimes);
  const pace = new Pace(problem.weights.length + 1);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS && !pace.isSpent; round++) {
    const { bound, chosen } = evaluate(problem, prices);
    pace.note(bound, -1);
    if (bound < best) {
      best = bound;
      told.onBound(bound);
    }
    if (isOver()) return;
    if (round % ROUNDS_BETWEEN_CHOICES === 0) told.onChosen(chosen);
    pace.turn(slopes(problem, prices, chosen));
    const next = moved(problem, prices, pace, bound - known());
    if (!next) return;
    prices = next;
  }
}

const sum = (numbers: Float64Array): number => numbers.reduce((total, number) => total + number, 0);

/** All of its weight where demand is covered not at all or once, less where it is covered more often. */
const startPrices = ({ weights }: GroupedInstance, coveredTimes: Int32Array): Prices => ({
  demand: weights.map((weight, demand) => weight / Math.max(1, coveredTimes[demand] ?? 0)),
  cost: 0,
});

function evaluate(problem: GroupedInstance, prices: Prices): Evaluated {
  const { cover, groups, costs, weights, mostGroups, budget } = problem;
  const best = new Map<number, { option: number; value: number }>();
  for (let option = 0; option < cover.siteCount; option++) {
    const end = cover.start[option + 1] ?? 0;
    let value = -prices.cost * (costs[option] ?? 0);
    for (let at = cover.start[option] ?? 0; at < end; at++)
      value += prices.demand[cover.demand[at] ?? 0] ?? 0;
    const group = groups[option] ?? 0;
    if (value > (best.get(group)?.value ?? 0)) best.set(group, { option, value });
  }
  const taken = [...best.values()]
    .sort((a, b) => b.value - a.value || a.option - b.option)
    .slice(0, mostGroups);
  let bound = prices.cost === 0 ? 0 : prices.cost * budget;
  weights.forEach((weight, demand) => {
    bound += weight - (prices.demand[demand] ?? 0);
  });
  for (const { value } of taken) bound += value;
  return { bound, chosen: taken.map(({ option }) => option) };
}

/** Prices go up where the choice covers nothing, down where it covers more than once; the cost's, the last, up beyond the budget. */
function slopes(
  { cover, costs, budget }: GroupedInstance,
  prices: Prices,
  chosen: readonly number[],
): Float64Array {
  const slope = new Float64Array(cover.demandCount + 1).fill(1);
  for (const option of chosen)
    for (const demand of cover.demand.subarray(cover.start[option], cover.start[option + 1]))
      slope[demand] = (slope[demand] ?? 0) - 1;
  const spent = chosen.reduce((total, option) => total + (costs[option] ?? 0), 0);
  const isBinding = Number.isFinite(budget) && (prices.cost > 0 || spent > budget);
  slope[cover.demandCount] = isBinding ? spent - budget : 0;
  return slope;
}

/** @returns nothing where no price would change */
function moved(
  { weights, costs }: GroupedInstance,
  prices: Prices,
  { direction, step }: Pace,
  distance: number,
): Prices | undefined {
  // a price moves in proportion to what it can be: up to its weight, or to a weight per cost
  const scale = sum(weights) / Math.max(sum(costs), Number.MIN_VALUE);
  const costSlope = direction[weights.length] ?? 0;
  let length = scale * costSlope ** 2;
  weights.forEach((weight, demand) => {
    const price = prices.demand[demand] ?? 0;
    const slope = direction[demand] ?? 0;
    if (slope > 0 ? price < weight : price > 0) length += weight * slope ** 2;
  });
  if (length === 0) return undefined;
  const move = (step * distance) / length;
  return {
    demand: prices.demand.map((price, demand) => {
      const weight = weights[demand] ?? 0;
      return Math.min(weight, Math.max(0, price + move * weight * (direction[demand] ?? 0)));
    }),
    cost: Math.max(0, prices.cost + move * scale * costSlope),
  };
}
