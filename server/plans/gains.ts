import type { Cover } from "../siting/instance.ts";

export interface Gain {
  /** Its number in the cover. */
  site: number;
  /** Weight that it covers and those before it do not. */
  weight: number;
}

/**
 * Chosen sites in the order in which each adds most to those before it; of equal ones the lower number first. What one
 * adds only gets less as others join, so that a site is looked at again only while its last figure could still win.
 */
export function inOrderOfGain(cover: Cover, weights: Float64Array, chosen: readonly number[]): Gain[] {
  const isCovered = new Uint8Array(cover.demandCount);
  let left: Gain[] = chosen.map((site) => ({ site, weight: Number.POSITIVE_INFINITY }));
  const ordered: Gain[] = [];
  while (left.length > 0) {
    left.sort((a, b) => b.weight - a.weight || a.site - b.site);
    let best: Gain | undefined;
    for (const gain of left) {
      if (best && gain.weight < best.weight) break;
      gain.weight = added(cover, weights, { site: gain.site, isCovered });
      if (!best || isBefore(gain, best)) best = gain;
    }
    if (!best) break;
    const next = best;
    for (const demand of demandOf(cover, next.site)) isCovered[demand] = 1;
    ordered.push(next);
    left = left.filter((gain) => gain !== next);
  }
  return ordered;
}

const isBefore = (a: Gain, b: Gain): boolean =>
  a.weight > b.weight || (a.weight === b.weight && a.site < b.site);

const demandOf = ({ start, demand }: Cover, site: number): Int32Array =>
  demand.subarray(start[site], start[site + 1]);

function added(
  cover: Cover,
  weights: Float64Array,
  { site, isCovered }: { site: number; isCovered: Uint8Array },
): number {
  let weight = 0;
  for (const demand of demandOf(cover, site)) if (!isCovered[demand]) weight += weights[demand] ?? 0;
  return weight;
}
