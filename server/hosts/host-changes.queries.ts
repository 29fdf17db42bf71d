import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../database/tables.ts";

/** Ends a walk even over a circle made by hand. */
const ENDLESS = 100;

/** Of two that move hosts at once one waits: together they could make a circle that neither sees. */
export async function lockHostTree(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('hosts'))`.execute(trx);
}

/** Holds a host as it is until the transaction ends: nobody renames or removes it, or gives it a place, meanwhile. */
export async function lockHost(trx: Transaction<Database>, id: number): Promise<void> {
  await trx.selectFrom("hosts").where("id", "=", id).forUpdate().select("id").execute();
}

export async function findHostByName(
  db: Kysely<Database>,
  name: string,
): Promise<{ id: number } | undefined> {
  return db.selectFrom("hosts").where("name", "=", name).select("id").executeTakeFirst();
}

/** The host and all above it, from it upwards. */
export async function findHostAndAbove(db: Kysely<Database>, id: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with recursive above as (
      select id, parent_id, 1 as level from hosts where id = ${id}::integer
      union all
      select hosts.id, hosts.parent_id, level + 1 from hosts join above on hosts.id = above.parent_id where level < ${ENDLESS}
    )
    select id from above order by level`.execute(db);
  return rows.map((row) => row.id);
}

/** How many levels a host has with all below it: 1 for one without branches. */
export async function countLevels(db: Kysely<Database>, id: number): Promise<number> {
  const { rows } = await sql<{ levels: number | null }>`
    with recursive below as (
      select id, 1 as level from hosts where id = ${id}::integer
      union all
      select hosts.id, level + 1 from hosts join below on hosts.parent_id = below.id where level < ${ENDLESS}
    )
    select max(level)::integer as levels from below`.execute(db);
  return rows[0]?.levels ?? 1;
}

/** @returns its id, or undefined where another host has the name */
export async function insertHost(
  trx: Transaction<Database>,
  host: { name: string; parentId: number | null; isDemo: boolean },
): Promise<number | undefined> {
  const row = await trx
    .insertInto("hosts")
    .values({ name: host.name, parent_id: host.parentId, is_demo: host.isDemo })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

export async function updateHost(
  trx: Transaction<Database>,
  { id, name, parentId }: { id: number; name: string; parentId: number | null },
): Promise<void> {
  await trx.updateTable("hosts").set({ name, parent_id: parentId }).where("id", "=", id).execute();
}

export async function deleteHost(trx: Transaction<Database>, id: number): Promise<void> {
  await trx.deleteFrom("hosts").where("id", "=", id).execute();
}

/** Codes of the places that show a host's name: its own and those of the hosts directly below it. */
export async function findCodesShowing(
  db: Kysely<Database>,
  { hostId, limit }: { hostId: number; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("places")
    .innerJoin("hosts", "hosts.id", "places.host_id")
    .where("places.status", "=", "ACTIVE")
    .where((eb) => eb.or([eb("hosts.id", "=", hostId), eb("hosts.parent_id", "=", hostId)]))
    .limit(limit)
    .select("places.code")
    .execute();
  return rows.map(({ code }) => code);
}
