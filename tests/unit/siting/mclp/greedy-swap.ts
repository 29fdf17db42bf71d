import type { MclpInstance } from "../../../../server/siting/instance.ts";
import { seeded } from "../../../support/random.ts";
import { coveredBy, coverOf } from "../small.ts";

export function weightOf({ cover, weights }: MclpInstance, chosen: readonly number[]): number {
  return [...coveredBy(cover, chosen)].reduce((sum, demand) => sum + (weights[demand] ?? 0), 0);
}

/** The slow and obvious way: the site that adds most, p times; then the best swap while there is one that gains. */
export function greedyAndSwap(instance: MclpInstance): number {
  const sites = Array.from({ length: instance.cover.siteCount }, (_, site) => site);
  let chosen: number[] = [];
  for (let n = 0; n < instance.p; n++)
    chosen = bestOf(
      instance,
      sites.filter((site) => !chosen.includes(site)).map((site) => [...chosen, site]),
    );
  for (;;) {
    const swaps = chosen.flatMap((leaves) =>
      sites
        .filter((site) => !chosen.includes(site))
        .map((comes) => [...chosen.filter((site) => site !== leaves), comes]),
    );
    const best = bestOf(instance, [chosen, ...swaps]);
    if (best === chosen) return weightOf(instance, chosen);
    chosen = best;
  }
}

const bestOf = (instance: MclpInstance, choices: readonly number[][]): number[] =>
  choices.reduce((a, b) => (weightOf(instance, b) > weightOf(instance, a) ? b : a));

/** Sites and demand at random in the unit square, weights from 1 to 100. */
export function scattered(
  siteCount: number,
  demandCount: number,
  p: number,
  radius: number,
  seed = 11,
): MclpInstance {
  const random = seeded(seed);
  const points = (count: number) => Array.from({ length: count }, () => ({ x: random(), y: random() }));
  const sites = points(siteCount);
  const demand = points(demandCount);
  const covers = sites.map(({ x, y }) =>
    [...demand.keys()].filter((i) => Math.hypot((demand[i]?.x ?? 0) - x, (demand[i]?.y ?? 0) - y) <= radius),
  );
  const weights = Float64Array.from({ length: demandCount }, () => 1 + Math.floor(100 * random()));
  return { cover: coverOf(covers, demandCount), weights, p };
}
