import { DAYS_OF_MONTH } from "./dates.ts";
import type { MonthDay } from "./hours.ts";
import { type Cursor, OsmError } from "./osm-cursor.ts";
import { monthByWord } from "./osm-words.ts";

/** A part of every year, both ends included; `from` after `to` wraps the new year. */
export interface OsmSeason {
  from: MonthDay;
  to: MonthDay;
}

/** Months and dates at the beginning of a rule: `Apr-Oct`, `Apr,Oct-Dec:`, `May 01-Sep 30`, `Dec 24-26`, `Dec 24,26`. */
export function readSeasons(cursor: Cursor): OsmSeason[] {
  const seasons: OsmSeason[] = [];
  do {
    const month = cursor.takeOf(monthByWord);
    if (month === undefined) break;
    seasons.push(...readSeason(cursor, month));
  } while (cursor.takeCommaBefore((next) => next.kind === "word" && monthByWord.has(next.text)));
  if (seasons.length > 0) cursor.takeSign(":");
  return seasons;
}

function readSeason(cursor: Cursor, month: number): OsmSeason[] {
  const day = takeDayOf(cursor, month);
  if (day === undefined) return [readMonths(cursor, month)];
  const seasons = [readDates(cursor, month, day)];
  while (!cursor.seesClock(1) && cursor.takeCommaBefore((next) => next.kind === "number"))
    seasons.push(readDates(cursor, month, takeDayOf(cursor, month) ?? 0));
  return seasons;
}

function readMonths(cursor: Cursor, first: number): OsmSeason {
  const last = cursor.takeSign("-") ? cursor.takeOf(monthByWord) : first;
  if (last === undefined) throw cursor.unexpected("a month");
  // Apr-Oct 15 would mix a month with a date
  if (takeDayOf(cursor, last) !== undefined)
    throw new OsmError("expected a day at both ends of the season or at neither");
  return { from: monthDay(first, 1), to: monthDay(last, DAYS_OF_MONTH[last] ?? 0) };
}

function readDates(cursor: Cursor, month: number, day: number): OsmSeason {
  const from = monthDay(month, day);
  if (!cursor.takeSign("-")) return { from, to: from };
  const named = cursor.takeOf(monthByWord);
  const lastMonth = named ?? month;
  const lastDay = takeDayOf(cursor, lastMonth);
  if (lastDay === undefined) throw cursor.unexpected("a day of the month");
  // Dec 31-Jan 02 wraps the new year, Dec 31-2 is a slip
  if (named === undefined && lastDay < day) throw new OsmError(`expected a day after ${day}, got ${lastDay}`);
  return { from, to: monthDay(lastMonth, lastDay) };
}

/** A number that is no time of day. */
function takeDayOf(cursor: Cursor, month: number): number | undefined {
  const token = cursor.peek();
  if (token?.kind !== "number" || cursor.seesClock()) return undefined;
  const last = DAYS_OF_MONTH[month] ?? 0;
  if (token.value < 1 || token.value > last || token.digits > 2)
    throw cursor.unexpected(`a day from 1 to ${last}`);
  cursor.skip();
  return token.value;
}

function monthDay(month: number, day: number): MonthDay {
  return { month: month + 1, day };
}
