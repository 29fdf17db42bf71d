import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";

/** What can be done to an account; a word each, for whoever reads the list in their language. */
export type AccountAction =
  | "ACCOUNT_CREATED"
  | "ACCOUNT_REMOVED"
  | "INVITED"
  | "INVITATION_ACCEPTED"
  | "INVITATION_REVOKED"
  | "MEMBERSHIP_SET"
  | "PASSWORD_CHANGED"
  | "PASSWORD_LINK_CREATED"
  | "PASSWORD_SET_BY_LINK"
  | "ROLES_SET"
  | "SESSIONS_ENDED";

export interface Somebody {
  id: string | null;
  name: string;
  isDemo: boolean;
}

export interface AccountEvent {
  id: string;
  at: Date;
  actorId: string | null;
  actorName: string;
  action: AccountAction;
  subjectId: string | null;
  subjectName: string;
  detail: Record<string, unknown>;
}

/** Writes down what was done, by whom, to whom; in the transaction that does it. */
export async function recordEvent(
  db: Kysely<Database>,
  event: {
    at: Date;
    actor: Somebody;
    action: AccountAction;
    subject: { id: string | null; name: string };
    detail?: Record<string, unknown>;
  },
): Promise<void> {
  await db
    .insertInto("account_events")
    .values({
      at: event.at,
      actor_id: event.actor.id,
      actor_name: event.actor.name,
      action: event.action,
      subject_id: event.subject.id,
      subject_name: event.subject.name,
      detail: JSON.stringify(event.detail ?? {}),
      is_demo: event.actor.isDemo,
    })
    .execute();
}

/** Latest first, those after the event `before`; of demo people alone when `onlyDemo`. */
export async function findEvents(
  db: Kysely<Database>,
  page: { first: number; before: string | undefined; onlyDemo: boolean },
): Promise<AccountEvent[]> {
  return db
    .selectFrom("account_events")
    .$if(page.before !== undefined, (query) => query.where("id", "<", page.before as string))
    .$if(page.onlyDemo, (query) => query.where("is_demo", "=", true))
    .select(["id", "at", "actor_id as actorId", "actor_name as actorName"])
    .select(["subject_id as subjectId", "subject_name as subjectName", "detail"])
    .select((eb) => eb.ref("action").$castTo<AccountAction>().as("action"))
    .orderBy("id", "desc")
    .limit(page.first)
    .execute();
}
