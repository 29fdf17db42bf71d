import { type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";
import type { Plan, PlanProgress, PlanResult } from "./plan.ts";
import { planOf } from "./plans.queries.ts";

/** A run is of one plan by one worker: a name that no other runner ever has. */
interface Run {
  id: string;
  worker: string;
}

/** A plan is begun this often at most. */
const MOST_ATTEMPTS = 3;

/** Nobody works on it any more. */
const ENDED = { progress: null, worker: null, seen_at: null, stop_requested: false };

/**
 * Takes a plan that waits; two workers never get the same. Whose last plan was begun longest ago comes first, the demo's
 * strangers last; of one owner's the plan that has waited longest.
 */
export async function claimPlan(
  db: Kysely<Database>,
  { worker, now }: { worker: string; now: Date },
): Promise<Plan | undefined> {
  const next = db
    .selectFrom("plans")
    .where("status", "=", "WAITING")
    .orderBy("is_demo")
    .orderBy(
      (eb) =>
        eb
          .selectFrom("plans as others")
          .whereRef("others.owner_id", "=", "plans.owner_id")
          .select(({ fn }) => fn.max("others.started_at").as("last_begun")),
      (order) => order.asc().nullsFirst(),
    )
    .orderBy("created_at")
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .select("id");
  const row = await db
    .updateTable("plans")
    .where("id", "=", next)
    // another may have taken it between the look and the lock
    .where("status", "=", "WAITING")
    .set({ status: "RUNNING", worker, seen_at: now, started_at: now, attempts: sql`attempts + 1` })
    .returningAll()
    .executeTakeFirst();
  return row && planOf(row);
}

/** Says that the worker is at it, and how far. Undefined where the plan is its no more: removed, or given to another. */
export async function reportRun(
  db: Kysely<Database>,
  { id, worker, now, progress }: Run & { now: Date; progress: PlanProgress | null },
): Promise<{ stopRequested: boolean } | undefined> {
  return db
    .updateTable("plans")
    .where("id", "=", id)
    .where("worker", "=", worker)
    .set({ seen_at: now, progress: progress && JSON.stringify(progress) })
    .returning("stop_requested as stopRequested")
    .executeTakeFirst();
}

/** How a run ends. Null: stopped before anything was found. */
export type RunEnd = { result: PlanResult | null } | { failure: string };

/** Ends a run, if it is still the worker's. */
export async function finishRun(
  db: Kysely<Database>,
  { id, worker, now, end }: Run & { now: Date; end: RunEnd },
): Promise<void> {
  await db
    .updateTable("plans")
    .where("id", "=", id)
    .where("worker", "=", worker)
    .set({ ...ENDED, ...endOf(end), finished_at: now })
    .execute();
}

function endOf(end: RunEnd) {
  if ("failure" in end) return { status: "FAILED" as const, failure: end.failure };
  const { result } = end;
  const isStopped = result === null || result.ending === "STOPPED";
  return {
    status: isStopped ? ("STOPPED" as const) : ("DONE" as const),
    result: result && JSON.stringify(result),
  };
}

/** Lets it wait again, as if it had not been begun: its process stops. One that was to be stopped is. */
export async function giveBackRun(
  db: Kysely<Database>,
  { id, worker, now }: Run & { now: Date },
): Promise<void> {
  await db
    .updateTable("plans")
    .where("id", "=", id)
    .where("worker", "=", worker)
    .set({
      ...ENDED,
      status: sql`case when stop_requested then 'STOPPED' else 'WAITING' end`,
      finished_at: sql`case when stop_requested then ${now}::timestamptz end`,
      started_at: sql`case when stop_requested then started_at end`,
      attempts: sql`attempts - 1`,
    })
    .execute();
}

/**
 * What becomes of plans whose worker was not seen since a moment: they wait again, twice at most. A plan that was to be
 * stopped is.
 */
export async function reviveLost(
  db: Kysely<Database>,
  { notSeenSince, now }: { notSeenSince: Date; now: Date },
): Promise<void> {
  const failure = `expected the search to end, but its process ended first, ${MOST_ATTEMPTS} times: ask for less, or give the server more memory`;
  const isOver = sql`attempts >= ${MOST_ATTEMPTS}`;
  await db
    .updateTable("plans")
    .where("status", "=", "RUNNING")
    .where("seen_at", "<", notSeenSince)
    .set({
      ...ENDED,
      status: sql`case when stop_requested then 'STOPPED' when ${isOver} then 'FAILED' else 'WAITING' end`,
      failure: sql`case when not stop_requested and ${isOver} then ${failure}::text end`,
      finished_at: sql`case when stop_requested or ${isOver} then ${now}::timestamptz end`,
    })
    .execute();
}
