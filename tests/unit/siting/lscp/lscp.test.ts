import { expect, test } from "vitest";
import type { Cover } from "../../../../server/siting/instance.ts";
import { solveLscp, uncoverable } from "../../../../server/siting/lscp/solve.ts";
import { fc } from "../../../support/property.ts";
import { seeded } from "../../../support/random.ts";
import { allows, choices, coveredBy, coverOf, smallCover, steppingOptions } from "../small.ts";

function fewest(cover: Cover): number {
  const coverable = new Set(cover.demand).size;
  let best = cover.siteCount;
  for (const chosen of choices(cover.siteCount))
    if (chosen.length < best && coveredBy(cover, chosen).size === coverable) best = chosen.length;
  return best;
}

test("covers all that can be covered with as few sites as going through all choices finds", async () => {
  await fc.assert(
    fc.asyncProperty(smallCover(9, 14), async (cover) => {
      const solution = await solveLscp({ cover }, steppingOptions(60));
      const best = fewest(cover);
      expect(solution).toMatchObject({ objective: best, bound: best, gap: 0, status: "OPTIMAL" });
      expect(solution.chosen).toHaveLength(best);
      expect(coveredBy(cover, solution.chosen).size).toBe(new Set(cover.demand).size);
    }),
    { numRuns: 100 },
  );
});

test("covers all, with a bound that holds, however early it is stopped", async () => {
  await fc.assert(
    fc.asyncProperty(smallCover(9, 14), fc.nat(60), async (cover, steps) => {
      const solution = await solveLscp({ cover }, steppingOptions(steps, 1));
      expect(coveredBy(cover, solution.chosen).size).toBe(new Set(cover.demand).size);
      expect(allows(solution, fewest(cover), "LEAST")).toBe(true);
    }),
    { numRuns: 100 },
  );
});

/** Sites and demand at random in the unit square. */
function scattered(siteCount: number, demandCount: number, radius: number): Cover {
  const random = seeded(5);
  const points = (count: number) => Array.from({ length: count }, () => [random(), random()] as const);
  const demand = points(demandCount);
  return coverOf(
    points(siteCount).map(([x, y]) => {
      const isNear = (number: number) =>
        Math.hypot((demand[number]?.[0] ?? 0) - x, (demand[number]?.[1] ?? 0) - y) <= radius;
      return Array.from(demand.keys()).filter(isNear);
    }),
    demandCount,
  );
}

test("a few hundred sites are proven, the same ones each time", async () => {
  const cover = scattered(100, 400, 0.16);
  const first = await solveLscp({ cover }, steppingOptions(60));
  expect(first.status).toBe("OPTIMAL");
  expect(coveredBy(cover, first.chosen).size).toBe(400 - uncoverable(cover).length);
  expect((await solveLscp({ cover }, steppingOptions(60))).chosen).toEqual(first.chosen);
});

test("stopped by whoever waits, it says so", async () => {
  const cover = scattered(100, 400, 0.16);
  const solution = await solveLscp({ cover }, { ...steppingOptions(60), shouldStop: () => true });
  expect(solution.status).toBe("STOPPED");
  expect(solution.gap).toBeGreaterThan(0);
  expect(coveredBy(cover, solution.chosen).size).toBe(400 - uncoverable(cover).length);
});

test("what no site covers is listed, and no site at all is an answer", async () => {
  const cover = coverOf([[1], [], [1, 3]], 5);
  expect(uncoverable(cover)).toEqual([0, 2, 4]);
  expect(await solveLscp({ cover }, steppingOptions(60))).toMatchObject({ chosen: [2], status: "OPTIMAL" });
  const nothing = { objective: 0, bound: 0, gap: 0, chosen: [], status: "OPTIMAL" };
  expect(await solveLscp({ cover: coverOf([[], []], 3) }, steppingOptions(60))).toMatchObject(nothing);
});
