import { type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";
import type { Hours } from "./hours.ts";

/** Definitions by id; ids without one are missing from the map. */
export async function findDefinitions(
  db: Kysely<Database>,
  ids: readonly number[],
): Promise<Map<number, Hours>> {
  if (ids.length === 0) return new Map();
  const records = await db
    .selectFrom("opening_hours")
    .where("id", "in", ids)
    .select(["id", "definition"])
    .execute();
  return new Map(records.map(({ id, definition }) => [id, definition]));
}

/** The stretch that every definition's stored periods cover; null when there are no definitions. */
export async function findStoredWindow(db: Kysely<Database>): Promise<{ from: Date; until: Date } | null> {
  const { from, until } = await db
    .selectFrom("opening_hours")
    .select([sql<Date | null>`max(window_from)`.as("from"), sql<Date | null>`min(window_until)`.as("until")])
    .executeTakeFirstOrThrow();
  return from && until ? { from, until } : null;
}
