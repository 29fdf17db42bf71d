import { type Insertable, type Kysely, type Selectable, sql, type Transaction } from "kysely";
import type { PlansTable } from "../database/planning-tables.ts";
import type { Database } from "../database/tables.ts";
import { isUuid } from "../scenarios/scenarios.queries.ts";
import type { Plan } from "./plan.ts";

/** Tells runners that there is something to do. */
export const CHANNEL = "nuanyi_plans";

/** The plan with this id, whoever's; undefined also for a text that is no id. */
export async function findPlan(db: Kysely<Database>, id: string): Promise<Plan | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await db.selectFrom("plans").where("id", "=", id).selectAll().executeTakeFirst();
  return row && planOf(row);
}

/** The same, locked until the transaction ends. */
export async function lockPlan(trx: Transaction<Database>, id: string): Promise<Plan | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await trx.selectFrom("plans").where("id", "=", id).selectAll().forUpdate().executeTakeFirst();
  return row && planOf(row);
}

/** The latest first. */
export async function findPlans(
  db: Kysely<Database>,
  { onlyDemo, limit }: { onlyDemo: boolean; limit: number },
): Promise<Plan[]> {
  const rows = await db
    .selectFrom("plans")
    .$if(onlyDemo, (query) => query.where("is_demo", "=", true))
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limit)
    .selectAll()
    .execute();
  return rows.map(planOf);
}

/** Lets one transaction at a time add some, so that the counts hold. */
export async function lockPlans(trx: Transaction<Database>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nuanyi.plans'))`.execute(trx);
}

/** How many of the demo, or of the others, have not ended. */
export async function countOpenPlans(trx: Transaction<Database>, isDemo: boolean): Promise<number> {
  const { count } = await trx
    .selectFrom("plans")
    .where("is_demo", "=", isDemo)
    .where("status", "in", ["WAITING", "RUNNING"])
    .select(sql<number>`count(*)::integer`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** Removes the oldest of those that have ended until at most `most` plans of the demo, or of the others, are left. */
export async function deleteOldest(
  trx: Transaction<Database>,
  { isDemo, most }: { isDemo: boolean; most: number },
): Promise<void> {
  const beyond = trx
    .selectFrom("plans")
    .where("is_demo", "=", isDemo)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .offset(most)
    .select("id");
  await trx
    .deleteFrom("plans")
    .where("id", "in", beyond)
    .where("status", "in", ["DONE", "STOPPED", "FAILED"])
    .execute();
}

/** Adds a plan that waits, and wakes runners once the transaction is committed. */
export async function insertPlan(
  trx: Transaction<Database>,
  plan: Pick<Plan, "id" | "input" | "ownerId" | "ownerName" | "isDemo" | "createdAt">,
): Promise<void> {
  const row: Insertable<PlansTable> = {
    id: plan.id,
    input: JSON.stringify(plan.input),
    status: "WAITING",
    owner_id: plan.ownerId,
    owner_name: plan.ownerName,
    is_demo: plan.isDemo,
    created_at: plan.createdAt,
  };
  await trx.insertInto("plans").values(row).execute();
  await sql`select pg_notify(${CHANNEL}, '')`.execute(trx);
}

/** Ends one that waits; asks whoever works on one that runs to end it. Those that have ended stay as they are. */
export async function requestStop(trx: Transaction<Database>, id: string, now: Date): Promise<void> {
  await trx
    .updateTable("plans")
    .where("id", "=", id)
    .where("status", "=", "WAITING")
    .set({ status: "STOPPED", finished_at: now })
    .execute();
  await trx
    .updateTable("plans")
    .where("id", "=", id)
    .where("status", "=", "RUNNING")
    .set({ stop_requested: true })
    .execute();
}

export async function deletePlan(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom("plans").where("id", "=", id).execute();
}

/** The one way from a row to a plan. */
export const planOf = (row: Selectable<PlansTable>): Plan => ({
  id: row.id,
  input: row.input,
  status: row.status,
  progress: row.progress,
  result: row.result,
  failure: row.failure,
  ownerId: row.owner_id,
  ownerName: row.owner_name,
  isDemo: row.is_demo,
  createdAt: row.created_at,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
});
