import { type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";

/** Among the latest so many revisions, one that comes late is seen. */
const LATE = 5_000;

/**
 * What changes with every change of a place and of a street network: two equal tokens mean the same data. A transaction
 * may commit after another whose revisions have higher ids, so the latest are counted as well.
 */
export async function findDataToken(db: Kysely<Database>): Promise<string> {
  const last = sql`(select max(id) from place_revisions)`;
  const { rows } = await sql<{ token: string }>`
    select concat_ws('/', ${last},
      (select count(*) from place_revisions where id > ${last} - ${sql.lit(LATE)}),
      (select string_agg(id::text, ',' order by id) from street_networks)) as token`.execute(db);
  return rows[0]?.token ?? "";
}

/** What changes with every change of a district: the row versions of all of them. */
export async function findDistrictsToken(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ token: string }>`
    select concat_ws('/', count(*), max(xmin::text::bigint), sum(xmin::text::bigint)) as token from districts`.execute(
    db,
  );
  return rows[0]?.token ?? "";
}
