import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../../database/tables.ts";
import type { CalendarDay } from "./calendar.ts";

/** Of two that change the calendar at once the second waits, and sees what the first did. */
export async function lockCalendar(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('calendar_days'))`.execute(trx);
}

/** The stored days from one date to another, both included, in order. */
export async function findCalendarDays(
  db: Kysely<Database>,
  { from, until }: { from: string; until: string },
): Promise<CalendarDay[]> {
  return db
    .selectFrom("calendar_days")
    .where("date", ">=", from)
    .where("date", "<=", until)
    .orderBy("date")
    .select(["date", "kind", "name", "replaces_weekday as replacesWeekday"])
    .execute();
}

export async function deleteCalendarDays(
  trx: Transaction<Database>,
  dates: readonly string[],
): Promise<void> {
  if (dates.length === 0) return;
  await sql`delete from calendar_days where date = any(${dates}::date[])`.execute(trx);
}

/** The years that have any day, in order. */
export async function findCalendarYears(db: Kysely<Database>): Promise<number[]> {
  const rows = await db
    .selectFrom("calendar_days")
    .select(sql<number>`extract(year from date)::integer`.as("year"))
    .distinct()
    .orderBy("year")
    .execute();
  return rows.map(({ year }) => year);
}
