import { describe, expect, it } from "vitest";
import { coverPlan } from "../../../server/plans/cover-plan.ts";
import { fc } from "../../support/property.ts";
import { reachedOf, reachRows, solveHere, subsets } from "./small.ts";

const CELLS = 8;
const CANDIDATES = 6;
const small = fc.record({
  rows: reachRows(CANDIDATES, CELLS),
  weights: fc.array(fc.nat(9), { minLength: CELLS, maxLength: CELLS }),
  covered: fc.array(fc.boolean(), { minLength: CELLS, maxLength: CELLS }),
  p: fc.integer({ min: 1, max: CANDIDATES }),
});
type Small = typeof small extends fc.Arbitrary<infer T> ? T : never;

const input = ({ rows, weights, covered }: Omit<Small, "p">) => ({
  reached: reachedOf(rows),
  weights: Float64Array.from(weights),
  isCovered: Uint8Array.from(covered, Number),
  seconds: 10,
});

/** Weight that these candidates cover and nothing that is there does. */
function addedBy({ rows, weights, covered }: Omit<Small, "p">, chosen: readonly number[]): number {
  const cells = new Set(chosen.flatMap((candidate) => rows[candidate] ?? []));
  return [...cells].reduce((sum, cell) => sum + (covered[cell] ? 0 : (weights[cell] ?? 0)), 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("new places that cover most", () => {
  it("are as good as the best of all choices, in the order of what each adds", async () => {
    await fc.assert(
      fc.asyncProperty(small, async (given) => {
        const answer = await coverPlan({ ...input(given), task: { model: "MCLP", p: given.p } }, solveHere);
        const best = Math.max(...subsets(CANDIDATES, given.p).map((chosen) => addedBy(given, chosen)));
        expect(answer).toMatchObject({ objective: best, bound: best, gap: 0, ending: "OPTIMAL" });
        expect(sum(answer.chosen.map(({ gain }) => gain))).toBe(best);
        expect(answer.chosen.length).toBeLessThanOrEqual(given.p);
        answer.chosen.forEach(({ gain }, at) => {
          const before = answer.chosen.slice(0, at).map(({ candidate }) => candidate);
          const gains = answer.chosen
            .slice(at)
            .map(({ candidate }) => addedBy(given, [...before, candidate]) - addedBy(given, before));
          expect([gain, gain > 0]).toEqual([Math.max(...gains), true]);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("has shares of all demand, and says what cannot be covered", async () => {
    const given = {
      rows: [[0, 1], [1, 2], []],
      weights: [5, 1, 3, 7, 0],
      covered: [false, true, false, false, false],
    };
    const answer = await coverPlan({ ...input(given), task: { model: "MCLP", p: 1 } }, solveHere);
    expect(answer).toMatchObject({
      ...{ objective: 5, shareBefore: 1 / 16, shareAfter: 6 / 16, candidates: 3, cells: 2 },
      chosen: [{ candidate: 0, gain: 5, until: null, extraHours: null }],
      ...{ uncoverableCells: 1, uncoverableWeight: 7, uncoverable: [{ cell: 3, weight: 7 }] },
    });
  });

  it("are the first of those that are equally good", async () => {
    const given = { rows: [[1], [0], [1], [0]], weights: [4, 4], covered: [false, false] };
    const answer = await coverPlan({ ...input(given), task: { model: "MCLP", p: 2 } }, solveHere);
    expect(answer.chosen.map(({ candidate }) => candidate)).toEqual([0, 1]);
  });

  it("are none where all is covered, or nothing weighs anything", async () => {
    for (const given of [
      { rows: [[0]], weights: [4], covered: [true] },
      { rows: [[0]], weights: [0], covered: [false] },
    ]) {
      const answer = await coverPlan({ ...input(given), task: { model: "MCLP", p: 1 } }, solveHere);
      expect(answer).toMatchObject({ objective: 0, gap: 0, ending: "OPTIMAL", chosen: [] });
    }
  });
});

describe("the fewest new places", () => {
  it("cover all that can be covered, and none fewer do", async () => {
    await fc.assert(
      fc.asyncProperty(small, async (given) => {
        const answer = await coverPlan({ ...input(given), task: { model: "LSCP" } }, solveHere);
        const most = addedBy(given, [...given.rows.keys()]);
        const enough = subsets(CANDIDATES, CANDIDATES).filter((chosen) => addedBy(given, chosen) === most);
        const fewest = Math.min(...enough.map((chosen) => chosen.length));
        expect(answer).toMatchObject({ objective: fewest, bound: fewest, ending: "OPTIMAL" });
        expect(answer.chosen).toHaveLength(fewest);
        expect(sum(answer.chosen.map(({ gain }) => gain))).toBe(most);
        const missed = given.weights.reduce(
          (left, weight, cell) => left + (given.covered[cell] ? 0 : weight),
          -most,
        );
        expect(answer.uncoverableWeight).toBe(missed);
      }),
      { numRuns: 200 },
    );
  });
});
