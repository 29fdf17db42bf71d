import { expect, test } from "vitest";
import type { MclpInstance } from "../../../../server/siting/instance.ts";
import { branch } from "../../../../server/siting/mclp/branch.ts";
import { reduce } from "../../../../server/siting/mclp/reduce.ts";
import { solveMclp } from "../../../../server/siting/mclp/solve.ts";
import { coverOf, steppingOptions } from "../small.ts";
import { scattered, weightOf } from "./greedy-swap.ts";

/** The most that branching alone finds, told only that there is something above `known`: no local search helps it. */
function branchedFrom(instance: MclpInstance, known: number): { found: number; isDone: boolean } {
  const problem = reduce(instance, () => false);
  let found = known;
  const isDone = branch(problem, {
    objective: () => found,
    isNoBetter: (bound) => Math.floor(bound + 1e-6) <= found,
    isOver: () => false,
    onBound: () => {},
    onSites: (sites) => {
      const chosen = sites.map((site) => problem.original[site] ?? -1);
      if (chosen.length <= instance.p) found = Math.max(found, weightOf(instance, chosen));
    },
    onRounds: () => {},
  });
  return { found, isDone };
}

/** Every site after one that covers a little less, which goes before the search: what is left has other numbers. */
function withOutdone({ cover, ...rest }: MclpInstance): MclpInstance {
  const { start, demand, demandCount } = cover;
  const sites = Array.from(start.subarray(1), (end, site) => [...demand.subarray(start[site], end)]);
  const both = sites.flatMap((site) => [site.slice(1), site]);
  return { ...rest, cover: coverOf(both, demandCount) };
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])("every better answer is within what is searched (%s)", async (seed) => {
  const instance = withOutdone(scattered(60, 400, 6, 0.15, seed));
  const { objective, status } = await solveMclp(instance, steppingOptions(60));
  expect(status).toBe("OPTIMAL");
  for (const below of [1, 100, Math.floor(objective / 50)])
    expect(branchedFrom(instance, objective - below)).toEqual({ found: objective, isDone: true });
  expect(branchedFrom(instance, objective)).toEqual({ found: objective, isDone: true });
});
