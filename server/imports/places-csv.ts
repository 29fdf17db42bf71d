import { pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { InputError } from "../errors.ts";
import { unguardFormula } from "./formula.ts";
import {
  COLUMNS,
  type Column,
  type Fields,
  isColumn,
  type RawRecord,
  REQUIRED_COLUMNS,
} from "./raw-record.ts";

/** A row longer than this is a quote that was never closed; memory stays bounded. */
const LONGEST_ROW_BYTES = 1_000_000;

interface CsvRow {
  line: number;
  cells: string[];
}

/**
 * Rows of a CSV file with a header: any order of columns, BOM, quotes, CR, LF or CRLF, empty lines skipped.
 * @param onWarning is told which columns are not known and so ignored
 * @throws InputError where the header misses a column or the rest of the file cannot be read
 */
export async function* readPlacesCsv(
  bytes: AsyncIterable<Uint8Array>,
  onWarning: (text: string) => void,
): AsyncGenerator<RawRecord> {
  let header: (Column | null)[] | undefined;
  for await (const { line, cells } of readRows(bytes)) {
    if (!header) header = readHeader(cells, onWarning);
    else if (cells.length !== header.length)
      yield { line, problem: `expected ${header.length} cells as in the header, got ${cells.length}` };
    else yield { line, fields: fieldsOf(header, cells) };
  }
  if (!header)
    throw new InputError(`line 1: expected a header with the columns ${COLUMNS.join(", ")}, got nothing`);
}

function readHeader(cells: readonly string[], onWarning: (text: string) => void): (Column | null)[] {
  const names = cells.map((cell) => cell.toLowerCase());
  const twice = names.find((name, index) => isColumn(name) && names.indexOf(name) !== index);
  if (twice) throw new InputError(`line 1: expected each column once, got ${twice} twice`);
  const missing = REQUIRED_COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new InputError(
      `line 1: expected the columns ${REQUIRED_COLUMNS.join(", ")}, got a header without ${missing.join(", ")}`,
    );
  const unknown = cells.filter((_, index) => !isColumn(names[index] ?? ""));
  if (unknown.length > 0)
    onWarning(`columns not known and ignored: ${unknown.map((name) => name || '""').join(", ")}`);
  return names.map((name) => (isColumn(name) ? name : null));
}

function fieldsOf(header: readonly (Column | null)[], cells: readonly string[]): Fields {
  const fields: Fields = {};
  header.forEach((column, index) => {
    const cell = cells[index];
    if (column && cell !== undefined) fields[column] = unguardFormula(cell);
  });
  return fields;
}

/** The parser counts CRLF in quotes twice; lines are counted here from the raw text of each row. */
async function* readRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  let linesBefore = 0;
  const parser = parse({
    bom: true,
    raw: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW_BYTES,
    record_delimiter: ["\r\n", "\n", "\r"],
    on_record: (parsed: unknown): string[] => {
      const { record, raw } = parsed as { record: string[]; raw: string };
      const emptyLines = countLineEnds(/^\s*/.exec(raw)?.[0] ?? "");
      const line = linesBefore + emptyLines + 1;
      linesBefore += countLineEnds(raw);
      return [String(line), ...record];
    },
  });
  // a failure on either side ends both and is thrown by the loop below
  pipeline(bytes, parser, () => {});
  try {
    for await (const row of parser) {
      const [line, ...cells] = row as string[];
      yield { line: Number(line), cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputError(
      `line ${linesBefore + 1}: expected a row of CSV, got one that cannot be read: ${error.code}`,
    );
  }
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 10 || (char === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}
