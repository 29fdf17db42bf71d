import { Pace } from "../pace.ts";
import type { Prepared } from "./prepared.ts";

export const FREE = 0;
export const OPEN = 1;
export const CLOSED = 2;

export interface Evaluated {
  /** No answer within the states costs less. */
  bound: number;
  /** p sites, those that are worth most at these prices; the open ones first, then the best. */
  chosen: number[];
  /** By site, Σ_i weight_i · min(0, distance_ij - u_i): what it is worth, <= 0. */
  worth: Float64Array;
}

export interface Ascent extends Evaluated {
  /** By demand, the price u_i that one unit of it is willing to travel for: of the best bound. */
  price: Float64Array;
}

interface Limits {
  rounds: number;
  /** The best cost so far: no more is needed to know that there is nothing better. */
  isEnough: (bound: number) => boolean;
  known: () => number;
  isOver: () => boolean;
  onChosen: (chosen: readonly number[]) => void;
  onBound: (bound: number) => void;
}

const ROUNDS_BETWEEN_CHOICES = 50;

/**
 * L(u) = Σ_i w_i u_i + min over p sites of Σ_j worth_j(u): never more than what any p sites cost, as "each demand is
 * served once" is not asked for but priced (Cornuejols, Fisher and Nemhauser 1977). Any prices are good; those above
 * what the list of near sites reaches, or the nearest fixed site, are cut.
 * @param state by site, FREE, OPEN or CLOSED
 */
export function evaluate(problem: Prepared, state: Uint8Array, price: Float64Array): Evaluated {
  const { p, siteCount, demandCount, weights, nearest } = problem;
  const worth = new Float64Array(siteCount);
  let bound = 0;
  for (let row = 0; row < demandCount; row++) {
    const weight = weights[row] ?? 0;
    const most = price[row] ?? 0;
    const end = nearest.start[row + 1] ?? 0;
    bound += weight * most;
    for (let at = nearest.start[row] ?? 0; at < end; at++) {
      const saved = most - (nearest.distance[at] ?? 0);
      if (saved <= 0) break;
      const site = nearest.site[at] ?? 0;
      worth[site] = (worth[site] ?? 0) - weight * saved;
    }
  }
  const open: number[] = [];
  const free: number[] = [];
  state.forEach((value, site) => {
    if (value === OPEN) open.push(site);
    else if (value === FREE) free.push(site);
  });
  free.sort((a, b) => (worth[a] ?? 0) - (worth[b] ?? 0) || a - b);
  const chosen = [...open, ...free.slice(0, p - open.length)];
  for (const site of chosen) bound += worth[site] ?? 0;
  return { bound, chosen, worth };
}

/** Moves the prices along the subgradient: up where no chosen site is near enough, down where several are. */
export function ascend(problem: Prepared, state: Uint8Array, from: Float64Array, limits: Limits): Ascent {
  const pace = new Pace(from.length);
  let price = cut(problem, from);
  let best: Ascent = { ...evaluate(problem, state, price), price };
  let current: Evaluated = best;
  for (let round = 1; round < limits.rounds && !pace.isSpent; round++) {
    if (limits.isEnough(best.bound) || limits.isOver()) break;
    pace.note(current.bound, 1);
    pace.turn(timesMissed(problem, current.chosen, price));
    const next = moved(problem, price, pace, limits.known() - current.bound);
    if (!next) break;
    price = next;
    current = evaluate(problem, state, price);
    if (current.bound > best.bound) {
      best = { ...current, price };
      limits.onBound(best.bound);
    }
    if (round % ROUNDS_BETWEEN_CHOICES === 0) limits.onChosen(current.chosen);
  }
  return best;
}

/** A step in units of distance: the price of a demand with much weight moves the bound more. @returns nothing where no price would change */
function moved(
  problem: Prepared,
  price: Float64Array,
  { direction, step }: Pace,
  distance: number,
): Float64Array | undefined {
  let length = 0;
  for (let row = 0; row < price.length; row++)
    length += (problem.weights[row] ?? 0) * (direction[row] ?? 0) ** 2;
  if (length === 0) return undefined;
  const scale = (step * distance) / length;
  return cut(
    problem,
    price.map((value, row) => value + scale * (direction[row] ?? 0)),
  );
}

const cut = ({ nearest, toFixed }: Prepared, price: Float64Array): Float64Array =>
  price.map((value, row) => Math.max(0, Math.min(value, nearest.reach[row] ?? 0, toFixed[row] ?? 0)));

/** By demand, 1 minus how many of the chosen sites are nearer than its price. */
function timesMissed(problem: Prepared, chosen: readonly number[], price: Float64Array): Int32Array {
  const { siteCount, distances } = problem;
  const missed = new Int32Array(price.length).fill(1);
  for (const site of chosen)
    for (let row = 0; row < missed.length; row++)
      if ((distances[row * siteCount + site] ?? 0) < (price[row] ?? 0)) missed[row] = (missed[row] ?? 0) - 1;
  return missed;
}
