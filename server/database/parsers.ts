import pg from "pg";

const TEXT_ARRAY = 1009;
const DATE = 1082;
const DATE_ARRAY = 1182;

/**
 * How the text of a PostgreSQL value is read, by type: pg's own parsers, except that `date` stays text
 * (pg would make it midnight in the process's zone, which is another day elsewhere).
 * int8 and numeric are text too: a number would lose digits.
 */
export function textParser(oid: number): (text: string) => unknown {
  if (oid === DATE) return (text) => text;
  return pg.types.getTypeParser(oid === DATE_ARRAY ? TEXT_ARRAY : oid);
}
