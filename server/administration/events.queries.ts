import { type Kysely, sql, type Transaction } from "kysely";
import type { Viewer } from "../accounts/viewer.ts";
import type { Database } from "../database/tables.ts";
import {
  ADMINISTRATION_ACTIONS,
  type AdministrationAction,
  type AdministrationEvent,
  type EventChange,
} from "./events.ts";

export interface EventToRecord {
  at: Date;
  actor: Pick<Viewer, "id" | "name" | "isDemo">;
  action: AdministrationAction;
  subject: { id: string; name: string };
  changes: readonly EventChange[];
}

/** Writes down what an administrator did beside what was done to accounts, in the transaction that does it. */
export async function recordAdministration(
  trx: Transaction<Database>,
  { at, actor, action, subject, changes }: EventToRecord,
): Promise<void> {
  await trx
    .insertInto("account_events")
    .values({
      at,
      actor_id: actor.id,
      actor_name: actor.name,
      action,
      subject_id: subject.id,
      subject_name: subject.name,
      detail: JSON.stringify({ changes }),
      is_demo: actor.isDemo,
    })
    .execute();
}

/** The latest first, before an event's id where one is given; those by demo people alone when `onlyDemo`. */
export async function findAdministration(
  db: Kysely<Database>,
  { before, onlyDemo, limit }: { before: string | null; onlyDemo: boolean; limit: number },
): Promise<AdministrationEvent[]> {
  const rows = await db
    .selectFrom("account_events")
    .where("action", "in", ADMINISTRATION_ACTIONS)
    .$if(before !== null, (query) => query.where("id", "<", before))
    .$if(onlyDemo, (query) => query.where("is_demo", "=", true))
    .orderBy("id", "desc")
    .limit(limit)
    .select(["id", "at", "actor_id as actorId", "actor_name as actor", "subject_name as subject"])
    .select([
      sql<AdministrationAction>`action`.as("action"),
      sql<string>`subject_id`.as("subjectId"),
      sql<EventChange[]>`detail -> 'changes'`.as("changes"),
    ])
    .execute();
  return rows;
}
