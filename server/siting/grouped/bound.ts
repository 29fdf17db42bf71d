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
const LAST_STEP = 0.002;
const ROUNDS_WITHOUT_GAIN = 12;

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
  let current = evaluate(problem, prices);
  let best = { ...current, prices };
  told.onBound(best.bound);
  for (let round = 0, step = 1, idle = 0; round < MOST_ROUNDS && step > LAST_STEP && !isOver(); round++) {
    const next = moved(problem, prices, current, step * (current.bound - known()));
    if (!next) {
      told.onChosen(current.chosen);
      return;
    }
    prices = next;
    current = evaluate(problem, prices);
    if (current.bound < best.bound) {
      best = { ...current, prices };
      idle = 0;
      told.onBound(best.bound);
    } else if (++idle === ROUNDS_WITHOUT_GAIN) {
      [step, idle] = [step / 2, 0];
      ({ prices } = best);
      current = best;
      told.onChosen(best.chosen);
    }
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

/**
 * Prices up where the choice covers nothing, down where it covers more than once; the cost's up beyond the budget.
 * @returns nothing where no move would change a price
 */
function moved(
  { cover, weights, costs, budget }: GroupedInstance,
  prices: Prices,
  { chosen }: Evaluated,
  distance: number,
): Prices | undefined {
  const slope = new Float64Array(cover.demandCount).fill(1);
  for (const option of chosen)
    for (const demand of cover.demand.subarray(cover.start[option], cover.start[option + 1]))
      slope[demand] = (slope[demand] ?? 0) - 1;
  // a price moves in proportion to what it can be: up to its weight, or to a weight per cost
  const scale = sum(weights) / Math.max(sum(costs), Number.MIN_VALUE);
  const spent = chosen.reduce((sum, option) => sum + (costs[option] ?? 0), 0);
  const costSlope = Number.isFinite(budget) && (prices.cost > 0 || spent > budget) ? spent - budget : 0;
  let length = scale * costSlope ** 2;
  prices.demand.forEach((price, demand) => {
    const weight = weights[demand] ?? 0;
    const isAtLimit = (slope[demand] ?? 0) > 0 ? price >= weight : price <= 0;
    if (isAtLimit) slope[demand] = 0;
    length += weight * (slope[demand] ?? 0) ** 2;
  });
  if (length === 0) return undefined;
  const move = distance / length;
  return {
    demand: prices.demand.map((price, demand) =>
      Math.min(
        weights[demand] ?? 0,
        Math.max(0, price + move * (weights[demand] ?? 0) * (slope[demand] ?? 0)),
      ),
    ),
    cost: Math.max(0, prices.cost + move * scale * costSlope),
  };
}
