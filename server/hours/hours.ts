/**
 * The structured hours of a place: what its host means by "we are open".
 * Pure data; evaluation is in openness.ts. Stored as JSON in opening_hours.definition.
 */

import type { DatedRule } from "./dated-rule.ts";

/** Three answers: unknown is an answer of its own, never a guess. */
export type Openness = "OPEN" | "CLOSED" | "UNKNOWN";

/** Monday first, as ISO 8601 counts: index 0 is Monday, index 6 is Sunday. */
export const WEEKDAYS = [
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * Minutes after local midnight, half open: open at `from`, closed again at `to`.
 * 0 <= from < 1440, from < to <= from + 1440; `to` over 1440 runs into the next day.
 */
export interface Period {
  from: number;
  to: number;
}

/** Seven days' periods, Monday first; an empty day is closed. Periods of a day are sorted and do not overlap. */
export type Week = readonly [Period[], Period[], Period[], Period[], Period[], Period[], Period[]];

/** A day of every year; February 29 counts in leap years only. */
export interface MonthDay {
  month: number;
  day: number;
}

/** A part of every year with a week of its own, both ends included; `from` after `to` wraps the new year. The first match wins. */
export interface Season {
  name?: string;
  from: MonthDay;
  to: MonthDay;
  week: Week;
}

/**
 * What an official day does to the hours.
 * FOLLOW: a public holiday runs like its own weekday; a make-up workday like the weekday it replaces.
 * OWN_WEEKDAY (make-up workdays only): like the Saturday or Sunday that it is.
 */
export type DayRule =
  | { kind: "FOLLOW" }
  | { kind: "OWN_WEEKDAY" }
  | { kind: "CLOSED" }
  | { kind: "PERIODS"; periods: Period[] };

/** A date that differs; `date` is YYYY-MM-DD in the place's zone. It overrides everything but a closure. */
export interface SpecialDay {
  date: string;
  periods: Period[];
  reason?: string;
}

/** Closed from an instant until another (null: until further notice). Instants are ISO 8601 in UTC. */
export interface Closure {
  from: string;
  until: string | null;
  reason?: string;
}

export interface Hours {
  /** IANA name, such as Asia/Shanghai. */
  zone: string;
  week: Week;
  seasons: Season[];
  publicHolidays: DayRule;
  makeUpWorkdays: DayRule;
  specialDays: SpecialDay[];
  closures: Closure[];
  /**
   * What week and seasons have no room for, such as "the last Sunday" or "may be open": see dated-rule.ts. They
   * apply in order on top of week and seasons, under the official days and the special days. Absent when there
   * are none, so that hours without them stay what they were.
   */
  rules?: DatedRule[];
}

export const DEFAULT_ZONE = "Asia/Shanghai";
