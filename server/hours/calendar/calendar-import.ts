import type { CalendarDay } from "./calendar.ts";

/** A day before and after; null: an ordinary day. */
export interface DayChange {
  before: CalendarDay | null;
  after: CalendarDay | null;
}

/** What would change, by date. */
export interface CalendarDifference {
  added: CalendarDay[];
  changed: { before: CalendarDay; after: CalendarDay }[];
  removed: CalendarDay[];
}

/** What becomes of stored days when these are all that there are in a span of dates, edges included. */
export function differenceOf(
  stored: readonly CalendarDay[],
  given: readonly CalendarDay[],
  span: { from: string; until: string },
): CalendarDifference {
  const storedByDate = new Map(stored.map((day) => [day.date, day]));
  const givenDates = new Set(given.map(({ date }) => date));
  return {
    added: given.filter(({ date }) => !storedByDate.has(date)),
    changed: given.flatMap((after) => {
      const before = storedByDate.get(after.date);
      return before && !isSame(before, after) ? [{ before, after }] : [];
    }),
    removed: stored.filter(({ date }) => isWithin(date, span) && !givenDates.has(date)),
  };
}

/**
 * Where these days say something else than the list that comes with the program, which is put back at every start: days
 * off and workdays that it knows otherwise. Names are left out: notices word them differently.
 * @param given all that there are in a span of dates
 */
export function overruledDays(
  known: readonly CalendarDay[],
  given: readonly CalendarDay[],
  span: { from: string; until: string },
): DayChange[] {
  const byDate = new Map(given.map((day) => [day.date, day]));
  return known
    .filter(({ date, kind }) => isWithin(date, span) && byDate.get(date)?.kind !== kind)
    .map((after) => ({ before: byDate.get(after.date) ?? null, after }));
}

const isWithin = (date: string, { from, until }: { from: string; until: string }) =>
  from <= date && date <= until;

function isSame(a: CalendarDay, b: CalendarDay): boolean {
  return a.kind === b.kind && a.name === b.name && a.replacesWeekday === b.replacesWeekday;
}
