import { solveWithHighs } from "../highs.ts";
import { coveredBySite, membersOf, transposed } from "../sets.ts";
import type { GroupedInstance } from "./instance.ts";

/** Larger ones leave no time for branching, and no memory. */
const MOST_ENTRIES = 1_500_000;

type Row = [column: number, value: number][];

/**
 * The problem as an integer program: most Σ_i w_i y_i with y_i <= Σ_{o covers i} x_o, y_i <= 1, Σ_{o of g} x_o <= 1 for
 * every group g, Σ x_o <= mostGroups, Σ cost_o x_o <= budget, and x_o in {0, 1}.
 * @param start a choice to begin with
 * @param onFound is told the bound and better choices
 */
export async function solveExactly(
  problem: GroupedInstance,
  start: readonly number[],
  onFound: (bound: number, chosen: number[] | undefined) => void,
  limits: { seconds: number; shouldStop: () => boolean },
): Promise<void> {
  const { cover, weights } = problem;
  if (cover.demand.length > MOST_ENTRIES) return;
  const options = cover.siteCount;
  const columns = options + cover.demandCount;
  const { rowStart, column, value, rowUpper } = rowsOf(problem);
  const cost = new Float64Array(columns);
  cost.set(weights, options);
  const result = await solveWithHighs(
    {
      ...{ sense: "MAXIMIZE", cost, lower: new Float64Array(columns) },
      upper: new Float64Array(columns).fill(1),
      isInteger: new Uint8Array(columns).fill(1, 0, options),
      rowLower: new Float64Array(rowUpper.length).fill(Number.NEGATIVE_INFINITY),
      ...{ rowUpper, rowStart, column, value },
    },
    {
      ...limits,
      gap: 0,
      start: startOf(problem, start),
      onProgress: (bound, found) => onFound(bound, found && chosenOf(found, options)),
    },
  );
  if (result.bound !== undefined) onFound(result.bound, result.columns && chosenOf(result.columns, options));
}

function rowsOf(problem: GroupedInstance): {
  rowStart: Int32Array;
  column: Int32Array;
  value: Float64Array;
  rowUpper: Float64Array;
} {
  const { cover, costs, mostGroups, budget } = problem;
  const options = Array.from({ length: cover.siteCount }, (_, option) => option);
  const limits: { row: Row; upper: number }[] = [
    ...groupRows(problem).map((row) => ({ row, upper: 1 })),
    { row: options.map((option) => [option, 1]), upper: mostGroups },
  ];
  if (Number.isFinite(budget))
    limits.push({ row: options.map((option) => [option, costs[option] ?? 0]), upper: budget });
  const coverers = transposed(coveredBySite(cover));
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  const push = (column: number, value: number): void => {
    columns.push(column);
    values.push(value);
  };
  for (let demand = 0; demand < coverers.count; demand++) {
    push(cover.siteCount + demand, 1);
    for (const option of membersOf(coverers, demand)) push(option, -1);
    starts.push(columns.length);
  }
  for (const { row } of limits) {
    for (const [column, value] of row) push(column, value);
    starts.push(columns.length);
  }
  return {
    rowStart: Int32Array.from(starts),
    column: Int32Array.from(columns),
    value: Float64Array.from(values),
    rowUpper: Float64Array.from([...new Float64Array(coverers.count), ...limits.map(({ upper }) => upper)]),
  };
}

/** Σ x <= 1 of every group with more than one option. */
function groupRows({ groups }: GroupedInstance): Row[] {
  const byGroup = new Map<number, Row>();
  groups.forEach((group, option) => {
    byGroup.set(group, [...(byGroup.get(group) ?? []), [option, 1]]);
  });
  return [...byGroup.values()].filter((row) => row.length > 1);
}

function startOf({ cover }: GroupedInstance, chosen: readonly number[]): Float64Array {
  const covered = coveredBySite(cover);
  const columns = new Float64Array(cover.siteCount + cover.demandCount);
  for (const option of chosen) {
    columns[option] = 1;
    for (const demand of membersOf(covered, option)) columns[cover.siteCount + demand] = 1;
  }
  return columns;
}

const chosenOf = (columns: Float64Array, options: number): number[] =>
  Array.from({ length: options }, (_, option) => option).filter((option) => (columns[option] ?? 0) > 0.5);
