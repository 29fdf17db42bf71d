import type { RulePeriod } from "../dated-rule.ts";
import { MINUTES_A_DAY, printMinutes } from "../dates.ts";
import { type Cursor, OsmError } from "./osm-cursor.ts";

/** The times of a rule, `09:00-12:00,13:00-18:00,20:00+`; none if no number comes. */
export function readPeriods(cursor: Cursor): RulePeriod[] {
  if (cursor.peek()?.kind !== "number") return [];
  const periods = [readPeriod(cursor)];
  // 24/7 after a comma is a rule, not a time; neither is a year
  while (!cursor.sees("/", 2) && cursor.takeCommaBefore((next) => next.kind === "number" && next.digits < 4))
    periods.push(readPeriod(cursor));
  return periods;
}

/** `24/7`, the one time that is written otherwise. */
export function takeAlways(cursor: Cursor): boolean {
  const [hours, days] = [cursor.peek(), cursor.peek(2)];
  const isAlways =
    hours?.kind === "number" &&
    hours.value === 24 &&
    cursor.sees("/", 1) &&
    days?.kind === "number" &&
    days.value === 7;
  if (isAlways) cursor.skip(3);
  return isAlways;
}

function readPeriod(cursor: Cursor): RulePeriod {
  const from = readTime(cursor, MINUTES_A_DAY - 1);
  if (cursor.takeSign("+")) return { from, to: from, openEnd: true };
  if (!cursor.takeSign("-")) throw cursor.unexpected("- and the time of closing");
  const end = readTime(cursor, 2 * MINUTES_A_DAY);
  // 22:00-02:00 ends on the next day, and so does 10:00-10:00: a whole day. 22:00-26:00 says so itself.
  const to = end <= from ? end + MINUTES_A_DAY : end;
  if (to - from > MINUTES_A_DAY) throw new OsmError("expected a period of at most 24 hours");
  return cursor.takeSign("+") ? { from, to, openEnd: true } : { from, to };
}

/** Minutes after midnight. */
function readTime(cursor: Cursor, max: number): number {
  const [hours, minutes] = [cursor.peek(), cursor.peek(2)];
  if (
    hours?.kind !== "number" ||
    !cursor.sees(":", 1) ||
    minutes?.kind !== "number" ||
    hours.digits > 2 ||
    // 10:0 can only be 10:00; 10:5 might be 10:50
    (minutes.digits !== 2 && !(minutes.digits === 1 && minutes.value === 0))
  )
    throw cursor.unexpected("a time as HH:MM");
  const time = hours.value * 60 + minutes.value;
  if (minutes.value > 59 || time > max) throw cursor.unexpected(`a time up to ${printMinutes(max)}`);
  cursor.skip(3);
  return time;
}
