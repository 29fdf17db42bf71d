/** The columns of places, in the order of the export. */
export const COLUMNS = [
  "code",
  "name",
  "kind",
  "lat",
  "lon",
  "address",
  "district_code",
  "host",
  "phone",
  "access",
  "amenities",
  "opening_hours",
] as const;
export type Column = (typeof COLUMNS)[number];

export const REQUIRED_COLUMNS = ["code", "name", "kind", "lat", "lon"] as const satisfies Column[];

/** Text by column; a column that the file does not have is absent, an empty cell is "". */
export type Fields = Partial<Record<Column, string>>;

/** One row of a file with the line that it starts on, or why it is none. */
export type RawRecord = { line: number; fields: Fields } | { line: number; problem: string };

export function isColumn(name: string): name is Column {
  return (COLUMNS as readonly string[]).includes(name);
}
