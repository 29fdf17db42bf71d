import { randomUUID } from "node:crypto";
import { mayChange, maySee, ownedBy, planner } from "../accounts/planner.ts";
import type { Viewer } from "../accounts/viewer.ts";
import type { Context } from "../context.ts";
import { resolveQuestion } from "../coverage/resolve-question.service.ts";
import { NuanyiError } from "../errors.ts";
import { checkedTask } from "./check-input.ts";
import type { Plan, PlanInput } from "./plan.ts";
import type { PlanType } from "./plan.type.ts";
import {
  countOpenPlans,
  deleteOldest,
  deletePlan,
  findPlan,
  findPlans,
  insertPlan,
  lockPlan,
  lockPlans,
  requestStop,
} from "./plans.queries.ts";

/** What strangers who share the demo's sign-in may fill, and what everybody else may. */
const LIMITS_OF_DEMO = { kept: 50, open: 3 };
const LIMITS = { kept: 2000, open: 20 };

/** Those that the viewer may see, the latest first. @throws NuanyiError for who is no planner */
export async function somePlans({ db, viewer }: Context, first: number): Promise<PlanType[]> {
  const asking = planner(viewer);
  const plans = await findPlans(db, { onlyDemo: asking.isDemo, limit: first });
  return plans.map((plan) => typeOf(asking, plan));
}

/** Null where there is none that the viewer may see. @throws NuanyiError for who is no planner */
export async function planById({ db, viewer }: Context, id: string): Promise<PlanType | null> {
  const asking = planner(viewer);
  const plan = await findPlan(db, id);
  return plan && maySee(asking, plan) ? typeOf(asking, plan) : null;
}

/**
 * Puts a search in the queue and answers at once. The oldest of those that have ended make room for it.
 * @throws NuanyiError for who is no planner, InputError for what cannot be asked, TOO_MANY_REQUESTS while as many as may
 * wait do
 */
export async function suggestPlaces(context: Context, input: PlanInput): Promise<PlanType> {
  const { db, now, catalogue } = context;
  const viewer = planner(context.viewer);
  checkedTask(input, catalogue.byCode);
  const { on } = await resolveQuestion({ ...context, viewer }, input.question);
  const plan = {
    id: randomUUID(),
    // today's week, also if it waits beyond midnight
    input: { ...input, question: { ...input.question, on } },
    ...{ ownerId: viewer.id, ownerName: viewer.name, isDemo: viewer.isDemo, createdAt: now },
  };
  const { kept, open } = viewer.isDemo ? LIMITS_OF_DEMO : LIMITS;
  await db.transaction().execute(async (trx) => {
    await lockPlans(trx);
    if ((await countOpenPlans(trx, viewer.isDemo)) >= open)
      throw new NuanyiError(
        "TOO_MANY_REQUESTS",
        `expected fewer than ${open} searches under way: wait for one, or stop it`,
      );
    await insertPlan(trx, plan);
    await deleteOldest(trx, { isDemo: viewer.isDemo, most: kept });
  });
  return typeOf(viewer, {
    ...plan,
    ...{ status: "WAITING", progress: null, result: null, failure: null, startedAt: null, finishedAt: null },
  });
}

/** Ends a search with the best found so far; one that has ended stays as it is. @throws NuanyiError as ownedBy */
export async function stopPlan({ db, viewer, now }: Context, id: string): Promise<PlanType> {
  const asking = planner(viewer);
  return db.transaction().execute(async (trx) => {
    const found = ownedBy(asking, await lockPlan(trx, id), "a plan");
    await requestStop(trx, found.id, now);
    return typeOf(asking, (await findPlan(trx, id)) ?? found);
  });
}

/** Removes a plan, also one that runs: its run ends. @returns its id. @throws NuanyiError as ownedBy */
export async function removePlan({ db, viewer }: Context, id: string): Promise<string> {
  const asking = planner(viewer);
  return db.transaction().execute(async (trx) => {
    const found = ownedBy(asking, await lockPlan(trx, id), "a plan");
    await deletePlan(trx, found.id);
    return found.id;
  });
}

function typeOf(viewer: Viewer, { input, ownerId, ...plan }: Plan): PlanType {
  return {
    ...plan,
    kind: input.kind,
    model: input.kind === "NEW_SITES" ? (input.model ?? "MCLP") : null,
    count: input.count ?? null,
    input: JSON.stringify(input),
    isMine: mayChange(viewer, { ownerId, isDemo: plan.isDemo }),
  };
}
