import { dateOf, dayOf } from "../dates.ts";
import type { Calendar } from "./calendar.ts";

/** A day off, or a working weekend that makes up for one. */
export interface OfficialDay {
  /** YYYY-MM-DD. */
  date: string;
  kind: "PUBLIC_HOLIDAY" | "MAKE_UP_WORKDAY";
  /** The holiday it belongs to. */
  name: string;
}

/** A year of the official calendar. */
export interface OfficialCalendar {
  year: number;
  /** Whether the year's notice is in: without it nobody knows its holidays. */
  isPublished: boolean;
  /** In order; ordinary days are left out. */
  days: OfficialDay[];
}

/** What the calendar knows of a year. */
export function officialCalendar(calendar: Calendar, year: number): OfficialCalendar {
  const first = dayOf(`${year}-01-01`) ?? 0;
  const last = dayOf(`${year}-12-31`) ?? 0;
  const entries = Array.from({ length: last - first + 1 }, (_, i) => calendar.day(dateOf(first + i)));
  const days = entries
    .filter((entry) => entry !== undefined)
    .map(
      ({ date, kind, name }): OfficialDay => ({
        date,
        kind: kind === "DAY_OFF" ? "PUBLIC_HOLIDAY" : "MAKE_UP_WORKDAY",
        name,
      }),
    );
  return { year, isPublished: calendar.isPublished(year), days };
}
