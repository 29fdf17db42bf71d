import { expect, test } from "vitest";
import type { GroupedInstance } from "../../../../server/siting/grouped/instance.ts";
import { solveGrouped } from "../../../../server/siting/grouped/solve.ts";
import { fc } from "../../../support/property.ts";
import { seeded } from "../../../support/random.ts";
import { allows, choices, coveredBy, coverOf, smallCover, steppingOptions } from "../small.ts";

const costOf = ({ costs }: GroupedInstance, chosen: readonly number[]): number =>
  chosen.reduce((sum, option) => sum + (costs[option] ?? 0), 0);

const weightOf = ({ cover, weights }: GroupedInstance, chosen: readonly number[]): number =>
  [...coveredBy(cover, chosen)].reduce((sum, demand) => sum + (weights[demand] ?? 0), 0);

function isAllowed(instance: GroupedInstance, chosen: readonly number[]): boolean {
  const groups = new Set(chosen.map((option) => instance.groups[option]));
  const isWithin = costOf(instance, chosen) <= instance.budget && chosen.length <= instance.mostGroups;
  return groups.size === chosen.length && isWithin;
}

function most(instance: GroupedInstance): number {
  let best = 0;
  for (const chosen of choices(instance.cover.siteCount))
    if (isAllowed(instance, chosen)) best = Math.max(best, weightOf(instance, chosen));
  return best;
}

const instances: fc.Arbitrary<GroupedInstance> = smallCover(9, 12).chain((cover) => {
  const options = { minLength: cover.siteCount, maxLength: cover.siteCount };
  const demand = { minLength: cover.demandCount, maxLength: cover.demandCount };
  return fc.record({
    cover: fc.constant(cover),
    groups: fc.array(fc.nat(3), options).map((groups) => Int32Array.from(groups)),
    costs: fc.array(fc.nat(6), options).map((costs) => Float64Array.from(costs)),
    weights: fc
      .array(fc.nat(50), demand)
      .chain((weights) =>
        fc.constantFrom(1, 0.25).map((unit) => Float64Array.from(weights, (weight) => weight * unit)),
      ),
    mostGroups: fc.integer({ min: 1, max: 4 }),
    budget: fc.oneof(fc.nat(14), fc.constant(Number.POSITIVE_INFINITY)),
  });
});

test("covers as much as going through all choices finds, within groups and budget", async () => {
  await fc.assert(
    fc.asyncProperty(instances, async (instance) => {
      const solution = await solveGrouped(instance, steppingOptions(60));
      expect(solution).toMatchObject({ status: "OPTIMAL", objective: most(instance) });
      expect(weightOf(instance, solution.chosen)).toBe(solution.objective);
      expect(isAllowed(instance, solution.chosen)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("its answer and bound hold however early it is stopped", async () => {
  await fc.assert(
    fc.asyncProperty(instances, fc.nat(60), async (instance, steps) => {
      const solution = await solveGrouped(instance, steppingOptions(steps, 1));
      expect(isAllowed(instance, solution.chosen)).toBe(true);
      expect(weightOf(instance, solution.chosen)).toBe(solution.objective);
      expect(allows(solution, most(instance), "MOST")).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** Places that can stay open for one to three hours more; each hour of staff costs 1. */
function longerHours(places: number, cells: number, budget: number): GroupedInstance {
  const random = seeded(8);
  const near = Array.from({ length: places }, () =>
    Array.from({ length: cells }, (_, cell) => cell).filter(() => random() < 0.08),
  );
  const options = near.flatMap((cellsNear, group) =>
    [1, 2, 3].map((hours) => ({
      ...{ group, hours },
      demand: cellsNear.flatMap((cell) => Array.from({ length: hours }, (_, hour) => cell * 3 + hour)),
    })),
  );
  return {
    cover: coverOf(
      options.map(({ demand }) => demand),
      cells * 3,
    ),
    groups: Int32Array.from(options, ({ group }) => group),
    costs: Float64Array.from(options, ({ hours }) => hours),
    weights: Float64Array.from(
      { length: cells * 3 },
      (_, number) => (1 + Math.floor(random() * 20)) * (3 - (number % 3)),
    ),
    ...{ mostGroups: 6, budget },
  };
}

test("longer hours of a few dozen places are proven, the same ones each time", async () => {
  const instance = longerHours(30, 100, 11);
  const first = await solveGrouped(instance, steppingOptions(60));
  expect(first.status).toBe("OPTIMAL");
  expect(isAllowed(instance, first.chosen)).toBe(true);
  expect((await solveGrouped(instance, steppingOptions(60))).chosen).toEqual(first.chosen);
});

test("numbers that cannot be are named", async () => {
  const instance = longerHours(3, 5, 4);
  const solve = (changed: Partial<GroupedInstance>) =>
    solveGrouped({ ...instance, ...changed }, steppingOptions(60));
  const costs = instance.costs.slice();
  costs[2] = -1;
  await expect(solve({ costs })).rejects.toThrow("expected a cost of option 2 of 0 or more, got -1");
  await expect(solve({ weights: new Float64Array(2) })).rejects.toThrow(
    "expected a weight of demand 15 times",
  );
  await expect(solve({ mostGroups: 0 })).rejects.toThrow("expected mostGroups of 1 or more, got 0");
  await expect(solve({ budget: Number.NaN })).rejects.toThrow("expected a budget of 0 or more, got NaN");
});
