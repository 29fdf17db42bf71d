import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";

/** Keeps a session for longer. */
export async function extendSession(
  db: Kysely<Database>,
  session: { id: string; expiresAt: Date; now: Date },
): Promise<void> {
  await db
    .updateTable("sessions")
    .set({ expires_at: session.expiresAt, updated_at: session.now })
    .where("id", "=", session.id)
    .execute();
}

export interface Session {
  id: string;
  userAgent: string | null;
  createdAt: Date;
  lastSeenAt: Date;
}

/** Where somebody is signed in, latest first. */
export async function findSessions(db: Kysely<Database>, userId: string, now: Date): Promise<Session[]> {
  return db
    .selectFrom("sessions")
    .where("user_id", "=", userId)
    .where("expires_at", ">", now)
    .select(["id", "user_agent as userAgent", "created_at as createdAt", "updated_at as lastSeenAt"])
    .orderBy("updated_at", "desc")
    .orderBy("id")
    .limit(100)
    .execute();
}

/** Ends sessions of this person: all, one, or all but one. @returns how many */
export async function endSessions(
  db: Kysely<Database>,
  { userId, only, except }: { userId: string; only?: string; except?: string | null },
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("sessions")
    .where("user_id", "=", userId)
    .$if(only !== undefined, (query) => query.where("id", "=", only as string))
    .$if(typeof except === "string", (query) => query.where("id", "!=", except as string))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Ends the session with this token, whosever it is. */
export async function endSession(db: Kysely<Database>, tokenDigest: string): Promise<void> {
  await db.deleteFrom("sessions").where("token_digest", "=", tokenDigest).execute();
}
