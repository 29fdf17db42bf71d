import { type DraftPeriod, type DraftWeek, type HoursDraft, WEEKDAYS } from "./model.ts";
import { ALL_DAY } from "./periods.ts";

/** The week with other periods on one day; `index` counts from Monday, 0. */
export const withDay = (week: DraftWeek, index: number, periods: readonly DraftPeriod[]): DraftWeek =>
  week.map((had, at) => (at === index ? periods : had));

/** The week with one day's periods on the first days of it: 5 are the workdays, 7 all. */
export const copied = (week: DraftWeek, index: number, days: 5 | 7): DraftWeek =>
  week.map((had, at) => (at < days ? (week[index] ?? []) : had));

const USUAL: DraftPeriod = { from: "09:00", to: "18:00" };

const weekOf = (period: DraftPeriod, days: 5 | 7): DraftWeek =>
  WEEKDAYS.map((_, index) => (index < days ? [period] : []));

/** Weeks to start from where nothing is known. */
export const FIRST_WEEKS = {
  daily: weekOf(USUAL, 7),
  weekdays: weekOf(USUAL, 5),
  always: weekOf(ALL_DAY, 7),
} satisfies Record<string, DraftWeek>;

/** What a typed text says in place of the week and the year; special days and closures stay beside it. */
export function replacedBy(draft: HoursDraft, read: HoursDraft): HoursDraft {
  const newDates = new Set(read.specialDays.map(({ date }) => date));
  const kept = draft.specialDays.filter(({ date }) => !newDates.has(date));
  return {
    ...read,
    zone: draft.isKnown ? draft.zone : read.zone,
    specialDays: [...kept, ...read.specialDays].sort((one, other) => (one.date < other.date ? -1 : 1)),
    closures: draft.closures,
  };
}
