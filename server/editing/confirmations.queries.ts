import { type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";
import { DAY, dateOf } from "../hours/dates.ts";

/** What riders and neighbours say of a place's hours, counted. */
export interface Confirmations {
  /** Within the last 30 days. */
  recent: number;
  recentSignedIn: number;
  lastAt: Date | null;
}

const RECENT_DAYS = 30;

/** Counts one more on the day of `at`. */
export async function countConfirmation(
  db: Kysely<Database>,
  { placeId, bySignedIn, at }: { placeId: number; bySignedIn: boolean; at: Date },
): Promise<void> {
  await sql`
    insert into place_confirmations as stored (place_id, day, by_signed_in, count, last_at)
    values (${placeId}, ${dayOfInstant(at)}::date, ${bySignedIn}, 1, ${at}::timestamptz)
    on conflict (place_id, day, by_signed_in) do update
      set count = stored.count + 1, last_at = greatest(stored.last_at, excluded.last_at)`.execute(db);
}

/** By place id; places that nobody confirmed are missing from the map. */
export async function findConfirmations(
  db: Kysely<Database>,
  { placeIds, now }: { placeIds: readonly number[]; now: Date },
): Promise<Map<number, Confirmations>> {
  if (placeIds.length === 0) return new Map();
  const since = dayOfInstant(new Date(now.getTime() - RECENT_DAYS * DAY));
  const { rows } = await sql<Confirmations & { placeId: number }>`
    select place_id as "placeId",
      coalesce(sum(count) filter (where day > ${since}::date), 0)::integer as recent,
      coalesce(sum(count) filter (where day > ${since}::date and by_signed_in), 0)::integer as "recentSignedIn",
      max(last_at) as "lastAt"
    from place_confirmations where place_id = any(${placeIds}::integer[]) group by place_id`.execute(db);
  return new Map(rows.map(({ placeId, ...counts }) => [placeId, counts]));
}

const dayOfInstant = (at: Date): string => dateOf(Math.floor(at.getTime() / DAY));
