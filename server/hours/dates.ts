/**
 * Dates of the Gregorian calendar without any zone, as whole days since 1970-01-01: adding and comparing are
 * integer arithmetic. Text is YYYY-MM-DD.
 */
export const MINUTE = 60_000;
export const DAY = 86_400_000;
export const MINUTES_A_DAY = 1440;

/** Days of each month in a leap year, which is what a month and day of every year may use. */
export const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The day of a YYYY-MM-DD text, or undefined when there is no such date. */
export function dayOf(date: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Date.parse rolls February 30 over into March
  return Number.isNaN(time) || dateOf(time / DAY) !== date ? undefined : time / DAY;
}

/** YYYY-MM-DD of a day. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 Monday … 6 Sunday. */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday
  return (((day + 3) % 7) + 7) % 7;
}

/** A month and day as one comparable number: April 30 is 430. */
export function monthDayKey(month: number, day: number): number {
  return month * 100 + day;
}

/** Minutes after midnight as HH:MM; past midnight it counts on. */
export function printMinutes(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
