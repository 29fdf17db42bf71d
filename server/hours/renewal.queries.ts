import { type Kysely, sql, type Transaction } from "kysely";
import { multirangeText } from "../database/ranges.ts";
import type { Database } from "../database/tables.ts";
import type { Hours } from "./hours.ts";
import type { OpenAndUnknown } from "./openness.ts";
import type { Span } from "./spans.ts";

/**
 * Locks the next definitions whose window ends before an instant or was computed from another calendar, by id.
 * Rows that another process is renewing are passed over.
 */
export function lockStale(
  trx: Transaction<Database>,
  {
    afterId,
    endsBefore,
    calendarDigest,
    limit,
  }: { afterId: number; endsBefore: Date; calendarDigest: string; limit: number },
): Promise<{ id: number; definition: Hours }[]> {
  return trx
    .selectFrom("opening_hours")
    .where("id", ">", afterId)
    .where((eb) => eb.or([eb("window_until", "<", endsBefore), eb("calendar_digest", "<>", calendarDigest)]))
    .orderBy("id")
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .select(["id", "definition"])
    .execute();
}

export async function updateWindows(
  db: Kysely<Database>,
  {
    window,
    calendarDigest,
    rows,
  }: { window: Span; calendarDigest: string; rows: readonly ({ id: number } & OpenAndUnknown<Span>)[] },
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update opening_hours
    set window_from = ${new Date(window.from)}::timestamptz, window_until = ${new Date(window.to)}::timestamptz,
      open_periods = renewed.open_periods::tstzmultirange, unknown_periods = renewed.unknown_periods::tstzmultirange,
      calendar_digest = ${calendarDigest}
    from unnest(
      ${rows.map(({ id }) => id)}::integer[], ${rows.map(({ open }) => multirangeText(open))}::text[],
      ${rows.map(({ unknown }) => multirangeText(unknown))}::text[]
    ) as renewed (id, open_periods, unknown_periods)
    where opening_hours.id = renewed.id`.execute(db);
}
