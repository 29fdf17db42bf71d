import chineseDays from "chinese-days";
import { digestOf } from "../canonical.ts";
import { dateOf, dayOf, weekdayOf } from "../dates.ts";
import type { Calendar, CalendarDay } from "./calendar.ts";
import { type CorrectableDay, corrected } from "./calendar-corrections.ts";

/** The first year that chinese-days has whole. */
const FIRST_YEAR = 2004;
/** Days of one holiday that lie further apart belong to different years' holidays. */
const DAYS_BETWEEN_HOLIDAYS = 90;

/** The package's short names, spelt out as the State Council's notices have them. */
const NAMES: Record<string, string> = { 清明: "清明节", 端午: "端午节", 中秋: "中秋节" };

/** Every day off and make-up workday that chinese-days knows from 2004 on, corrected, by date. */
export function officialCalendarDays(): CalendarDay[] {
  const days: CorrectableDay[] = [];
  for (let year = FIRST_YEAR; isHoliday(`${year}-10-01`); year++) days.push(...daysOfYear(year));
  const official = corrected(days);
  const replaces = pairMakeUps(official);
  return official.map(({ date, kind, name }) => ({
    date,
    kind,
    name,
    replacesWeekday: replaces.get(date) ?? null,
  }));
}

/**
 * The calendar of a set of days, as loaded from calendar_days. A year counts as published once both its New
 * Year's Day and its National Day are in: single days that an operator adds ahead of the notice do not make one.
 */
export function calendarOf(days: readonly CalendarDay[]): Calendar {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const isOff = (date: string) => byDate.get(date)?.kind === "DAY_OFF";
  return {
    day: (date) => byDate.get(date),
    isPublished: (year) => isOff(`${year}-01-01`) && isOff(`${year}-10-01`),
    digest: digestOf([...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1))),
  };
}

function daysOfYear(year: number): CorrectableDay[] {
  const first = dayOf(`${year}-01-01`) ?? 0;
  const last = dayOf(`${year}-12-31`) ?? 0;
  return Array.from({ length: last - first + 1 }, (_, i) => detailOf(dateOf(first + i))).filter(
    (day) => day !== null,
  );
}

/** An official day has "English name,中文名,days" for a name; any other has its weekday's name only. */
function detailOf(date: string): CorrectableDay | null {
  const { name, work } = chineseDays.getDayDetail(date);
  const chinese = name.split(",")[1];
  if (chinese === undefined) return null;
  return {
    date,
    name: NAMES[chinese] ?? chinese,
    kind: work ? "MAKE_UP_WORKDAY" : "DAY_OFF",
    isInLieu: chineseDays.isInLieu(date),
  };
}

/** chinese-days' own isHoliday() is true of any plain weekend as well. */
function isHoliday(date: string): boolean {
  return detailOf(date)?.kind === "DAY_OFF";
}

/**
 * Which weekday each make-up workday stands for: within one holiday, the first make-up workday is paired with
 * the first day off in lieu, and so on. The notices since 2008 name no pairs; this is how they are read.
 */
export function pairMakeUps(days: readonly CorrectableDay[]): Map<string, number> {
  const replaces = new Map<string, number>();
  for (const holiday of holidaysOf(days)) {
    const inLieu = holiday.filter((day) => day.isInLieu);
    const makeUps = holiday.filter((day) => day.kind === "MAKE_UP_WORKDAY");
    makeUps.forEach(({ date }, i) => {
      const replaced = inLieu[i];
      if (replaced !== undefined) replaces.set(date, weekdayOf(dayOf(replaced.date) ?? 0) + 1);
    });
  }
  return replaces;
}

/** The days of each holiday of each year, in date order; New Year's begin in December. */
export function holidaysOf(days: readonly CorrectableDay[]): CorrectableDay[][] {
  const holidays: CorrectableDay[][] = [];
  const latest = new Map<string, CorrectableDay[]>();
  for (const day of days) {
    const current = latest.get(day.name);
    const before = current?.at(-1);
    if (current && before && (dayOf(day.date) ?? 0) - (dayOf(before.date) ?? 0) < DAYS_BETWEEN_HOLIDAYS)
      current.push(day);
    else {
      const holiday = [day];
      holidays.push(holiday);
      latest.set(day.name, holiday);
    }
  }
  return holidays;
}
