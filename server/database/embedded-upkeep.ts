import { type Kysely, sql } from "kysely";
import type { Database } from "./tables.ts";

const EVERY_MS = 60_000;
/** Replayed in about a tenth of a second after a crash. */
const MOST_LOG_BYTES = 64 * 1024 * 1024;

/**
 * Does for the embedded database what background processes do for a server, and PGlite has none of: checkpoints,
 * without which the log grows until the database is closed, and vacuum with analyze, without which the planner
 * goes by the numbers of an empty table.
 */
export function keepUp(db: Kysely<Database>, onError: (error: unknown) => void) {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => upkeep(db)).catch(onError);
  }, EVERY_MS);
  timer.unref();
  return {
    async stop(): Promise<void> {
      clearInterval(timer);
      await running;
    },
  };
}

/** One round: whatever is due now. */
export async function upkeep(db: Kysely<Database>): Promise<void> {
  for (const table of await tablesDue(db)) await sql`vacuum (analyze) ${sql.table(table)}`.execute(db);
  if ((await logBytes(db)) > MOST_LOG_BYTES) await sql`checkpoint`.execute(db);
}

/** Tables past the thresholds that autovacuum has by default. */
async function tablesDue(db: Kysely<Database>): Promise<string[]> {
  await sql`select pg_stat_force_next_flush()`.execute(db); // a single process counts in its own memory first
  const { rows } = await sql<{ name: string }>`
    select t.relname as name
    from pg_stat_user_tables t join pg_class c on c.oid = t.relid
    where t.schemaname = 'public'
      and (t.n_mod_since_analyze > 50 + 0.1 * greatest(c.reltuples, 0)
        or t.n_dead_tup > 50 + 0.2 * greatest(c.reltuples, 0))`.execute(db);
  return rows.map((row) => row.name);
}

/** Bytes written to the log since the last checkpoint: what a restart after a crash would replay. */
export async function logBytes(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select (pg_current_wal_insert_lsn() - redo_lsn)::float8 as bytes from pg_control_checkpoint()`.execute(
    db,
  );
  return rows[0]?.bytes ?? 0;
}
