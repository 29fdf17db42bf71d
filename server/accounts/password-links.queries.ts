import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";

/** A person has at most one link: another takes its place. */
export async function savePasswordLink(
  db: Kysely<Database>,
  link: { userId: string; tokenDigest: string; expiresAt: Date },
): Promise<void> {
  const row = { user_id: link.userId, token_digest: link.tokenDigest, expires_at: link.expiresAt };
  await db
    .insertInto("password_links")
    .values(row)
    .onConflict((conflict) => conflict.column("user_id").doUpdateSet(row))
    .execute();
}

export interface LinkOwner {
  id: string;
  name: string;
  email: string;
  isDemo: boolean;
}

export async function findLinkOwner(
  db: Kysely<Database>,
  tokenDigest: string,
  now: Date,
): Promise<LinkOwner | undefined> {
  return db
    .selectFrom("password_links")
    .innerJoin("users", "users.id", "user_id")
    .where("token_digest", "=", tokenDigest)
    .where("expires_at", ">", now)
    .select(["users.id", "name", "email", "is_demo as isDemo"])
    .executeTakeFirst();
}

/** @returns false: it was used meanwhile */
export async function usePasswordLink(db: Kysely<Database>, tokenDigest: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("password_links")
    .where("token_digest", "=", tokenDigest)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Whatever link somebody has is of no use any more. */
export async function dropPasswordLink(db: Kysely<Database>, userId: string): Promise<void> {
  await db.deleteFrom("password_links").where("user_id", "=", userId).execute();
}
