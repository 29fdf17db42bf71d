import { type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";

/** Names of active places by code; codes without one are missing from the map. */
export async function findPlaceNames(
  db: Kysely<Database>,
  codes: readonly string[],
): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom("places")
    .where("status", "=", "ACTIVE")
    .where(sql<boolean>`code = any(${codes}::text[])`)
    .select(["code", "name"])
    .execute();
  return new Map(rows.map(({ code, name }) => [code, name]));
}
