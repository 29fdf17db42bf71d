import type { Calendar, CalendarDay } from "../../../server/hours/calendar/calendar.ts";
import { calendarOf, officialCalendarDays } from "../../../server/hours/calendar/calendar-source.ts";
import type { DayRule, Hours, Period, Week } from "../../../server/hours/hours.ts";

/** The calendar as chinese-days and our corrections have it. */
export const OFFICIAL: Calendar = calendarOf(officialCalendarDays());

/** A calendar with these days and nothing more; `published` years count as such. */
export function calendarWith(days: CalendarDay[], published: number[] = []): Calendar {
  const calendar = calendarOf(days);
  return {
    ...calendar,
    isPublished: (year) => published.includes(year),
    digest: `${calendar.digest} ${published}`,
  };
}

/** Periods from "09:00-12:00 13:00-18:00"; nothing for "". */
export function periods(text: string): Period[] {
  return text
    .split(" ")
    .filter(Boolean)
    .map((period) => {
      const [from = 0, to = 0] = period.split("-").map((time) => {
        const [hours = 0, minutes = 0] = time.split(":").map(Number);
        return hours * 60 + minutes;
      });
      return { from, to };
    });
}

/** Monday to Friday, Saturday, Sunday. */
export function week(weekdays: string, saturday = "", sunday = ""): Week {
  const p = () => periods(weekdays);
  return [p(), p(), p(), p(), p(), periods(saturday), periods(sunday)];
}

export const FOLLOW: DayRule = { kind: "FOLLOW" };
export const CLOSED: DayRule = { kind: "CLOSED" };

export function hours(given: Partial<Hours>): Hours {
  return {
    zone: "Asia/Shanghai",
    week: week(""),
    seasons: [],
    publicHolidays: FOLLOW,
    makeUpWorkdays: FOLLOW,
    specialDays: [],
    closures: [],
    ...given,
  };
}

/** An instant from Beijing's local time, "2026-10-01 09:00". */
export function beijing(text: string): Date {
  return new Date(`${text.replace(" ", "T")}:00+08:00`);
}
