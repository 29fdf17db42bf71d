import { type Insertable, type Kysely, type Selectable, sql, type Transaction } from "kysely";
import type { ScenariosTable } from "../database/planning-tables.ts";
import type { Database } from "../database/tables.ts";
import type { Scenario } from "./scenario.ts";

/** What a planner writes of a scenario. */
export type WrittenScenario = Pick<Scenario, "name" | "note" | "changes" | "view">;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a scenario or a plan: the database refuses to look for anything else. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** The scenario with this id, whoever's; undefined also for a text that is no id. */
export async function findScenario(db: Kysely<Database>, id: string): Promise<Scenario | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.selectFrom("scenarios").where("id", "=", id).selectAll().executeTakeFirst();
  return row && scenarioOf(row);
}

/** The same, locked until the transaction ends. */
export async function lockScenario(trx: Transaction<Database>, id: string): Promise<Scenario | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await trx
    .selectFrom("scenarios")
    .where("id", "=", id)
    .selectAll()
    .forUpdate()
    .executeTakeFirst();
  return row && scenarioOf(row);
}

/** The last changed first. */
export async function findScenarios(
  db: Kysely<Database>,
  { onlyDemo, limit }: { onlyDemo: boolean; limit: number },
): Promise<Scenario[]> {
  const rows = await db
    .selectFrom("scenarios")
    .$if(onlyDemo, (query) => query.where("is_demo", "=", true))
    .orderBy("updated_at", "desc")
    .orderBy("id")
    .limit(limit)
    .selectAll()
    .execute();
  return rows.map(scenarioOf);
}

/** Lets one transaction at a time add some, so that the count holds. */
export async function lockScenarios(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nuanyi.scenarios'))`.execute(trx);
}

/** How many there are of the demo, or of the others. */
export async function countScenarios(trx: Transaction<Database>, isDemo: boolean): Promise<number> {
  const { count } = await trx
    .selectFrom("scenarios")
    .where("is_demo", "=", isDemo)
    .select(({ fn }) => fn.countAll<string>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function insertScenario(trx: Transaction<Database>, scenario: Scenario): Promise<void> {
  const row: Insertable<ScenariosTable> = {
    id: scenario.id,
    ...writtenRow(scenario),
    version: scenario.version,
    owner_id: scenario.ownerId,
    owner_name: scenario.ownerName,
    is_demo: scenario.isDemo,
    created_at: scenario.createdAt,
    updated_at: scenario.updatedAt,
  };
  await trx.insertInto("scenarios").values(row).execute();
}

export async function updateScenario(trx: Transaction<Database>, scenario: Scenario): Promise<void> {
  await trx
    .updateTable("scenarios")
    .where("id", "=", scenario.id)
    .set({ ...writtenRow(scenario), version: scenario.version, updated_at: scenario.updatedAt })
    .execute();
}

export async function deleteScenario(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom("scenarios").where("id", "=", id).execute();
}

const writtenRow = ({ name, note, changes, view }: WrittenScenario) => ({
  ...{ name, note, view },
  changes: JSON.stringify(changes),
});

const scenarioOf = (row: Selectable<ScenariosTable>): Scenario => ({
  id: row.id,
  name: row.name,
  note: row.note,
  changes: row.changes,
  view: row.view,
  version: row.version,
  ownerId: row.owner_id,
  ownerName: row.owner_name,
  isDemo: row.is_demo,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
