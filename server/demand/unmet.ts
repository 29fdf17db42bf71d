/** Of the cells in which searches are counted: about 0.1 km², so that nobody's address can be told from one. */
export const UNMET_RESOLUTION = 9;
/** Fewer searches of a cell and hour than this are neither shown nor in any total. */
export const LEAST_SHOWN = 10;
/** Months that are kept, the current one included. */
export const MONTHS_KEPT = 12;

/** How many searches of a cell, an hour of the week and a month found no open place near. */
export interface UnmetCount {
  cell: string;
  /** Monday 00:00 to 01:00 is 0. */
  hour: number;
  /** YYYY-MM-DD, the first of the month in UTC. */
  month: string;
  count: number;
}
