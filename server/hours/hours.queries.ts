import { type Kysely, sql, type Transaction } from "kysely";
import { multirangeText } from "../database/ranges.ts";
import type { Database } from "../database/tables.ts";
import type { Calendar, CalendarDay } from "./calendar/calendar.ts";
import { calendarOf, officialCalendarDays } from "./calendar/calendar-source.ts";
import { canonicalJson, digestOf } from "./canonical.ts";
import type { Hours } from "./hours.ts";
import { periodsIn, windowAt } from "./window.ts";

export { definitionPeriods } from "./definition-periods.ts";

/**
 * Brings calendar_days up to what is officially known; the official entry of a date wins, and days that only an
 * operator entered stay.
 * @returns how many days were new or different
 */
export async function seedCalendar(
  db: Kysely<Database>,
  days: readonly CalendarDay[] = officialCalendarDays(),
): Promise<number> {
  if (days.length === 0) return 0;
  const { numAffectedRows = 0n } = await sql`
    insert into calendar_days as stored (date, kind, name, replaces_weekday)
    select * from unnest(
      ${days.map(({ date }) => date)}::date[], ${days.map(({ kind }) => kind)}::text[],
      ${days.map(({ name }) => name)}::text[], ${days.map(({ replacesWeekday }) => replacesWeekday)}::smallint[])
    on conflict (date) do update
      set kind = excluded.kind, name = excluded.name, replaces_weekday = excluded.replaces_weekday
      where (stored.kind, stored.name, stored.replaces_weekday)
        is distinct from (excluded.kind, excluded.name, excluded.replaces_weekday)`.execute(db);
  return Number(numAffectedRows);
}

/** The official calendar as the database has it. */
export async function loadCalendar(db: Kysely<Database>): Promise<Calendar> {
  const rows = await db.selectFrom("calendar_days").selectAll().orderBy("date").execute();
  return calendarOf(
    rows.map(({ replaces_weekday, ...day }) => ({ ...day, replacesWeekday: replaces_weekday })),
  );
}

/**
 * The ids of definitions by digest (digestOf each); those not yet stored are, with their periods around `now`.
 * @param definitions normalised (see checkHours): the same hours written in two ways would get two rows
 */
export async function saveDefinitions(
  trx: Transaction<Database>,
  { definitions, calendar, now }: { definitions: readonly Hours[]; calendar: Calendar; now: Date },
): Promise<Map<string, number>> {
  const byDigest = new Map(definitions.map((hours) => [digestOf(hours), hours]));
  const ids = await findIds(trx, [...byDigest.keys()]);
  const fresh = [...byDigest].filter(([digest]) => !ids.has(digest));
  if (fresh.length === 0) return ids;
  await insertDefinitions(trx, fresh, calendar, now);
  // asked again rather than returned: another process may have inserted one of them first
  for (const [digest, id] of await findIds(
    trx,
    fresh.map(([digest]) => digest),
  ))
    ids.set(digest, id);
  return ids;
}

async function findIds(db: Kysely<Database>, digests: readonly string[]): Promise<Map<string, number>> {
  if (digests.length === 0) return new Map();
  const rows = await db
    .selectFrom("opening_hours")
    .where(sql<boolean>`digest = any(${digests}::text[])`)
    .select(["digest", "id"])
    .execute();
  return new Map(rows.map(({ digest, id }) => [digest, id]));
}

async function insertDefinitions(
  trx: Transaction<Database>,
  definitions: readonly (readonly [digest: string, hours: Hours])[],
  calendar: Calendar,
  now: Date,
): Promise<void> {
  const window = windowAt(now);
  const periods = definitions.map(([, hours]) => periodsIn(hours, calendar, window));
  await sql`
    insert into opening_hours
      (digest, definition, window_from, window_until, open_periods, unknown_periods, calendar_digest)
    select digest, definition::jsonb, ${new Date(window.from)}::timestamptz, ${new Date(window.to)}::timestamptz,
      open_periods::tstzmultirange, unknown_periods::tstzmultirange, ${calendar.digest}
    from unnest(
      ${definitions.map(([digest]) => digest)}::text[], ${definitions.map(([, hours]) => canonicalJson(hours))}::text[],
      ${periods.map(({ open }) => multirangeText(open))}::text[],
      ${periods.map(({ unknown }) => multirangeText(unknown))}::text[]
    ) as given (digest, definition, open_periods, unknown_periods)
    -- in one order everywhere, so that two imports at once cannot wait for each other
    order by digest
    on conflict (digest) do nothing`.execute(trx);
}
