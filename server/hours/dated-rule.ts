import type { MonthDay, Openness, Period } from "./hours.ts";

/**
 * A rule for some dates, as a rule of OSM's `opening_hours` syntax has it: one of an ordered list, where a later
 * one replaces what earlier ones say of a date unless its mode says otherwise.
 */
export interface DatedRule {
  /** On which dates: all that are given must hold, each by any of its list. None given: on every date. */
  on: DateSelectors;
  state: Openness;
  /** When, on those dates; empty: the whole day. */
  periods: RulePeriod[];
  /** ADD: beside what is said already. OTHERWISE: only where that leaves it closed. Absent: instead of it. */
  mode?: "ADD" | "OTHERWISE";
  comment?: string;
}

/**
 * With an open end, `to` is the last sure minute, which may be `from` itself; after it nobody knows, until
 * openEndOf. Otherwise as any period.
 */
export interface RulePeriod extends Period {
  openEnd?: true;
}

export interface DateSelectors {
  years?: YearRange[];
  dates?: DateRange[];
  weeks?: WeekRange[];
  days?: DaySelector[];
  /** Holds besides `days`: `SH Mo-Fr` are the weekdays of the school holidays. */
  holidays?: HolidaySelector[];
}

/** Both ends included; `to` null: for good. `every` 2: every other year from the first on. */
export interface YearRange {
  from: number;
  to: number | null;
  every?: number;
}

/** ISO weeks of a year, both ends included. */
export interface WeekRange {
  from: number;
  to: number;
  every?: number;
}

/** Both ends included. Without a year, `from` after `to` wraps the new year; with one, `to` null is for good. */
export interface DateRange {
  from: DatePoint;
  to: DatePoint | null;
}

/** A date of every year, or of the year given: the 3rd of October, or its last Sunday (nth -1), or a day near it. */
export type DatePoint = (MonthDay | NthOfMonth) & { year?: number };

export interface NthOfMonth extends NthWeekday {
  month: number;
}

/** The nth such weekday of a month, counted from its end when negative, moved by some days. */
export interface NthWeekday {
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  nth: number;
  plusDays?: number;
}

/** 1 Monday … 7 Sunday. */
export interface AnyWeekday {
  weekday: number;
}

/** Public holidays, or days so many after (before, when negative) one; school holidays, which nobody published. */
export interface HolidaySelector {
  holiday: "PH" | "SH";
  plusDays?: number;
}

export type DaySelector = AnyWeekday | NthWeekday | HolidaySelector;

/**
 * Until when an open end may last, in minutes after midnight: until midnight, or ten hours from the evening, or
 * eight from the night. Nobody can know; these are the bounds that other readers of the syntax use.
 */
export function openEndOf(lastSureMinute: number): number {
  const time = lastSureMinute % 1440;
  const more = time >= 22 * 60 ? 8 * 60 : time >= 17 * 60 ? 10 * 60 : 1440 - time;
  return lastSureMinute + more;
}
