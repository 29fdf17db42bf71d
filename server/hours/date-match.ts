import type { DatePoint, DateRange, DateSelectors, DaySelector, HolidaySelector } from "./dated-rule.ts";
import { DAY, DAYS_OF_MONTH, dateOf, monthDayKey, weekdayOf } from "./dates.ts";

/** What a rule can ask about a date. */
export interface RuleDay {
  /** Since 1970. */
  day: number;
  year: number;
  month: number;
  dayOfMonth: number;
  /** 1 Monday … 7 Sunday: on a make-up workday, that of the day it replaces. */
  weekday: number;
  isHoliday: boolean;
  isSchoolHoliday: boolean;
  /** Whether the day some days before is a public holiday; null where its year is not published. */
  wasHoliday: (daysBefore: number) => boolean | null;
}

/** Null: it cannot be known, or two readers of the syntax differ on it. */
export type Match = boolean | null;

/** Whether a rule is for a date. */
export function matches(on: DateSelectors, date: RuleDay): Match {
  return all(
    any(on.years, ({ from, to, every }) => inSteps(date.year, from, to ?? Infinity, every)),
    any(on.dates, (range) => inRange(range, date)),
    any(on.weeks, ({ from, to, every }) => inSteps(weekOf(date), from, to, every)),
    any(on.holidays, (holiday) => isHoliday(holiday, date)),
    any(on.days, (selector) => isDay(selector, date)),
  );
}

function any<T>(list: readonly T[] | undefined, holds: (item: T) => Match): Match {
  if (list === undefined) return true;
  let found: Match = false;
  for (const item of list) {
    const match = holds(item);
    if (match === true) return true;
    if (match === null) found = null;
  }
  return found;
}

function all(...found: Match[]): Match {
  return found.includes(false) ? false : found.includes(null) ? null : true;
}

function inSteps(value: number, from: number, to: number, every = 1): boolean {
  return value >= from && value <= to && (value - from) % every === 0;
}

function isDay(selector: DaySelector, date: RuleDay): Match {
  if ("holiday" in selector) return isHoliday(selector, date);
  if (!("nth" in selector)) return selector.weekday === date.weekday;
  // which Sunday of the month it is depends on the month, not on who works then
  const { weekday, nth, plusDays = 0 } = selector;
  const day = date.day - plusDays;
  if (weekdayOf(day) !== weekday - 1) return false;
  const { month, dayOfMonth, daysOfMonth } = monthOf(day);
  const isNth =
    nth > 0 ? Math.ceil(dayOfMonth / 7) === nth : Math.ceil((daysOfMonth - dayOfMonth + 1) / 7) === -nth;
  // the day before the first Sunday may be of another month than the Sunday: readers differ on whose it is
  if (isNth) return month === date.month || null;
  return plusDays !== 0 && isFifthBeyond(nth, { day, dayOfMonth, daysOfMonth }) ? null : false;
}

/**
 * A month with four Sundays has no fifth one to move from; opening_hours.js moves from the first of the next month
 * (for the fifth from the end, from the last of the month before).
 */
function isFifthBeyond(
  nth: number,
  { day, dayOfMonth, daysOfMonth }: { day: number; dayOfMonth: number; daysOfMonth: number },
): boolean {
  if (nth === 5) return dayOfMonth <= 7 && monthOf(day - 7).dayOfMonth <= 28;
  if (nth !== -5 || dayOfMonth <= daysOfMonth - 7) return false;
  const next = monthOf(day + 7);
  return next.dayOfMonth + 28 > next.daysOfMonth;
}

function isHoliday({ holiday, plusDays = 0 }: HolidaySelector, date: RuleDay): Match {
  if (holiday === "SH") return date.isSchoolHoliday;
  return plusDays === 0 ? date.isHoliday : date.wasHoliday(plusDays);
}

function inRange({ from, to }: DateRange, date: RuleDay): Match {
  const first = dayOfPoint(from, date.year);
  const last = to === null ? Infinity : lastDayOf(to, date.year);
  if (first === null || last === null || isDoubtful(from, to, date)) return null;
  if (first > last && to !== null && isDoubtfulWrap(from, to)) return null;
  const isAfter = first <= date.day;
  const isBefore = date.day <= last;
  return from.year === undefined && wraps(from, to, first > last) ? isAfter || isBefore : isAfter && isBefore;
}

