import type { Assignment } from "./assignment.ts";

interface Exchange {
  place: number;
  site: number;
  /** How much less all costs together are. */
  profit: number;
}

/** Relative to the cost: less is rounding. */
const LEAST_PROFIT = 1e-12;

/**
 * Exchanges one open site for another as long as that pays, each time the pair that pays most (Teitz and Bart 1968, with
 * all pairs rated in one go: Whitaker 1983, Resende and Werneck 2007).
 * @returns the cost reached
 */
export function interchange(assignment: Assignment, isOver: () => boolean): number {
  let cost = assignment.cost();
  while (!isOver()) {
    const { place, site, profit } = bestExchange(assignment);
    if (!(profit > LEAST_PROFIT * cost)) return cost;
    const old = assignment.open[place] ?? 0;
    assignment.exchange(place, site);
    const reached = assignment.cost();
    if (reached >= cost) {
      assignment.exchange(place, old);
      return cost;
    }
    cost = reached;
  }
  return cost;
}

/** profit(in, out) = gain(in) - loss(out) + extra(in, out). */
function bestExchange(assignment: Assignment): Exchange {
  const { problem, open, slot } = assignment;
  const { gain, loss, extra } = rate(assignment);
  const best: Exchange = { place: -1, site: -1, profit: 0 };
  for (let site = 0; site < problem.siteCount; site++) {
    if ((slot[site] ?? 0) >= 0 || problem.isFixed[site]) continue;
    for (let place = 0; place < open.length; place++) {
      const profit = (gain[site] ?? 0) - (loss[place] ?? 0) + (extra[site * open.length + place] ?? 0);
      if (profit > best.profit) Object.assign(best, { place, site, profit });
    }
  }
  return best;
}

interface Rates {
  /** By site: saved by opening it. */
  gain: Float64Array;
  /** By place in `open`: lost by closing that site. */
  loss: Float64Array;
  /** By site and place: how much less is lost if both happen. */
  extra: Float64Array;
}

function rate({ problem, open, slot, first, toFirst, toSecond }: Assignment): Rates {
  const { siteCount, demandCount, weights, distances, nearest } = problem;
  const gain = new Float64Array(siteCount);
  const loss = new Float64Array(open.length);
  const extra = new Float64Array(siteCount * open.length);
  for (let row = 0; row < demandCount; row++) {
    const weight = weights[row] ?? 0;
    const near = toFirst[row] ?? 0;
    const next = toSecond[row] ?? 0;
    const place = slot[first[row] ?? -1] ?? -1;
    if (place >= 0) loss[place] = (loss[place] ?? 0) + weight * (next - near);
    const rateSite = (site: number, distance: number): void => {
      if (distance < near) gain[site] = (gain[site] ?? 0) + weight * (near - distance);
      if (place < 0) return;
      const at = site * open.length + place;
      extra[at] = (extra[at] ?? 0) + weight * (next - Math.max(near, distance));
    };
    if (next <= (nearest.reach[row] ?? 0)) {
      const end = nearest.start[row + 1] ?? 0;
      for (let at = nearest.start[row] ?? 0; at < end; at++) {
        const distance = nearest.distance[at] ?? 0;
        if (distance >= next) break;
        rateSite(nearest.site[at] ?? 0, distance);
      }
    } else
      for (let site = 0; site < siteCount; site++) {
        const distance = distances[row * siteCount + site] ?? 0;
        if (distance < next) rateSite(site, distance);
      }
  }
  return { gain, loss, extra };
}
