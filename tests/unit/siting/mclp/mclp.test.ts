import { expect, test } from "vitest";
import { NuanyiError } from "../../../../server/errors.ts";
import type { MclpInstance, SolveProgress } from "../../../../server/siting/instance.ts";
import { solveMclp } from "../../../../server/siting/mclp/solve.ts";
import { solveByHighsAlone } from "../../../bench/siting-highs.ts";
import { fc } from "../../../support/property.ts";
import { allows, choices, coverOf, smallCover, steppingOptions } from "../small.ts";
import { greedyAndSwap, scattered, weightOf } from "./greedy-swap.ts";

const weight = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 100 }), weight: 3 },
  { arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }), weight: 1 },
);

const instances: fc.Arbitrary<MclpInstance> = smallCover(11, 16).chain((cover) =>
  fc.record({
    cover: fc.constant(cover),
    weights: fc
      .array(weight, { minLength: cover.demandCount, maxLength: cover.demandCount })
      .map((weights) => Float64Array.from(weights)),
    p: fc.integer({ min: 1, max: cover.siteCount }),
  }),
);

function most(instance: MclpInstance): number {
  let best = 0;
  for (const chosen of choices(instance.cover.siteCount))
    if (chosen.length <= instance.p) best = Math.max(best, weightOf(instance, chosen));
  return best;
}

test("covers as much as going through all choices finds, and proves it", async () => {
  await fc.assert(
    fc.asyncProperty(instances, async (instance) => {
      const solution = await solveMclp(instance, steppingOptions(60));
      const best = most(instance);
      expect(solution.status).toBe("OPTIMAL");
      expect(solution.gap).toBeLessThan(1e-9);
      expect(Math.abs(solution.objective - best)).toBeLessThanOrEqual(1e-9 * best);
      expect(solution.bound).toBeGreaterThanOrEqual(solution.objective);
      expect(solution.objective).toBeCloseTo(weightOf(instance, solution.chosen), 6);
      expect(solution.chosen.length).toBeLessThanOrEqual(instance.p);
      expect(solution.chosen).toEqual([...new Set(solution.chosen)].toSorted((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

test("has a bound that holds and no less than greedy with swaps, however early time is over", async () => {
  await fc.assert(
    fc.asyncProperty(instances, fc.nat(80), async (instance, steps) => {
      const solution = await solveMclp(instance, steppingOptions(steps, 1));
      expect(allows(solution, most(instance), "MOST")).toBe(true);
      expect(solution.objective).toBeGreaterThanOrEqual(greedyAndSwap(instance) * (1 - 1e-12));
    }),
    { numRuns: 200 },
  );
});

/** Sites that overlap so much that prices alone do not tell. */
const overlapping = scattered(60, 400, 8, 0.16);

test("stopped at any moment, or out of time, its bound and progress hold", async () => {
  const { objective: best, status } = await solveMclp(overlapping, steppingOptions(60));
  expect(status).toBe("OPTIMAL");
  for (const questions of [0, 1, 5, 30, 100, 300, 1000]) {
    let asked = 0;
    const told: SolveProgress[] = [];
    const stopped = await solveMclp(overlapping, {
      ...steppingOptions(60),
      shouldStop: () => ++asked > questions,
      onProgress: (progress) => told.push(progress),
    });
    for (const { objective, bound } of [...told, stopped]) {
      expect(objective).toBeLessThanOrEqual(best);
      expect(bound).toBeGreaterThanOrEqual(best);
    }
    expect(stopped.objective).toBe(weightOf(overlapping, stopped.chosen));
    expect(stopped.status).toBe(stopped.gap === 0 ? "OPTIMAL" : "STOPPED");
    const late = await solveMclp(overlapping, steppingOptions(questions, 1));
    expect(allows(late, best, "MOST")).toBe(true);
    expect(late.objective).toBeGreaterThanOrEqual(greedyAndSwap(overlapping));
  }
});

test("a bigger question is proven, the same way each time", async () => {
  const instance = scattered(150, 1500, 12, 0.08);
  const first = await solveMclp(instance, steppingOptions(60));
  expect(first.status).toBe("OPTIMAL");
  expect(first.objective).toBeGreaterThanOrEqual(greedyAndSwap(instance));
  const second = await solveMclp(instance, steppingOptions(60));
  expect(second).toEqual({ ...first, seconds: expect.any(Number) });
});

test("agrees with a general solver where there is much to branch on", async () => {
  for (const seed of [1, 2, 3]) {
    const instance = scattered(60, 400, 6, 0.15, seed);
    const { objective = 0 } = await solveByHighsAlone(instance, 60);
    const solution = await solveMclp(instance, steppingOptions(60));
    expect(solution).toMatchObject({ status: "OPTIMAL", objective: Math.round(objective) });
  }
});

test("sites that another one outdoes change nothing, wherever they stand", async () => {
  const { objective } = await solveMclp(overlapping, steppingOptions(60));
  const { start, demand, demandCount } = overlapping.cover;
  const sites = Array.from(start.subarray(1), (end, site) => [...demand.subarray(start[site], end)]);
  const outdone = coverOf(
    sites.flatMap((site) => [site.slice(1), site]),
    demandCount,
  );
  const solution = await solveMclp({ ...overlapping, cover: outdone }, steppingOptions(60));
  expect(solution).toMatchObject({ objective, status: "OPTIMAL" });
  expect(solution.chosen.every((site) => site % 2 === 1)).toBe(true);
});

test("of equals the lower numbers are chosen, and none that would add nothing", async () => {
  const cover = coverOf([[], [0, 1], [0, 1], [2], [2], [1]], 3);
  const weights = Float64Array.of(5, 5, 5);
  for (const [p, chosen] of [
    [1, [1]],
    [2, [1, 3]],
    [6, [1, 3]],
  ] as const)
    expect((await solveMclp({ cover, weights, p }, steppingOptions(60))).chosen).toEqual(chosen);
});

test("nothing that could be covered, or nothing that counts, is an answer", async () => {
  const nothing = { objective: 0, bound: 0, gap: 0, chosen: [], status: "OPTIMAL" };
  const empty = { cover: coverOf([[], []], 3), weights: Float64Array.of(1, 2, 3), p: 1 };
  expect(await solveMclp(empty, steppingOptions(60))).toMatchObject(nothing);
  const weightless = { cover: coverOf([[0], [1]], 2), weights: new Float64Array(2), p: 2 };
  expect(await solveMclp(weightless, steppingOptions(60))).toMatchObject(nothing);
  const noDemand = { cover: coverOf([[]], 0), weights: new Float64Array(0), p: 1 };
  expect(await solveMclp(noDemand, steppingOptions(60))).toMatchObject(nothing);
});

test.each([0, 1.5, 3, Number.NaN])("p = %s of 2 sites is refused", async (p) => {
  const instance = { cover: coverOf([[0], [1]], 2), weights: Float64Array.of(1, 1), p };
  await expect(solveMclp(instance, steppingOptions(60))).rejects.toThrow(NuanyiError);
});
