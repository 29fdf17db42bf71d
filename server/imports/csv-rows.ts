import { pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { InputError } from "../errors.ts";

/** A row longer than this is a quote that was never closed; memory stays bounded. */
const LONGEST_ROW_BYTES = 1_000_000;

interface CsvRow {
  line: number;
  cells: string[];
}

/**
 * Rows with the lines that they begin on: BOM, quotes, CR, LF or CRLF; empty lines are skipped, cells trimmed. The
 * parser counts CRLF in quotes twice, so lines are counted here from the raw text of each row.
 * @throws InputError where the rest of the file cannot be read
 */
export async function* readCsvRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
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