/**
 * Apr We[-1]-Apr Tu[-1] is most of the year to the letter, no day at all to other readers; and where a range over the
 * new year begins or ends on a fifth weekday, it matters to them whether the other year's month has one.
 */
function isDoubtfulWrap(from: DatePoint, to: DatePoint): boolean {
  const ends = [from, to].flatMap((point) => ("day" in point ? [] : [point]));
  return ends.length > 0 && (from.month <= to.month || ends.some(({ nth }) => Math.abs(nth) === 5));
}

/** By the dates as they are written: in a common year February 29 lies between its neighbours, on no day. */
function wraps(from: DatePoint, to: DatePoint | null, isBackwards: boolean): boolean {
  if (to === null || !("day" in from) || !("day" in to)) return isBackwards;
  return monthDayKey(from.month, from.day) > monthDayKey(to.month, to.day);
}

function isDoubtful(from: DatePoint, to: DatePoint | null, date: RuleDay): boolean {
  if (!isDoubtfulRange({ from, to }) || !("day" in from)) return false;
  // within February it is never found; one over the new year may end a day late, or be empty
  if (from.month === 2) return date.month === 2 || date.month === 3;
  return (date.month === 3 && date.dayOfMonth === 1) || (from.month === 3 && from.day <= 2);
}

/**
 * opening_hours.js takes the day after a range's end for that of a leap year, so it ends `… -Feb 29` on March 1
 * (`Mar 02-Feb 29` is empty to it) and never finds `Feb 20-28`: whoever follows it differs from us there. Whole
 * months are not concerned.
 */
export function isDoubtfulRange({ from, to }: DateRange): boolean {
  if (to === null || !("day" in from) || !("day" in to) || to.month !== 2) return false;
  const isMonths = from.day === 1 && to.day === 29;
  const isWithin = from.month === 2 && from.day < to.day && to.day >= 28;
  const isLong = to.day === 29 && !(from.month === 2 && from.day === 29);
  return !isMonths && (isWithin || isLong);
}

/** Oct 05-Oct 04, which opening_hours.js takes for no day at all; Jan-Dec is the whole year to everybody. */
export function isWholeYear({ from, to }: DateRange): boolean {
  if (to === null || !("day" in from) || !("day" in to) || from.year !== undefined) return false;
  if (from.day > 1) return to.month === from.month && to.day === from.day - 1;
  return to.month === from.month - 1 && to.day === DAYS_OF_MONTH[to.month - 1];
}

/** The day since 1970; null for a fifth Sunday that the month does not have. */
function dayOfPoint(point: DatePoint, ofYear: number): number | null {
  const year = point.year ?? ofYear;
  const first = Date.UTC(year, point.month - 1, 1) / DAY;
  if ("day" in point) return first + point.day - 1;
  const daysOfMonth = lengthOf(year, point.month);
  const { weekday, nth, plusDays = 0 } = point;
  const day =
    nth > 0
      ? first + daysUntil(weekdayOf(first), weekday - 1) + (nth - 1) * 7
      : first + daysOfMonth - 1 - daysUntil(weekday - 1, weekdayOf(first + daysOfMonth - 1)) + (nth + 1) * 7;
  return day < first || day >= first + daysOfMonth ? null : day + plusDays;
}

/** The same of a range's end: one on February 29 is on the 28th in a common year. */
function lastDayOf(point: DatePoint, ofYear: number): number | null {
  const day = dayOfPoint(point, ofYear);
  const isMissing = "day" in point && point.day > lengthOf(point.year ?? ofYear, point.month);
  return day !== null && isMissing ? day - 1 : day;
}

function daysUntil(weekday: number, next: number): number {
  return (next - weekday + 7) % 7;
}

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && !isLeap ? 28 : (DAYS_OF_MONTH[month - 1] ?? 0);
}

function monthOf(day: number): { month: number; dayOfMonth: number; daysOfMonth: number } {
  const [year = 0, month = 1, dayOfMonth = 1] = dateOf(day).split("-").map(Number);
  return { month, dayOfMonth, daysOfMonth: lengthOf(year, month) };
}

/** ISO 8601: the week of the Thursday, counted in the Thursday's year. */
function weekOf({ day }: RuleDay): number {
  const thursday = day - weekdayOf(day) + 3;
  const newYear = Date.UTC(new Date(thursday * DAY).getUTCFullYear(), 0, 1) / DAY;
  return Math.floor((thursday - newYear) / 7) + 1;
}
