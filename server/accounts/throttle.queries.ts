import { type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";

export interface Limit {
  /** A keyed digest (see keys.ts) of what is limited, such as an address; never the thing itself. */
  key: string;
  /** Turns in a window. */
  limit: number;
  /** How long a window lasts from its first turn. A turn that is refused does not make it longer. */
  windowMs: number;
  now: Date;
}

export interface Turn {
  allowed: boolean;
  /** 0 where allowed; otherwise when the window ends. */
  retryAfterSeconds: number;
}

/** Rows of windows that are over, removed with each window that begins: more than it adds. */
const SWEPT = 3;

/**
 * Takes a turn, in one statement: of callers at the same time, in whatever process, no more than `limit` are let through.
 * Not inside a transaction: others would wait for its end.
 */
export async function takeTurn(db: Kysely<Database>, { key, limit, windowMs, now }: Limit): Promise<Turn> {
  const until = new Date(now.getTime() + windowMs);
  const { rows } = await sql<{ taken: number; until: Date }>`
    insert into rate_limits as old (key, taken, until) values (${key}, 1, ${until})
    on conflict (key) do update set
      taken = case when old.until <= ${now} then 1 else least(old.taken, ${limit}) + 1 end,
      until = case when old.until <= ${now} then excluded.until else old.until end
    returning taken, until`.execute(db);
  const [row = { taken: 1, until }] = rows;
  if (row.taken === 1) await sweep(db, now);
  if (row.taken <= limit) return { allowed: true, retryAfterSeconds: 0 };
  return {
    allowed: false,
    retryAfterSeconds: Math.max(1, Math.ceil((row.until.getTime() - now.getTime()) / 1000)),
  };
}

/** Keeps the table as small as what is going on; rows that others are at are left to them. */
async function sweep(db: Kysely<Database>, now: Date): Promise<void> {
  await sql`
    delete from rate_limits where key in (
      select key from rate_limits where until <= ${now} limit ${SWEPT} for update skip locked)`.execute(db);
}

/** Forgets the turns taken, as after a success. */
export async function forgetTurns(db: Kysely<Database>, key: string): Promise<void> {
  await db.deleteFrom("rate_limits").where("key", "=", key).execute();
}
