import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";

/** The organisation whose premises a place stands in; a branch has its chain as parent. */
export interface Host {
  id: number;
  name: string;
  parentId: number | null;
}

/** Hosts by id; ids without one are missing from the map. */
export async function findHostsById(
  db: Kysely<Database>,
  ids: readonly number[],
): Promise<Map<number, Host>> {
  if (ids.length === 0) return new Map();
  const records = await db
    .selectFrom("hosts")
    .where("id", "in", ids)
    .select(["id", "name", "parent_id as parentId"])
    .execute();
  return new Map(records.map((record) => [record.id, record]));
}
