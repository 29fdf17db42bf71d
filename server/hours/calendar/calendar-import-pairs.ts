import chineseDays from "chinese-days";
import { dateOf, dayOf, weekdayOf } from "../dates.ts";
import type { CalendarDay } from "./calendar.ts";
import type { NoticedDay } from "./calendar-import-notice.ts";
import { holidaysOf, pairMakeUps } from "./calendar-source.ts";

/**
 * A notice's days with the weekday that each make-up workday stands for. A notice does not say which of its days off
 * are paid for by which workdays: of the weekdays off that are no holiday by law, the last ones are, as many as there
 * are workdays; earlier ones stand in for a holiday that fell on a weekend. Agrees with chinese-days in every holiday of
 * the notices since 2007 but the Spring Festivals of 2018, 2019, 2020 and 2022, when the eve was no holiday by law.
 * @param days in order
 */
export function withPairs(days: readonly NoticedDay[]): CalendarDay[] {
  const inLieu = new Set(holidaysOf(days.map(notInLieu)).flatMap(paidFor));
  const replaces = pairMakeUps(days.map((day) => ({ ...day, isInLieu: inLieu.has(day.date) })));
  return days.map((day) => ({ ...day, replacesWeekday: replaces.get(day.date) ?? null }));
}

const notInLieu = (day: NoticedDay) => ({ ...day, isInLieu: false });

/** The days off of one holiday that its workdays pay for. */
function paidFor(holiday: readonly NoticedDay[]): string[] {
  const workdays = holiday.filter(({ kind }) => kind === "MAKE_UP_WORKDAY").length;
  if (workdays === 0) return [];
  const candidates = holiday
    .filter(({ date, kind }) => kind === "DAY_OFF" && isWeekday(date) && !isByLaw(date))
    .map(({ date }) => date);
  return candidates.slice(-workdays);
}

const isWeekday = (date: string) => weekdayOf(dayOf(date) ?? 0) < 5;

/** Whether a date is itself one of the holidays of the State Council's regulation, as of 2025: thirteen days a year. */
function isByLaw(date: string): boolean {
  return holidaysByLaw(Number(date.slice(0, 4))).has(date);
}

function holidaysByLaw(year: number): Set<string> {
  const springFestival = dayOf(lunar(year, "01-01")) ?? 0;
  return new Set([
    `${year}-01-01`,
    // New Year's Eve to the third day
    ...[-1, 0, 1, 2].map((offset) => dateOf(springFestival + offset)),
    chineseDays.getSolarTermDate(year, 4, "pure_brightness"),
    // the second of May since 2025 only
    ...(year >= 2025 ? [`${year}-05-01`, `${year}-05-02`] : [`${year}-05-01`]),
    lunar(year, "05-05"),
    lunar(year, "08-15"),
    ...[1, 2, 3].map((day) => `${year}-10-0${day}`),
  ]);
}

/** The date of a month and day of the lunar year that begins in this year. */
const lunar = (year: number, monthDay: string): string =>
  chineseDays.getSolarDateFromLunar(`${year}-${monthDay}`).date;
