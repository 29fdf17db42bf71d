import type { DateSelectors, DaySelector, HolidaySelector } from "../dated-rule.ts";
import { type Cursor, OsmError } from "./osm-cursor.ts";
import type { Token } from "./osm-tokens.ts";
import { weekdayByWord } from "./osm-words.ts";

/** A weekday may be moved by less than a week, a holiday to the days around it. */
const MOST_DAYS = { weekday: 6, holiday: 6 };

/**
 * Weekdays and holidays in one list, `Mo-Fr,Su[1,-1],PH,SH`, with days moved: `Mo[1] -1 day`, `PH +1 day`.
 * Holidays before weekdays without a comma narrow them: `SH Mo-Fr` are the weekdays of the school holidays.
 */
export function readDays(cursor: Cursor): Pick<DateSelectors, "days" | "holidays"> | undefined {
  const days = readList(cursor);
  if (days === undefined) return undefined;
  const narrowed = isDay(cursor.peek()) ? readList(cursor) : undefined;
  if (narrowed === undefined) return { days };
  const holidays = days.filter((day): day is HolidaySelector => "holiday" in day);
  if (holidays.length < days.length || narrowed.some((day) => "holiday" in day))
    throw new OsmError("expected a comma between weekdays and holidays");
  return { holidays, days: narrowed };
}

function readList(cursor: Cursor): DaySelector[] | undefined {
  if (!isDay(cursor.peek())) return undefined;
  const days = readDay(cursor);
  while (cursor.takeCommaBefore(isDay)) days.push(...readDay(cursor));
  return days;
}

function readDay(cursor: Cursor): DaySelector[] {
  for (const holiday of ["PH", "SH"] as const)
    if (cursor.takeWord(holiday.toLowerCase()))
      return [{ holiday, ...(holiday === "PH" ? takeMove(cursor, MOST_DAYS.holiday) : {}) }];
  const first = cursor.takeOf(weekdayByWord) ?? 0;
  if (cursor.sees("[")) return readNths(cursor, first + 1);
  const last = cursor.takeSign("-") ? cursor.takeOf(weekdayByWord) : first;
  if (last === undefined) throw cursor.unexpected("a weekday");
  const weekdays: DaySelector[] = [];
  for (let day = first; day !== last; day = (day + 1) % 7) weekdays.push({ weekday: day + 1 });
  return [...weekdays, { weekday: last + 1 }];
}

function isDay(token: Token | undefined): boolean {
  return (
    token?.kind === "word" && (token.text === "ph" || token.text === "sh" || weekdayByWord.has(token.text))
  );
}

function readNths(cursor: Cursor, weekday: number): DaySelector[] {
  cursor.skip();
  const nths: number[] = [];
  do {
    const first = takeNth(cursor);
    const last = first > 0 && cursor.takeSign("-") ? takeNth(cursor) : first;
    if (last < first) throw new OsmError(`expected a number of at least ${first}, got ${last}`);
    for (let nth = first; nth <= last; nth++) nths.push(nth);
  } while (cursor.takeSign(","));
  if (!cursor.takeSign("]")) throw cursor.unexpected("]");
  const move = takeMove(cursor, MOST_DAYS.weekday);
  return nths.map((nth) => ({ weekday, nth, ...move }));
}

/** 1 to 5, or -1 to -5. */
export function takeNth(cursor: Cursor): number {
  const sign = cursor.takeSign("-") ? -1 : 1;
  return sign * cursor.takeNumber("a number from 1 to 5, or -1 to -5", 1, 5);
}

/** `+1 day`, `-2 days`, if that comes. */
export function takeMove(cursor: Cursor, most: number): { plusDays?: number } {
  const word = cursor.peek(2);
  const isMove = word?.kind === "word" && (word.text === "day" || word.text === "days");
  if (!isMove || !(cursor.sees("+") || cursor.sees("-"))) return {};
  const sign = cursor.takeSign("+") ? 1 : -1;
  if (sign < 0) cursor.skip();
  const plusDays = sign * cursor.takeNumber(`at most ${most} days`, 1, most);
  cursor.skip();
  return { plusDays };
}
