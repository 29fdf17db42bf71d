import { daysBetween } from "../../i18n/moments.ts";
import { weekdayIndex } from "./local-time.ts";
import type { HoursTexts } from "./texts/zh.ts";

/**
 * Dates as one says them: "today", "Saturday 10 October", "1–7 October", "30 September – 3 October". The year is said
 * where it is not this one. All are YYYY-MM-DD; `from` is not after `to`.
 */
export function daySpan(from: string, to: string, today: string, { dates }: HoursTexts): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const thisYear = partsOf(today).year;
  const named = ({ year, month, day }: DateParts): string =>
    dates.day(month, day, year === thisYear ? null : year);
  if (from !== to)
    return first.year === last.year && first.month === last.month
      ? dates.inMonth(first.month, first.day, last.day, first.year === thisYear ? null : first.year)
      : dates.span(named(first), named(last));
  const away = daysBetween(today, from);
  if (away === 0) return dates.today;
  if (away === 1) return dates.tomorrow;
  return dates.withWeekday(named(first), weekdayIndex(from));
}

/** A date with all there is to say of it: "Thursday 1 October 2026". */
export function fullDay(date: string, { dates }: HoursTexts): string {
  const { year, month, day } = partsOf(date);
  return dates.withWeekday(dates.day(month, day, year), weekdayIndex(date));
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): DateParts {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}

/** A day of every year, MM-DD: "1 June". */
export function monthDay(text: string, { dates }: HoursTexts): string {
  const { month, day } = partsOf(`0-${text}`);
  return dates.day(month, day, null);
}

/** A part of every year, both MM-DD: "1 June – 30 September". */
export const daySpanOfYear = (from: string, to: string, t: HoursTexts): string =>
  t.dates.span(monthDay(from, t), monthDay(to, t));
