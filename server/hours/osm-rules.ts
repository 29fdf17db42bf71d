import { MINUTES_A_DAY } from "./dates.ts";
import type { Period } from "./hours.ts";
import { Cursor, OsmError } from "./osm-cursor.ts";
import { type OsmSeason, readSeasons } from "./osm-seasons.ts";
import { readPeriods, takeAlways } from "./osm-times.ts";
import { type Token, tokenise } from "./osm-tokens.ts";
import { weekdayByWord } from "./osm-words.ts";

/** Which days of the week a rule is for. With no weekday and no public holidays: every day. */
interface OsmDays {
  /** 0 Monday … 6 Sunday. */
  weekdays: number[];
  publicHolidays: boolean;
}

/** One rule of an OSM text: on which days, and what then. */
export interface OsmRule extends OsmDays {
  /** Empty: the whole year. */
  seasons: OsmSeason[];
  /** Empty with `off`: the whole day. */
  periods: Period[];
  off: boolean;
  /** After a comma: adds to what earlier rules say instead of replacing it. */
  isAdditional: boolean;
}

/** Reads a text into its rules. @throws OsmError at the first thing that is not understood. */
export function readRules(text: string): OsmRule[] {
  const cursor = new Cursor(tokenise(text));
  const rules: OsmRule[] = [];
  let isAdditional = false;
  while (!cursor.isAtEnd) {
    // an empty rule between semicolons says nothing
    if (!isAdditional && cursor.takeSign(";")) continue;
    rules.push({ ...readRule(cursor), isAdditional });
    isAdditional = cursor.takeSign(",");
    if (!isAdditional && !cursor.isAtEnd && !cursor.takeSign(";")) throw cursor.unexpected("; or ,");
  }
  if (isAdditional) throw cursor.unexpected("a rule after the comma");
  if (rules.length === 0) throw new OsmError("expected a rule, got nothing");
  return rules;
}

function readRule(cursor: Cursor): Omit<OsmRule, "isAdditional"> {
  if (takeAlways(cursor))
    return {
      seasons: [],
      weekdays: [],
      publicHolidays: false,
      periods: [{ from: 0, to: MINUTES_A_DAY }],
      off: false,
    };
  const seasons = readSeasons(cursor);
  const days = readDays(cursor);
  // a colon for readability: Mo-Fr: 09:00-18:00
  cursor.takeSign(":");
  const periods = readPeriods(cursor);
  const off = cursor.takeWord("off") || cursor.takeWord("closed");
  if (!off && periods.length === 0) throw cursor.unexpected("a time such as 09:00-18:00, or off");
  if (!off) cursor.takeWord("open");
  return { seasons, ...days, periods, off };
}

function readDays(cursor: Cursor): OsmDays {
  const days: OsmDays = { weekdays: [], publicHolidays: false };
  if (!takeDays(cursor, days)) return days;
  while (cursor.takeCommaBefore(isDay)) takeDays(cursor, days);
  return days;
}

function takeDays(cursor: Cursor, days: OsmDays): boolean {
  if (cursor.takeWord("ph")) {
    days.publicHolidays = true;
    return true;
  }
  const first = cursor.takeOf(weekdayByWord);
  if (first === undefined) return false;
  const last = cursor.takeSign("-") ? cursor.takeOf(weekdayByWord) : first;
  if (last === undefined) throw cursor.unexpected("a weekday");
  for (let day = first; day !== last; day = (day + 1) % 7) days.weekdays.push(day);
  days.weekdays.push(last);
  return true;
}

function isDay(token: Token): boolean {
  return token.kind === "word" && (token.text === "ph" || weekdayByWord.has(token.text));
}
