import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { InputError } from "../errors.ts";
import { readCsvRows } from "../imports/csv-rows.ts";

/** A column's names by what it means, in lower case; the first is what it is called in messages. */
export type Names = readonly [string, ...string[]];

export interface PlanRow {
  /** Says where: file, line and column. */
  fail(column: Names, problem: string): InputError;
  has(column: Names): boolean;
  text(column: Names): string;
}

const MOST_ROWS = 2_000_000;

/**
 * Rows of a CSV file with a header in any order and case; other columns are ignored.
 * @param required columns without which no row can be read
 * @throws InputError naming file, line and column, for a file that cannot be read, has no rows or more than `mostRows`
 */
export async function* readPlanRows(
  file: string,
  required: readonly Names[],
  mostRows = MOST_ROWS,
): AsyncGenerator<PlanRow> {
  let header: string[] | undefined;
  let rows = 0;
  for await (const { line, cells } of openedRows(file)) {
    const where = `${file} line ${line}`;
    if (!header) header = checkedHeader(where, cells, required);
    else if (cells.length !== header.length)
      throw new InputError(`${where}: expected ${header.length} cells as in the header, got ${cells.length}`);
    else if (++rows > mostRows) throw new InputError(`${where}: expected at most ${mostRows} rows, got more`);
    else yield rowOf(where, header, cells);
  }
  if (rows === 0) throw new InputError(`${file}: expected a header and at least one row, got none`);
}

async function* openedRows(file: string): ReturnType<typeof readCsvRows> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new InputError(`expected a file that can be read, got ${file}`);
  try {
    yield* readCsvRows(createReadStream(file));
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${file} ${error.message}`);
    if (error instanceof Error && "code" in error)
      throw new InputError(`expected a file that can be read, got ${file}: ${error.code}`);
    throw error;
  }
}

function checkedHeader(where: string, cells: readonly string[], required: readonly Names[]): string[] {
  const header = cells.map((cell) => cell.toLowerCase());
  const missing = required.filter((names) => columnOf(header, names) === -1).map(([name]) => name);
  if (missing.length > 0)
    throw new InputError(`${where}: expected the columns ${missing.join(", ")}, got ${cells.join(", ")}`);
  const twice = header.find((name, index) => name !== "" && header.indexOf(name) !== index);
  if (twice) throw new InputError(`${where}: expected each column once, got ${twice} twice`);
  return header;
}

const columnOf = (header: readonly string[], names: Names): number =>
  header.findIndex((name) => names.includes(name));

function rowOf(where: string, header: readonly string[], cells: readonly string[]): PlanRow {
  return {
    fail: ([name], problem) => new InputError(`${where}, ${name}: ${problem}`),
    has: (column) => columnOf(header, column) !== -1,
    text: (column) => cells[columnOf(header, column)] ?? "",
  };
}

/** @throws InputError unless the cell holds a finite number from `least` to `most` */
export function numberIn(row: PlanRow, column: Names, least: number, most: number): number {
  const text = row.text(column);
  const number = text === "" ? Number.NaN : Number(text);
  if (!(number >= least && number <= most) || !Number.isFinite(number))
    throw row.fail(column, `expected ${rangeText(least, most)}, got ${JSON.stringify(text)}`);
  return number;
}

function rangeText(least: number, most: number): string {
  if (!Number.isFinite(least)) return "a finite number";
  return Number.isFinite(most) ? `a number from ${least} to ${most}` : `a finite number of ${least} or more`;
}
