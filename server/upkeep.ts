import type { Kysely } from "kysely";
import { forgetExpired } from "./accounts/expired.queries.ts";
import type { Database } from "./database/tables.ts";
import { forgetOldUnmet } from "./demand/unmet.service.ts";
import { forgetKeys } from "./editing/idempotency.queries.ts";
import { DAY } from "./hours/dates.ts";
import { loadCalendar } from "./hours/hours.queries.ts";
import { renewWindows } from "./hours/hours.service.ts";

/** A change that was queued on a phone is sent again within this time, or not at all. */
const KEEP_KEYS_MS = 30 * DAY;

/** What every process does now and then; several may at once. */
export async function keepUp(db: Kysely<Database>, now: Date): Promise<void> {
  await renewWindows(db, { calendar: await loadCalendar(db), now });
  await forgetKeys(db, new Date(now.getTime() - KEEP_KEYS_MS));
  await forgetExpired(db, now);
  await forgetOldUnmet(db, now);
}
