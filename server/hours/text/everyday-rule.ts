import type { DatedRule, DateRange } from "../dated-rule.ts";
import { MINUTES_A_DAY } from "../dates.ts";
import type { MonthDay, Period } from "../hours.ts";

/** A rule of the everyday part of the syntax: what a week, seasons and a rule for public holidays have room for. */
export interface EverydayRule {
  /** Parts of every year, both ends included; empty: the whole year. */
  seasons: { from: MonthDay; to: MonthDay }[];
  /** 0 Monday … 6 Sunday. With no weekday and no public holidays: every day. */
  weekdays: number[];
  publicHolidays: boolean;
  /** Empty with `off`: the whole day. */
  periods: Period[];
  off: boolean;
  /** Adds to what earlier rules say instead of replacing it. */
  isAdditional: boolean;
}

/** The rule as an everyday one; null when it says more than those can. */
export function everydayOf({ on, state, periods, mode, comment }: DatedRule): EverydayRule | null {
  const { dates = [], days = [], ...others } = on;
  const isMore =
    state === "UNKNOWN" ||
    mode === "OTHERWISE" ||
    comment !== undefined ||
    periods.some(({ openEnd }) => openEnd) ||
    Object.values(others).some((list) => list !== undefined);
  if (isMore) return null;
  const seasons = dates.map(seasonOf);
  const weekdays = days.flatMap((day) => ("weekday" in day && !("nth" in day) ? [day.weekday - 1] : []));
  const holidays = days.filter(
    (day) => "holiday" in day && day.holiday === "PH" && day.plusDays === undefined,
  );
  if (weekdays.length + holidays.length < days.length || !seasons.every((season) => season !== null))
    return null;
  const off = state === "CLOSED";
  return {
    ...{ seasons, weekdays, publicHolidays: holidays.length > 0, off, isAdditional: mode === "ADD" },
    periods: periods.length > 0 || off ? periods : [{ from: 0, to: MINUTES_A_DAY }],
  };
}

function seasonOf({ from, to }: DateRange): { from: MonthDay; to: MonthDay } | null {
  if (to === null || !("day" in from) || !("day" in to) || from.year !== undefined) return null;
  return { from: { month: from.month, day: from.day }, to: { month: to.month, day: to.day } };
}
