import { solveWithHighs } from "../highs.ts";
import type { Sets } from "../sets.ts";

/** Larger ones leave no time for branching, and no memory. */
const MOST_ENTRIES = 3_000_000;

/**
 * The covering problem as an integer program: the fewest x_j in {0, 1} with Σ_{j covers i} x_j >= 1 for every demand i.
 * @param start a cover
 * @param onFound is told the bound, not rounded, and better covers
 */
export async function solveExactly(
  covered: Sets,
  coverers: Sets,
  start: readonly number[],
  onFound: (bound: number, chosen: number[] | undefined) => void,
  limits: { seconds: number; shouldStop: () => boolean },
): Promise<void> {
  if (covered.member.length > MOST_ENTRIES) return;
  const { count, universe } = covered;
  const from = new Float64Array(count);
  for (const site of start) from[site] = 1;
  const result = await solveWithHighs(
    {
      sense: "MINIMIZE",
      cost: new Float64Array(count).fill(1),
      lower: new Float64Array(count),
      upper: new Float64Array(count).fill(1),
      isInteger: new Uint8Array(count).fill(1),
      rowLower: new Float64Array(universe).fill(1),
      rowUpper: new Float64Array(universe).fill(Number.POSITIVE_INFINITY),
      rowStart: coverers.start,
      column: coverers.member,
      value: new Float64Array(coverers.member.length).fill(1),
    },
    {
      ...limits,
      gap: 0,
      start: from,
      onProgress: (bound, columns) => onFound(bound, columns && chosenOf(columns)),
    },
  );
  if (result.bound !== undefined) onFound(result.bound, result.columns && chosenOf(result.columns));
}

const chosenOf = (columns: Float64Array): number[] =>
  Array.from(columns.keys()).filter((site) => (columns[site] ?? 0) > 0.5);
