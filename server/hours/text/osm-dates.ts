import { isWholeYear } from "../date-match.ts";
import type { DatePoint, DateRange, DateSelectors } from "../dated-rule.ts";
import { DAYS_OF_MONTH } from "../dates.ts";
import { type Cursor, OsmError } from "./osm-cursor.ts";
import { takeMove, takeNth } from "./osm-days.ts";
import { monthByWord, weekdayByWord } from "./osm-words.ts";
import { isYear } from "./osm-years.ts";

/**
 * Months and dates: `Apr-Oct`, `Apr,Oct-Dec`, `May 01-Sep 30`, `Dec 24-26`, `Dec 24,26`, `Mar Su[-1]-Oct Su[-1] -1
 * day`, `2026 Oct 01-2026 Oct 07`, `2026 Nov 19+`; undefined when none comes.
 */
export function readDates(cursor: Cursor): Pick<DateSelectors, "dates"> | undefined {
  const dates: DateRange[] = [];
  while (seesMonth(cursor)) {
    dates.push(...readRanges(cursor));
    if (!cursor.sees(",") || !seesMonth(cursor, 1)) break;
    cursor.skip();
  }
  return dates.length === 0 ? undefined : { dates };
}

/** A month, or a year and a month with a day or a weekday: 2026 Oct 01; 2026 Oct-Dec is a year and months. */
function seesMonth(cursor: Cursor, offset = 0): boolean {
  if (cursor.wordAt(monthByWord, offset) !== undefined) return true;
  return isYear(cursor.peek(offset)) && seesDate(cursor, offset + 1);
}

/** Whether a month and its day, `Oct 01` or `Oct Su[1]`, come at `offset`. */
function seesDate(cursor: Cursor, offset: number): boolean {
  if (cursor.wordAt(monthByWord, offset) === undefined) return false;
  // Apr 24/7 is a month and all of its days
  const isDay = cursor.peek(offset + 1)?.kind === "number" && !cursor.sees("/", offset + 2);
  return (isDay && !cursor.seesClock(offset + 1)) || seesNth(cursor, offset);
}

function seesNth(cursor: Cursor, offset: number): boolean {
  return cursor.wordAt(weekdayByWord, offset + 1) !== undefined && cursor.sees("[", offset + 2);
}

function readRanges(cursor: Cursor): DateRange[] {
  if (!isYear(cursor.peek()) && !seesDate(cursor, 0)) return [readMonths(cursor)];
  // Oct Mo[2] alone is a month and a weekday; only as the end of a range is it a date
  if (!isYear(cursor.peek()) && seesNth(cursor, 0) && !seesRangeAfterNth(cursor)) return [readMonths(cursor)];
  const from = readPoint(cursor);
  if (from.year !== undefined && cursor.takeSign("+")) return [{ from, to: null }];
  const ranges = [readRange(cursor, from)];
  while ("day" in from && !cursor.seesClock(1) && !isYear(cursor.peek(1)) && cursor.sees(",")) {
    if (cursor.peek(1)?.kind !== "number") break;
    cursor.skip();
    ranges.push(readRange(cursor, { ...from, day: takeDay(cursor, from.month) }));
  }
  return ranges;
}

/** `Oct Su[-1] -1 day -`: whether a dash follows that begins the other end. */
function seesRangeAfterNth(cursor: Cursor): boolean {
  let after = cursor.sees("-", 3) ? 6 : 5;
  const word = cursor.peek(after + 2);
  if (word?.kind === "word" && (word.text === "day" || word.text === "days")) after += 3;
  return cursor.sees("-", after) && cursor.wordAt(monthByWord, after + 1) !== undefined;
}

function readMonths(cursor: Cursor): DateRange {
  const first = cursor.takeOf(monthByWord) ?? 0;
  const isRange = cursor.sees("-") && cursor.wordAt(monthByWord, 1) !== undefined;
  if (isRange) cursor.skip();
  const last = isRange ? (cursor.takeOf(monthByWord) ?? first) : first;
  const next = cursor.peek();
  // Apr-Oct 15 would mix a month with a date
  if (next?.kind === "number" && !cursor.seesClock() && !cursor.sees("/", 1))
    throw new OsmError("expected a day at both ends of the season or at neither");
  if (!isRange && cursor.sees("-")) throw cursor.unexpected("a time or another month");
  return { from: { month: first + 1, day: 1 }, to: { month: last + 1, day: DAYS_OF_MONTH[last] ?? 0 } };
}

function readRange(cursor: Cursor, from: DatePoint): DateRange {
  const range = readEnd(cursor, from);
  const { to } = range;
  // whole months, to us; other readers make something else of the 29th
  if ("day" in from && from.day === 1 && to !== null && "day" in to && to.month === 2 && to.day === 29)
    throw new OsmError("expected Feb rather than Feb 29 at the end of whole months");
  return range;
}

function readEnd(cursor: Cursor, from: DatePoint): DateRange {
  if (!cursor.takeSign("-")) return { from, to: from };
  const next = cursor.peek();
  if (next?.kind === "number" && !isYear(next) && "day" in from) {
    const day = takeDay(cursor, from.month);
    // Dec 31-Jan 02 wraps the new year, Dec 31-2 is a slip
    if (day < from.day) throw new OsmError(`expected a day after ${from.day}, got ${day}`);
    return { from, to: { ...from, day } };
  }
  if (!isYear(next) && !seesDate(cursor, 0)) throw cursor.unexpected("a day of the month");
  const to = readPoint(cursor);
  if ((from.year === undefined) !== (to.year === undefined))
    throw new OsmError("expected a year at both ends or at neither");
  if (to.year === undefined && isWholeYear({ from, to: lastOfMonth(to) }))
    throw new OsmError("expected dates that leave out a part of the year");
  if (to.year !== undefined && isBackwards(from, to))
    throw new OsmError("expected an end after the beginning of the dates");
  return { from, to };
}

/** February 28 taken for the 29th, as most years have no other. */
function lastOfMonth(point: DatePoint): DatePoint {
  return "day" in point && point.month === 2 && point.day === 28 ? { ...point, day: 29 } : point;
}

/** Of a weekday of a month only the month counts, as it falls on any day. */
function isBackwards(from: DatePoint, to: DatePoint): boolean {
  const months = ((to.year ?? 0) - (from.year ?? 0)) * 12 + to.month - from.month;
  const isSameMonth = months === 0 && "day" in from && "day" in to;
  return months < 0 || (isSameMonth && to.day < from.day);
}

function readPoint(cursor: Cursor): DatePoint {
  const token = cursor.peek();
  const year = isYear(token) && token?.kind === "number" ? token.value : undefined;
  if (year !== undefined) cursor.skip();
  const ofYear = year === undefined ? {} : { year };
  const month = (cursor.takeOf(monthByWord) ?? 0) + 1;
  const weekday = cursor.takeOf(weekdayByWord);
  if (weekday === undefined) return { ...ofYear, month, day: takeDay(cursor, month) };
  if (!cursor.takeSign("[")) throw cursor.unexpected("which one of the month, as in Su[1]");
  const nth = takeNth(cursor);
  if (!cursor.takeSign("]")) throw cursor.unexpected("]");
  return { ...ofYear, month, weekday: weekday + 1, nth, ...takeMove(cursor, 6) };
}

/** A number that is no time of day. */
function takeDay(cursor: Cursor, month: number): number {
  const last = DAYS_OF_MONTH[month - 1] ?? 0;
  if (cursor.seesClock()) throw cursor.unexpected("a day of the month");
  return cursor.takeNumber(`a day from 1 to ${last}`, 1, last);
}
