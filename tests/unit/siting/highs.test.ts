import { expect, it } from "vitest";
import { type LinearModel, solveWithHighs } from "../../../server/siting/highs.ts";
import { seeded } from "../../support/random.ts";

/** 5 a + 4 b as much as possible, 6 a + 4 b <= 24, a + 2 b <= 6: a = 3, b = 1.5, worth 21; in whole numbers a = 4, worth 20. */
const MODEL: LinearModel = {
  sense: "MAXIMIZE",
  cost: Float64Array.of(5, 4),
  lower: Float64Array.of(0, 0),
  upper: Float64Array.of(Infinity, Infinity),
  rowLower: Float64Array.of(-Infinity, -Infinity),
  rowUpper: Float64Array.of(24, 6),
  rowStart: Int32Array.of(0, 2, 4),
  column: Int32Array.of(0, 1, 0, 1),
  value: Float64Array.of(6, 4, 1, 2),
};
const WHOLE: LinearModel = { ...MODEL, isInteger: Uint8Array.of(1, 1) };
const OPTIONS = { seconds: 10, gap: 0 };

it("solves a linear program, with what its rows are worth", async () => {
  const { status, objective, bound, columns, rowDuals } = await solveWithHighs(MODEL, OPTIONS);
  expect(status).toBe("OPTIMAL");
  expect(objective).toBeCloseTo(21, 9);
  expect(bound).toBe(objective);
  expect(Array.from(columns ?? [])).toEqual([expect.closeTo(3, 9), expect.closeTo(1.5, 9)]);
  expect(Array.from(rowDuals ?? [])).toEqual([expect.closeTo(0.75, 9), expect.closeTo(0.5, 9)]);
});

it("solves an integer program", async () => {
  const { status, objective, bound, columns } = await solveWithHighs(WHOLE, OPTIONS);
  expect({ status, objective, bound }).toEqual({ status: "OPTIMAL", objective: 20, bound: 20 });
  expect(Array.from(columns ?? [])).toEqual([expect.closeTo(4, 6), expect.closeTo(0, 6)]);
});

it("says when nothing will do, and when nothing is best", async () => {
  const contradiction = { ...WHOLE, rowLower: Float64Array.of(30, -Infinity) };
  expect((await solveWithHighs(contradiction, OPTIONS)).status).toBe("INFEASIBLE");
  const limitless = { ...MODEL, rowUpper: Float64Array.of(Infinity, Infinity) };
  expect((await solveWithHighs(limitless, OPTIONS)).status).toBe("UNBOUNDED");
});

it("starts from a solution and tells the better ones", async () => {
  const knapsacks = manyKnapsacks(30, 5);
  const told: { bound: number; worth: number }[] = [];
  const { objective = 0 } = await solveWithHighs(knapsacks, {
    ...OPTIONS,
    start: new Float64Array(30),
    onProgress: (bound, columns) =>
      columns &&
      told.push({ bound, worth: columns.reduce((sum, x, j) => sum + x * at(knapsacks.cost, j), 0) }),
  });
  for (const { bound } of told) expect(bound).toBeGreaterThanOrEqual(objective - 1e-6);
  expect(told.at(-1)?.worth).toBeCloseTo(objective, 6);
});

it("ends when it is asked to", async () => {
  let asked = 0;
  const { status } = await solveWithHighs(manyKnapsacks(60, 20), {
    ...OPTIONS,
    shouldStop: () => ++asked > 0,
  });
  expect(asked).toBeGreaterThan(0);
  expect(status).toBe("LIMIT");
});

it("refuses a model that contradicts itself", async () => {
  await expect(solveWithHighs({ ...MODEL, cost: Float64Array.of(1) }, OPTIONS)).rejects.toThrow();
});

/** Things to take or leave, under several limits at once: what presolve alone does not settle. */
function manyKnapsacks(columns: number, rows: number): LinearModel {
  const random = seeded(7);
  const digits = (count: number) => Float64Array.from({ length: count }, () => 1 + Math.floor(random() * 99));
  const value = digits(columns * rows);
  return {
    sense: "MAXIMIZE",
    cost: digits(columns),
    lower: new Float64Array(columns),
    upper: new Float64Array(columns).fill(1),
    isInteger: new Uint8Array(columns).fill(1),
    rowLower: new Float64Array(rows),
    rowUpper: new Float64Array(rows).fill(12.5 * columns),
    rowStart: Int32Array.from({ length: rows + 1 }, (_, i) => i * columns),
    column: Int32Array.from({ length: columns * rows }, (_, k) => k % columns),
    value,
  };
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0;
