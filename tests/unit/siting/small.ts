import type { Cover, Solution, SolveOptions } from "../../../server/siting/instance.ts";
import { fc } from "../../support/property.ts";

/** A clock that is one step on whenever it is asked: how far a search gets does not depend on the machine. */
export function steppingOptions(seconds: number, step = 1e-6): SolveOptions {
  let now = 100;
  return {
    seconds,
    clock: () => {
      now += step;
      return now;
    },
    shouldStop: () => false,
    onProgress: () => {},
  };
}

/** Each site's demand, at random. */
export const smallCover = (mostSites: number, mostDemand: number): fc.Arbitrary<Cover> =>
  fc
    .tuple(fc.integer({ min: 1, max: mostSites }), fc.integer({ min: 1, max: mostDemand }))
    .chain(([siteCount, demandCount]) =>
      fc
        .array(fc.uniqueArray(fc.nat(demandCount - 1), { maxLength: demandCount }), {
          minLength: siteCount,
          maxLength: siteCount,
        })
        .map((sites) => coverOf(sites, demandCount)),
    );

export function coverOf(sites: readonly (readonly number[])[], demandCount: number): Cover {
  const start = [0];
  for (const site of sites) start.push((start.at(-1) ?? 0) + site.length);
  return {
    ...{ siteCount: sites.length, demandCount, start: Int32Array.from(start) },
    demand: Int32Array.from(sites.flatMap((site) => [...site].sort((a, b) => a - b))),
  };
}

export function coveredBy({ start, demand }: Cover, chosen: readonly number[]): Set<number> {
  return new Set(chosen.flatMap((site) => [...demand.subarray(start[site], start[site + 1])]));
}

/** Every choice from `count` things. */
export function* choices(count: number): Generator<number[]> {
  for (let bits = 0; bits < 2 ** count; bits++)
    yield Array.from({ length: count }, (_, index) => index).filter((index) => (bits >> index) & 1);
}

/** Whether the bound leaves room for `best`, but for rounding. */
export const allows = ({ objective, bound }: Solution, best: number, sense: "MOST" | "LEAST"): boolean => {
  const slack = 1e-9 * Math.max(1, Math.abs(best));
  return sense === "MOST"
    ? objective <= best + slack && bound >= best - slack
    : objective >= best - slack && bound <= best + slack;
};
