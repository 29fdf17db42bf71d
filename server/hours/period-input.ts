import { expected } from "../errors.ts";
import { MINUTES_A_DAY } from "./dates.ts";
import type { MonthDay, Period } from "./hours.ts";

/** A period as a caller writes it. */
export interface WrittenPeriod {
  /** HH:MM. */
  from: string;
  /** HH:MM; at or before `from` it is of the next day. */
  to: string;
}

const TIME = /^(\d\d?):([0-5]\d)$/;
const MONTH_DAY = /^(\d\d)-(\d\d)$/;

/** @throws InputError for a time that is none; what a period may be is checked with the whole: see validate.ts. */
export function readPeriod({ from, to }: WrittenPeriod): Period {
  const start = minutesOf(from, "from");
  const end = minutesOf(to, "to");
  if (start >= MINUTES_A_DAY) throw expected("a period's from as HH:MM from 00:00 to 23:59", from);
  return { from: start, to: end > start ? end : end + MINUTES_A_DAY };
}

/** @throws InputError unless it is MM-DD; whether there is such a day is checked with the whole. */
export function readMonthDay(text: string): MonthDay {
  const [, month, day] = MONTH_DAY.exec(text) ?? [];
  if (month === undefined) throw expected("a day of the year as MM-DD, such as 05-01", text);
  return { month: Number(month), day: Number(day) };
}

function minutesOf(text: string, end: string): number {
  const [, hours, minutes] = TIME.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  if (!(total <= 2 * MINUTES_A_DAY)) throw expected(`a period's ${end} as HH:MM, such as 09:00`, text);
  return total;
}
