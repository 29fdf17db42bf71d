import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../database/tables.ts";

/** Waits until no other import runs; held until the transaction ends. Two imports could each create the same code. */
export async function lockImports(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nuanyi.import'))`.execute(trx);
}

export async function findDistrictCodes(db: Kysely<Database>): Promise<Set<string>> {
  const rows = await db.selectFrom("districts").select("code").execute();
  return new Set(rows.map(({ code }) => code));
}

/** Lets the planner see what an import has loaded, and puts it in its place in the indexes, rather than some minutes later. */
export async function analyzeImported(db: Kysely<Database>): Promise<void> {
  for (const index of ["places_facets", "places_text"])
    await sql`select gin_clean_pending_list(${index}::regclass)`.execute(db);
  await sql`analyze places, place_amenities, opening_hours, hosts, districts`.execute(db);
}
