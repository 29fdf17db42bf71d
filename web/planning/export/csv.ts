/** A cell of a table: numbers stay numbers, null is an empty cell. */
export type CsvValue = string | number | null;

/*
 * A spreadsheet runs a cell that begins with one of these as a formula. As in the server's files an apostrophe goes before
 * such text, and before text that already has apostrophes there.
 */
const BEGINS_FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;
/** What Excel knows UTF-8 by. */
const BYTE_ORDER_MARK = "\uFEFF";
/** More digits than this are a sum's rounding errors. */
const DIGITS = 12;

/**
 * A table as RFC 4180 has it, for Excel: UTF-8 with its mark, lines that end with CRLF, text quoted where it must be, and no
 * text that a spreadsheet would run.
 */
export function csvOf(header: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  const lines = [header.map(cellOf).join(",")];
  for (const row of rows) lines.push(row.map(cellOf).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function cellOf(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number")
    return Number.isFinite(value) ? String(Number(value.toPrecision(DIGITS))) : "";
  const text = BEGINS_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
