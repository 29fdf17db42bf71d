import type { Calendar, CalendarDay } from "./calendar/calendar.ts";
import { DAY, dateOf, monthDayKey, weekdayOf } from "./dates.ts";

/** What the calendar says of a date, whatever the place. */
export interface DayFacts {
  day: number;
  date: string;
  /** 0 Monday … 6 Sunday. */
  weekday: number;
  monthDay: number;
  entry: CalendarDay | undefined;
  calendar: Calendar;
  /** What the date may turn out to be; one where the calendar is published. */
  hypotheses: Hypothesis[];
}

/** ORDINARY, a day off, or a make-up workday in place of a weekday (0 Monday … 4 Friday). */
export type Hypothesis =
  | { kind: "ORDINARY" }
  | { kind: "DAY_OFF" }
  | { kind: "MAKE_UP_WORKDAY"; replaces: number };

const ORDINARY: Hypothesis = { kind: "ORDINARY" };
const DAY_OFF: Hypothesis = { kind: "DAY_OFF" };
const MAKE_UPS: Hypothesis[] = [0, 1, 2, 3, 4].map((replaces) => ({ kind: "MAKE_UP_WORKDAY", replaces }));

/** The facts of a day since 1970; remembered per calendar, because every place asks for the same few days. */
export function factsOf(calendar: Calendar, day: number): DayFacts {
  let known = facts.get(calendar);
  if (known === undefined || known.size > 5000) {
    known = new Map();
    facts.set(calendar, known);
  }
  let found = known.get(day);
  if (found === undefined) {
    found = lookUp(calendar, day);
    known.set(day, found);
  }
  return found;
}

const facts = new WeakMap<Calendar, Map<number, DayFacts>>();

function lookUp(calendar: Calendar, day: number): DayFacts {
  const date = dateOf(day);
  const at = new Date(day * DAY);
  const [month, dayOfMonth] = [at.getUTCMonth() + 1, at.getUTCDate()];
  const weekday = weekdayOf(day);
  const entry = calendar.day(date);
  const isSettled = isPublished(calendar, at.getUTCFullYear(), month, dayOfMonth);
  return {
    day,
    date,
    weekday,
    monthDay: monthDayKey(month, dayOfMonth),
    entry,
    calendar,
    hypotheses: hypothesesOf(entry, weekday, isSettled),
  };
}

/**
 * The notice of a year may reach into the last week of December before it, with a day off or a make-up workday
 * around New Year (2007, 2011, 2018, 2022): those days hang on both notices.
 */
function isPublished(calendar: Calendar, year: number, month: number, day: number): boolean {
  return calendar.isPublished(year) && (month < 12 || day < 25 || calendar.isPublished(year + 1));
}

function hypothesesOf(entry: CalendarDay | undefined, weekday: number, isSettled: boolean): Hypothesis[] {
  if (entry?.kind === "DAY_OFF") return [DAY_OFF];
  if (entry?.kind === "MAKE_UP_WORKDAY")
    return entry.replacesWeekday === null
      ? MAKE_UPS
      : [{ kind: "MAKE_UP_WORKDAY", replaces: entry.replacesWeekday - 1 }];
  if (isSettled) return [ORDINARY];
  return weekday < 5 ? [ORDINARY, DAY_OFF] : [ORDINARY, DAY_OFF, ...MAKE_UPS];
}
