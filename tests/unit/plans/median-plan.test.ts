import { describe, expect, it } from "vitest";
import { medianPlan } from "../../../server/plans/median-plan.ts";
import { fc } from "../../support/property.ts";
import { solveHere, subsets } from "./small.ts";

const DEMANDS = 5;
const CANDIDATES = 4;
const NO_WAY = Number.POSITIVE_INFINITY;
const numbers = (count: number, of: fc.Arbitrary<number>) =>
  fc.array(of, { minLength: count, maxLength: count });

const small = fc.record({
  weights: numbers(DEMANDS, fc.integer({ min: 1, max: 9 })),
  ways: numbers(DEMANDS * CANDIDATES, fc.nat(50)),
  before: fc.oneof(numbers(DEMANDS, fc.nat(60)), fc.constant(Array(DEMANDS).fill(NO_WAY))),
  p: fc.integer({ min: 1, max: CANDIDATES }),
});

const input = (given: { weights: number[]; ways: number[]; before: number[]; p: number }) => ({
  ...{ p: given.p, seconds: 10, candidates: given.ways.length / given.weights.length },
  weights: Float64Array.from(given.weights),
  ways: Float64Array.from(given.ways),
  before: Float64Array.from(given.before),
  cellOf: Int32Array.from(given.weights.keys()),
});

describe("new places with the shortest ways", () => {
  it("are as good as the best of all choices, beside those that are there", async () => {
    await fc.assert(
      fc.asyncProperty(small, async (given) => {
        const { weights, ways, before, p } = given;
        const answer = await medianPlan(input(given), solveHere);
        const cost = (chosen: readonly number[]) =>
          weights.reduce((sum, weight, demand) => {
            const all = chosen.map((candidate) => ways[demand * CANDIDATES + candidate] ?? 0);
            return sum + weight * Math.min(before[demand] ?? 0, ...all);
          }, 0);
        const total = weights.reduce((a, b) => a + b, 0);
        const least = Math.min(...subsets(CANDIDATES, p).map(cost));
        expect(answer.objective).toBeCloseTo(least, 9);
        expect(answer.meanAfter).toBeCloseTo(least / total, 9);
        expect(answer.meanBefore).toBe(before[0] === NO_WAY ? null : cost([]) / total);
        expect(answer).toMatchObject({ ending: "OPTIMAL", shareBefore: null, shareAfter: null });
        const gains = answer.chosen.map(({ gain }) => gain);
        expect(gains).toEqual(gains.toSorted((a, b) => b - a));
        expect(cost(answer.chosen.map(({ candidate }) => candidate))).toBeCloseTo(least, 9);
      }),
      { numRuns: 200 },
    );
  });

  it("leave out demand that no way leads from, and say so", async () => {
    const answer = await medianPlan(
      input({ weights: [2, 3], ways: [10, NO_WAY], before: [NO_WAY, NO_WAY], p: 1 }),
      solveHere,
    );
    expect(answer).toMatchObject({
      ...{ objective: 20, meanBefore: null, meanAfter: 10, cells: 1, uncoverableCells: 1 },
      uncoverable: [{ cell: 1, weight: 3 }],
      chosen: [{ candidate: 0, gain: 2 }],
    });
  });

  it("serve what has its shortest way to them, and leave to what is there what is as near", async () => {
    const answer = await medianPlan(
      input({ weights: [2, 3, 4], ways: [5, 9, 7, 1, 5, 5], before: [5, 10, 10], p: 2 }),
      solveHere,
    );
    expect(answer.chosen).toMatchObject([
      { candidate: 0, gain: 4 },
      { candidate: 1, gain: 3 },
    ]);
  });
});
