import type { Solve } from "../../../server/plans/answer.ts";
import { solveProblem } from "../../../server/siting/solve.ts";
import { fc } from "../../support/property.ts";

/** The app's solvers, in this thread, with time enough for small problems. */
export const solveHere: Solve = (problem) =>
  solveProblem(problem, { clock: () => 0, shouldStop: () => false, onProgress: () => {} });

/** Every set of numbers below `count`, of at most `most`. */
export function subsets(count: number, most: number): number[][] {
  let all: number[][] = [[]];
  for (let number = 0; number < count; number++)
    all = [...all, ...all.filter((set) => set.length < most).map((set) => [...set, number])];
  return all;
}

/** Which of some cells each candidate reaches, as rows and as it is sent. */
export const reachRows = (candidates: number, cells: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.uniqueArray(fc.nat(cells - 1)), { minLength: candidates, maxLength: candidates });

export function reachedOf(rows: readonly number[][]) {
  const start = [0];
  for (const row of rows) start.push((start.at(-1) ?? 0) + row.length);
  return {
    start: Int32Array.from(start),
    cell: Int32Array.from(rows.flatMap((row) => row.toSorted((a, b) => a - b))),
  };
}
