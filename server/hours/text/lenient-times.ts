import { MINUTES_A_DAY } from "../dates.ts";
import type { Period } from "../hours.ts";
import type { Half } from "./lenient-words.ts";

/** A time of day as it was typed. */
export interface TypedTime {
  hours: number;
  minutes: number;
  half: Half | undefined;
  /** A number and nothing else: the 9 of 9-18. */
  isBare: boolean;
  /** As it was typed. */
  text: string;
}

const NOON = MINUTES_A_DAY / 2;

/**
 * The period from one time to another, as nearly everybody reads it: `下午2点到5点` ends in the afternoon too, `9 to
 * 5` as well, `22点-2点` on the next day.
 * @returns why it is not clear, as a text, where people would differ: `9-6`
 */
export function typedPeriod(
  first: TypedTime,
  last: TypedTime,
  { isWordTo, isNextDay }: { isWordTo: boolean; isNextDay: boolean },
): Period | string {
  const from = startOf(first, last);
  if (from === null) return "expected am or pm for both times";
  if (isNoTime(first, last)) return "expected times such as 9:00-18:00";
  if (from >= MINUTES_A_DAY) return "expected a time of opening before 24:00";
  const to = isNextDay ? minutesOf(last, false) + MINUTES_A_DAY : endOf(first, last, from, isWordTo);
  if (to === null)
    return "expected a closing time on the 24-hour clock, such as 9:00-18:00, or with 下午 or pm";
  if (to === from + MINUTES_A_DAY) return "expected different times, or 24小时";
  return to > from && to - from <= MINUTES_A_DAY ? { from, to } : "expected a period of at most 24 hours";
}

/** 2013-10 is a month; 5-11 may be the evening, and 8-10 as well: only 8-12 is a morning to everybody; 1:00-5:00 is none. */
function isNoTime(first: TypedTime, last: TypedTime): boolean {
  const isFour = ({ text }: TypedTime) => /^\d{4}$/.test(text);
  if ((isFour(first) && last.isBare) || (first.isBare && isFour(last))) return true;
  const isHalfDay = [first, last].every(({ hours, half }) => hours < 12 && half === undefined);
  if (isHalfDay && first.hours > 0 && first.hours < 5) return true;
  const isPlain = [first, last].every(({ isBare, half }) => isBare && half === undefined);
  return isPlain && first.hours < last.hours && last.hours < 13 && (last.hours < 12 || first.hours < 7);
}

/** Minutes after midnight by the half of the day that was said. */
function minutesOf({ hours, minutes, half }: TypedTime, isStart: boolean): number {
  const isSmall = hours < (half === "NOON" ? 10 : 12);
  const later = (half === "PM" || half === "NOON") && isSmall ? 12 : 0;
  // 晚上12点 closes at midnight; 凌晨12点 is midnight too
  const twelve = hours === 12 && half === "PM" && !isStart ? 12 : hours === 12 && half === "NIGHT" ? -12 : 0;
  return (hours + later + twelve) * 60 + minutes;
}

/** Null for `9-11pm`, which may be two hours or fourteen. */
function startOf(first: TypedTime, last: TypedTime): number | null {
  const from = minutesOf(first, true);
  const isUnclear = first.isBare && first.half === undefined && last.half === "PM" && first.hours < 12;
  return isUnclear && first.hours < last.hours % 12 ? null : from;
}

function endOf(first: TypedTime, last: TypedTime, from: number, isWordTo: boolean): number | null {
  const to = minutesOf(last, false);
  if (to > from) return to;
  const overnight = to + MINUTES_A_DAY;
  if (last.half !== undefined) return overnight;
  const evening = to + NOON;
  if (first.half === "PM" || first.half === "NOON") return evening > from ? evening : overnight;
  // said as people say it; with figures alone 9-6 may be a night as well
  if (first.half === undefined && isWordTo && first.isBare && last.isBare && evening > from) return evening;
  // 12-1 may be an hour at noon
  return first.half === undefined && from >= NOON + 60 ? overnight : null;
}
