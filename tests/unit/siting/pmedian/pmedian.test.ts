import { expect, test } from "vitest";
import { NuanyiError } from "../../../../server/errors.ts";
import type { PMedianInstance } from "../../../../server/siting/instance.ts";
import { solvePMedian } from "../../../../server/siting/pmedian/solve.ts";
import { fc } from "../../../support/property.ts";
import { seeded } from "../../../support/random.ts";
import { allows, choices, steppingOptions } from "../small.ts";

function costOf(
  { siteCount, weights, distances, fixed }: PMedianInstance,
  chosen: readonly number[],
): number {
  const open = [...chosen, ...fixed];
  return weights.reduce((sum, weight, demand) => {
    const nearest = Math.min(...open.map((site) => distances[demand * siteCount + site] ?? 0));
    return weight === 0 ? sum : sum + weight * nearest;
  }, 0);
}

/** Infinity where no p sites reach all. */
function least(instance: PMedianInstance): number {
  let best = Number.POSITIVE_INFINITY;
  for (const chosen of choices(instance.siteCount))
    if (chosen.length === instance.p && !chosen.some((site) => instance.fixed.includes(site)))
      best = Math.min(best, costOf(instance, chosen));
  return best;
}

function instances(distance: fc.Arbitrary<number>): fc.Arbitrary<PMedianInstance> {
  return fc
    .record({ siteCount: fc.integer({ min: 2, max: 8 }), demandCount: fc.integer({ min: 1, max: 10 }) })
    .chain(({ siteCount, demandCount }) => {
      const pairs = siteCount * demandCount;
      return fc.record({
        ...{ siteCount: fc.constant(siteCount), demandCount: fc.constant(demandCount) },
        weights: fc
          .array(fc.integer({ min: 0, max: 40 }), { minLength: demandCount, maxLength: demandCount })
          .map((weights) => Float64Array.from(weights, (weight) => weight / 4)),
        distances: fc
          .array(distance, { minLength: pairs, maxLength: pairs })
          .map((distances) => Float64Array.from(distances)),
        p: fc.integer({ min: 1, max: siteCount - 1 }),
        fixed: fc.constantFrom(Int32Array.of(), Int32Array.of(1)),
      });
    });
}

const someWays = fc.oneof(
  { arbitrary: fc.nat(20_000).map((quarters) => quarters / 4.01), weight: 3 },
  { arbitrary: fc.constant(Number.POSITIVE_INFINITY), weight: 1 },
);
const whole = fc.integer({ min: 0, max: 30 });

test.each([
  { distances: "with missing ways", distance: someWays },
  { distances: "that are whole", distance: whole },
])(
  "distances $distances: as little as going through all choices finds, or an error where there is none",
  async ({ distance }) => {
    await fc.assert(
      fc.asyncProperty(instances(distance), async (instance) => {
        const best = least(instance);
        const answer = await solvePMedian(instance, steppingOptions(60)).catch((error: unknown) => error);
        if (best === Number.POSITIVE_INFINITY) {
          expect(answer).toBeInstanceOf(NuanyiError);
          return;
        }
        if (answer instanceof Error) throw answer;
        const solution = answer as Awaited<ReturnType<typeof solvePMedian>>;
        expect(solution.status).toBe("OPTIMAL");
        expect(Math.abs(solution.objective - best)).toBeLessThanOrEqual(1e-9 * best);
        expect(solution.objective).toBeCloseTo(costOf(instance, solution.chosen), 6);
        expect(solution.chosen).toHaveLength(instance.p);
        expect(solution.chosen.some((site) => instance.fixed.includes(site))).toBe(false);
      }),
      { numRuns: 150 },
    );
  },
);

test("its answer and bound hold however early it is stopped", async () => {
  await fc.assert(
    fc.asyncProperty(instances(whole), fc.nat(60), async (instance, steps) => {
      const solution = await solvePMedian(instance, steppingOptions(steps, 1));
      expect(solution.chosen).toHaveLength(instance.p);
      expect(solution.objective).toBeCloseTo(costOf(instance, solution.chosen), 9);
      expect(allows(solution, least(instance), "LEAST")).toBe(true);
    }),
    { numRuns: 150 },
  );
});

function scattered(siteCount: number, demandCount: number, p: number): PMedianInstance {
  const random = seeded(3);
  const points = (count: number) => Array.from({ length: count }, () => [random(), random()] as const);
  const sites = points(siteCount);
  return {
    ...{ siteCount, demandCount, p, fixed: Int32Array.of(0, 5) },
    weights: Float64Array.from({ length: demandCount }, () => 1 + 99 * random()),
    distances: Float64Array.from(
      points(demandCount).flatMap(([x, y]) => sites.map(([sx, sy]) => 1000 * Math.hypot(sx - x, sy - y))),
    ),
  };
}

test("sixty sites are proven, the same ones each time", async () => {
  const instance = scattered(60, 300, 6);
  const first = await solvePMedian(instance, steppingOptions(60));
  expect(first).toMatchObject({ status: "OPTIMAL", chosen: { length: 6 } });
  expect(await solvePMedian(instance, steppingOptions(60))).toMatchObject({ chosen: first.chosen });
});

test("where the list of near sites ends too early the others are looked at", async () => {
  // two of 400 sites: the second nearest one that is open is far down most lists
  const instance = { ...scattered(400, 80, 20), fixed: new Int32Array(0) };
  const { chosen, objective, gap } = await solvePMedian(instance, steppingOptions(0.01));
  expect(objective).toBeCloseTo(costOf(instance, chosen), 6);
  expect(gap).toBeLessThan(0.1);
});

test("demand that nothing reaches is named, and so is p", async () => {
  const instance = { ...scattered(4, 3, 2), fixed: new Int32Array(0) };
  const solve = (changed: Partial<PMedianInstance>) =>
    solvePMedian({ ...instance, ...changed }, steppingOptions(60));
  const lost = instance.distances.slice().fill(Number.POSITIVE_INFINITY, 4, 8);
  await expect(solve({ distances: lost })).rejects.toMatchObject({
    message: "expected a way from every demand to some site, got none from demand 1",
    details: { demand: 1 },
  });
  const apart = Float64Array.of(1, Infinity, Infinity, Infinity, Infinity, 1, Infinity, Infinity);
  const scarce = Float64Array.of(...apart, Infinity, Infinity, 1, 1);
  await expect(solve({ distances: scarce })).rejects.toThrow(
    "expected p sites that all demand has a way to, got p = 2 where 3 are needed: demand ",
  );
  expect(await solve({ distances: scarce, p: 3 })).toMatchObject({ chosen: [0, 1, 2], status: "OPTIMAL" });
  for (const p of [0, 5, 1.5, Number.NaN])
    await expect(solve({ p })).rejects.toThrow(
      "expected p from 1 to 4, the number of sites that are not open",
    );
});
