import type { Kysely } from "kysely";
import type { Database } from "../../database/tables.ts";
import { loadCalendar } from "../hours.queries.ts";
import { DEFAULT_ZONE } from "../hours.ts";
import { localDate } from "../zone.ts";
import { findCalendarYears } from "./calendar-import.queries.ts";
import { officialCalendar } from "./official-calendar.ts";

/** How much is known of a year; see CalendarYear in the schema. */
export interface YearKnown {
  year: number;
  isPublished: boolean;
  daysOff: number;
  makeUpWorkdays: number;
}

/** The years of which anything is known, and this one and the next whether or not, the latest first. */
export async function calendarYears(db: Kysely<Database>, now: Date): Promise<YearKnown[]> {
  const calendar = await loadCalendar(db);
  const thisYear = Number(localDate(now, DEFAULT_ZONE).slice(0, 4));
  const years = new Set([...(await findCalendarYears(db)), thisYear, thisYear + 1]);
  return [...years]
    .sort((a, b) => b - a)
    .map((year) => {
      const { isPublished, days } = officialCalendar(calendar, year);
      const daysOff = days.filter(({ kind }) => kind === "PUBLIC_HOLIDAY").length;
      return { year, isPublished, daysOff, makeUpWorkdays: days.length - daysOff };
    });
}
