import type { Kysely, Transaction } from "kysely";
import type { Viewer } from "../accounts/viewer.ts";
import type { Database } from "../database/tables.ts";
import type { AdministrationAction, AdministrationEvent, EventChange } from "./events.ts";

export interface EventToRecord {
  at: Date;
  actor: Pick<Viewer, "id" | "name" | "isDemo">;
  action: AdministrationAction;
  subject: { id: string; name: string };
  changes: readonly EventChange[];
}

/** What was done to one thing. `before` null: it was not there; `after` null: it is gone. */
export interface DoneTo<Thing> extends Pick<EventToRecord, "at" | "action"> {
  actor: Viewer;
  before: Thing | null;
  after: Thing | null;
}

/** Writes down what an administrator did, in the transaction that does it. */
export async function recordAdministration(
  trx: Transaction<Database>,
  { at, actor, action, subject, changes }: EventToRecord,
): Promise<void> {
  await trx
    .insertInto("administration_events")
    .values({
      at,
      actor_id: actor.id,
      actor_name: actor.name,
      action,
      subject_id: subject.id,
      subject_name: subject.name,
      changes: JSON.stringify(changes),
      is_demo: actor.isDemo,
    })
    .execute();
}

/** The latest first, before an event's id where one is given; those by demo people alone when `onlyDemo`. */
export function findAdministration(
  db: Kysely<Database>,
  { before, onlyDemo, limit }: { before: string | null; onlyDemo: boolean; limit: number },
): Promise<AdministrationEvent[]> {
  return db
    .selectFrom("administration_events")
    .$if(before !== null, (query) => query.where("id", "<", before))
    .$if(onlyDemo, (query) => query.where("is_demo", "=", true))
    .orderBy("id", "desc")
    .limit(limit)
    .select(["id", "at", "actor_id as actorId", "actor_name as actor", "action"])
    .select(["subject_id as subjectId", "subject_name as subject", "changes"])
    .execute();
}
