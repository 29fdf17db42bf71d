import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../database/tables.ts";
import type { DemandSet } from "./demand.ts";

/** Waits until nobody else keeps a demand set; held until the transaction ends. */
export async function lockDemand(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nuanyi.demand'))`.execute(trx);
}

/** The set that has a name, among the demo's or among the others. */
export async function findNamedSet(
  db: Kysely<Database>,
  { name, isDemo }: Pick<DemandSet, "name" | "isDemo">,
): Promise<Pick<DemandSet, "id" | "code" | "ownerId" | "isDemo"> | undefined> {
  return db
    .selectFrom("demand_sets")
    .where("name", "=", name)
    .where("is_demo", "=", isDemo)
    .select(["id", "code", "owner_id as ownerId", "is_demo as isDemo"])
    .executeTakeFirst();
}

export async function countDemandSets(db: Kysely<Database>, isDemo: boolean): Promise<number> {
  const { count } = await db
    .selectFrom("demand_sets")
    .where("is_demo", "=", isDemo)
    .select(sql<number>`count(*)::integer`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Answers its id. */
export async function insertDemandSet(
  trx: Transaction<Database>,
  set: Omit<DemandSet, "id">,
): Promise<number> {
  const { id } = await trx
    .insertInto("demand_sets")
    .values({
      code: set.code,
      name: set.name,
      source: set.source,
      resolution: set.resolution,
      is_hourly: set.isHourly,
      cell_count: set.cellCount,
      weight: set.weight,
      owner_id: set.ownerId,
      owner_name: set.ownerName,
      is_demo: set.isDemo,
      created_at: set.createdAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export interface CellRow {
  cell: string;
  weight: number;
  hourly: number[] | null;
}

export async function insertCells(
  trx: Transaction<Database>,
  setId: number,
  cells: readonly CellRow[],
): Promise<void> {
  if (cells.length === 0) return;
  await sql`
    insert into demand_cells (set_id, cell, weight, hourly)
    select ${setId}::integer, cell, weight, hourly
    from json_to_recordset(${JSON.stringify(cells)}::json)
      as r(cell text, weight float8, hourly float8[])`.execute(trx);
}
