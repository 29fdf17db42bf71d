import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import type { Calendar } from "./calendar/calendar.ts";
import { DAY } from "./dates.ts";
import { lockStale, updateWindows } from "./renewal.queries.ts";
import { periodsIn, windowAt } from "./window.ts";

/** A window that ends sooner than this is renewed: ample time for a server that was down to come back. */
export const KEEP_AHEAD_MS = 14 * DAY;

const BATCH = 500;

/**
 * Renews the stored periods that end within `keepAheadMs` of now or were computed from another calendar.
 * Each batch is a transaction of its own; several processes may renew at once and share the work.
 * @returns how many definitions this call renewed
 */
export async function renewWindows(
  db: Kysely<Database>,
  { calendar, now, keepAheadMs = KEEP_AHEAD_MS }: { calendar: Calendar; now: Date; keepAheadMs?: number },
): Promise<number> {
  const window = windowAt(now);
  const stale = {
    endsBefore: new Date(now.getTime() + keepAheadMs),
    calendarDigest: calendar.digest,
    limit: BATCH,
  };
  let renewed = 0;
  // by ascending id, so that it ends even beside a process that works from another calendar
  for (let afterId = 0, wasFull = true; wasFull; ) {
    const rows = await db.transaction().execute(async (trx) => {
      const locked = await lockStale(trx, { ...stale, afterId });
      const fresh = locked.map(({ id, definition }) => ({ id, ...periodsIn(definition, calendar, window) }));
      await updateWindows(trx, { window, calendarDigest: calendar.digest, rows: fresh });
      return fresh;
    });
    renewed += rows.length;
    afterId = rows.at(-1)?.id ?? afterId;
    wasFull = rows.length === BATCH;
  }
  return renewed;
}
