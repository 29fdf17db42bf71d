import type { Calendar } from "../../hours/calendar/calendar.ts";
import { compileHours } from "../../hours/compile.ts";
import { dayOf, weekdayOf } from "../../hours/dates.ts";
import { planDay } from "../../hours/day.ts";
import { factsOf } from "../../hours/day-facts.ts";
import type { Hours } from "../../hours/hours.ts";
import { HOURS_A_WEEK } from "../question.ts";
import { setHours, WEEK_WORDS } from "./week-bits.ts";

/** Six words each: the hours of the week at whose beginning a place is open for sure, and those of which nobody knows. */
export interface TypicalWeek {
  open: Uint32Array;
  unknown: Uint32Array;
}

/** A calendar in which every day is what its weekday is, and known to be. */
const ORDINARY: Calendar = { day: () => undefined, isPublished: () => true, digest: "ordinary" };
const FOLLOW = { kind: "FOLLOW" } as const;

/**
 * A place's week around a date, Monday to Sunday by its own clock, from its weeks, seasons and dated rules: special days,
 * closures and official days are no part of a typical week. What the Sunday before runs over into Monday is.
 * @param hours null: hours never given or not understood
 * @param on YYYY-MM-DD
 */
export function typicalWeek(hours: Hours | null, on: string): TypicalWeek {
  const week = { open: new Uint32Array(WEEK_WORDS), unknown: new Uint32Array(WEEK_WORDS) };
  if (hours === null) setHours(week.unknown, 0, 0, HOURS_A_WEEK);
  else fill(week, hours, mondayOf(on));
  return week;
}

function fill(week: TypicalWeek, hours: Hours, monday: number): void {
  const typical = compileHours({
    ...hours,
    zone: "UTC",
    specialDays: [],
    closures: [],
    publicHolidays: FOLLOW,
    makeUpWorkdays: FOLLOW,
  });
  for (let day = -1; day < 7; day++) {
    const plan = planDay(typical, factsOf(ORDINARY, monday + day));
    for (const { from, to } of plan.open) setHours(week.open, 0, hourFrom(day, from), hourFrom(day, to));
    for (const { from, to } of plan.unknown)
      setHours(week.unknown, 0, hourFrom(day, from), hourFrom(day, to));
  }
  // one evening may be sure of a night that another date leaves open
  for (let word = 0; word < WEEK_WORDS; word++)
    week.unknown[word] = (week.unknown[word] ?? 0) & ~(week.open[word] ?? 0);
}

/** The first hour of the week that begins at or after some minutes of a day. */
function hourFrom(day: number, minutes: number): number {
  return day * 24 + Math.ceil(minutes / 60);
}

function mondayOf(on: string): number {
  const day = dayOf(on);
  if (day === undefined) throw new RangeError(`expected a date as YYYY-MM-DD, got ${on}`);
  return day - weekdayOf(day);
}
