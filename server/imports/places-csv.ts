import { InputError } from "../errors.ts";
import { readCsvRows } from "./csv-rows.ts";
import { unguardFormula } from "./formula.ts";
import {
  COLUMNS,
  type Column,
  type Fields,
  isColumn,
  type RawRecord,
  REQUIRED_COLUMNS,
} from "./raw-record.ts";

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
  for await (const { line, cells } of readCsvRows(bytes)) {
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
