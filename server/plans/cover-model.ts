import { InputError } from "../errors.ts";
import type { Cover } from "../siting/instance.ts";

/** More than this would not fit into memory beside the search. */
const MOST_ENTRIES = 30_000_000;

/** Which cells each candidate reaches: those of `reach` in server/coverage/analysis.ts. */
export interface Reached {
  start: Int32Array;
  cell: Int32Array;
}

export interface CoverModel {
  cover: Cover;
  /** By demand of the model. */
  weights: Float64Array;
  /** By demand of the model: the cell's number in the analysis. */
  cellOf: Int32Array;
  /** Numbers of wanted cells that no candidate reaches, ascending. */
  uncoverable: number[];
}

/**
 * The covering model of cells that are wanted and that some candidate reaches; the others are left out, which changes
 * no answer.
 * @param weights by cell
 * @param isWanted by cell; one without weight is not wanted in any case
 */
export function coverModel(
  reached: Reached,
  { weights, isWanted }: { weights: Float64Array; isWanted(cell: number): boolean },
): CoverModel {
  const wanted = Uint8Array.from(weights, (weight, cell) => Number(weight > 0 && isWanted(cell)));
  const isReached = new Uint8Array(weights.length);
  let entries = 0;
  for (const cell of reached.cell) {
    isReached[cell] = 1;
    entries += wanted[cell] ?? 0;
  }
  const demand = new Int32Array(weights.length).fill(-1);
  const cellOf: number[] = [];
  const uncoverable: number[] = [];
  for (const cell of demand.keys()) {
    if (!wanted[cell]) continue;
    if (isReached[cell]) demand[cell] = cellOf.push(cell) - 1;
    else uncoverable.push(cell);
  }
  return {
    cover: renumbered(reached, demand, { demandCount: cellOf.length, entries }),
    weights: Float64Array.from(cellOf, (cell) => weights[cell] ?? 0),
    cellOf: Int32Array.from(cellOf),
    uncoverable,
  };
}

function renumbered(
  { start, cell }: Reached,
  demandOf: Int32Array,
  { demandCount, entries }: { demandCount: number; entries: number },
): Cover {
  checkSize(entries);
  const siteCount = start.length - 1;
  const starts = new Int32Array(siteCount + 1);
  const demand = new Int32Array(entries);
  let length = 0;
  for (let site = 0; site < siteCount; site++) {
    for (let at = start[site] ?? 0; at < (start[site + 1] ?? 0); at++) {
      const number = demandOf[cell[at] ?? 0] ?? -1;
      if (number >= 0) demand[length++] = number;
    }
    starts[site + 1] = length;
  }
  return { siteCount, demandCount, start: starts, demand };
}

/** @throws InputError where candidates and cells are too many together */
export function checkSize(entries: number, most = MOST_ENTRIES): void {
  if (entries > most)
    throw new InputError(
      `expected at most ${most} pairs of a candidate and a cell in its reach, got ${entries}: choose a smaller area, a lower threshold or fewer candidates`,
    );
}
