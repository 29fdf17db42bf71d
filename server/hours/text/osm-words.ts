/** Weekdays and months as OSM writes them and as people spell them out; the number is their index. */
const WEEKDAY_NAMES = [
  "mo mon monday",
  "tu tue tues tuesday",
  "we wed wednesday",
  "th thu thur thurs thursday",
  "fr fri friday",
  "sa sat saturday",
  "su sun sunday",
];
const MONTH_NAMES = [
  "jan january",
  "feb february",
  "mar march",
  "apr april",
  "may",
  "jun june",
  "jul july",
  "aug august",
  "sep sept september",
  "oct october",
  "nov november",
  "dec december",
];

export const OSM_WEEKDAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;
export const OSM_MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

/** 0 Monday … 6 Sunday by a lower-case word. */
export const weekdayByWord = indexOf(WEEKDAY_NAMES);
/** 0 January … 11 December by a lower-case word. */
export const monthByWord = indexOf(MONTH_NAMES);

function indexOf(names: string[]): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((spellings, index) => spellings.split(" ").map((word) => [word, index] as const)),
  );
}
