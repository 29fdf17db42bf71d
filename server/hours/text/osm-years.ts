import type { DateSelectors, WeekRange, YearRange } from "../dated-rule.ts";
import type { Cursor } from "./osm-cursor.ts";
import type { Token } from "./osm-tokens.ts";
import { monthByWord } from "./osm-words.ts";

/** No earlier or later year is meant. */
const YEARS = { from: 1900, to: 2199 };
const WEEKS = 53;

/** `2026`, `2026-2028`, `2026+`, `2026-2036/2`, and lists of them; undefined when no year comes, or it is a date's. */
export function readYears(cursor: Cursor): Pick<DateSelectors, "years"> | undefined {
  if (!isYear(cursor.peek())) return undefined;
  const years = [readYear(cursor)];
  while (cursor.takeCommaBefore(isYear)) years.push(readYear(cursor));
  return { years };
}

/** `week 1-10`, `week 2-52/2`, and lists of them. */
export function readWeeks(cursor: Cursor): Pick<DateSelectors, "weeks"> | undefined {
  if (!cursor.takeWord("week")) return undefined;
  const weeks = [readWeek(cursor)];
  while (!cursor.seesClock(1) && cursor.takeCommaBefore((next) => next.kind === "number"))
    weeks.push(readWeek(cursor));
  return { weeks };
}

/** Four digits, none of them a time's. */
export function isYear(token: Token | undefined): boolean {
  return (
    token?.kind === "number" && token.digits === 4 && token.value >= YEARS.from && token.value <= YEARS.to
  );
}

function readYear(cursor: Cursor): YearRange {
  const from = cursor.takeNumber(`a year up to ${YEARS.to}`, YEARS.from, YEARS.to);
  if (monthAt(cursor)) throw cursor.unexpected("a year for every date, or for none");
  if (cursor.takeSign("+")) return { from, to: null };
  if (!cursor.sees("-") || !isYear(cursor.peek(1))) return { from, to: from };
  cursor.skip();
  const to = cursor.takeNumber(`a year after ${from}`, from + 1, YEARS.to);
  return withStep(cursor, { from, to });
}

/** Whether what comes is a date: 2026, Oct 01 would mix two kinds. */
function monthAt(cursor: Cursor): boolean {
  const [word, day] = [cursor.peek(), cursor.peek(1)];
  return (
    word?.kind === "word" && monthByWord.has(word.text) && day?.kind === "number" && !cursor.seesClock(1)
  );
}

function readWeek(cursor: Cursor): WeekRange {
  const from = cursor.takeNumber(`a week from 1 to ${WEEKS}`, 1, WEEKS);
  if (!cursor.takeSign("-")) return { from, to: from };
  const to = cursor.takeNumber(`a week from ${from} to ${WEEKS}`, from, WEEKS);
  return withStep(cursor, { from, to });
}

function withStep(cursor: Cursor, range: WeekRange): WeekRange {
  if (!cursor.takeSign("/")) return range;
  return { ...range, every: cursor.takeNumber("how many at a time, from 2 to 26", 2, 26) };
}
