/*
 * A spreadsheet runs a cell that begins with one of these as a formula. The export puts an apostrophe before
 * such text (and before text that already begins with apostrophes and one of these), the import takes one
 * away: every text survives the way out and back.
 */
const BEGINS_FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;
const IS_GUARDED = /^'+[=+\-@＝＋－＠\t\r]/;

/** Text as a cell that no spreadsheet runs. */
export function guardFormula(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that guardFormula was given; other text as it is. */
export function unguardFormula(cell: string): string {
  return IS_GUARDED.test(cell) ? cell.slice(1) : cell;
}
