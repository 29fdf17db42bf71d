import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";

/** better-auth's name for signing in with a password. */
const BY_PASSWORD = "credential";

/** Gives an account this password, its first or another. */
export async function savePassword(
  db: Kysely<Database>,
  { userId, hash, now }: { userId: string; hash: string; now: Date },
): Promise<void> {
  await db
    .insertInto("credentials")
    .values({
      id: randomUUID(),
      user_id: userId,
      provider_id: BY_PASSWORD,
      account_id: userId,
      password: hash,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(["provider_id", "account_id"]).doUpdateSet({ password: hash, updated_at: now }),
    )
    .execute();
}

/** Ends every other way to prove to be this person: identities of OpenID providers. */
export async function dropIdentities(db: Kysely<Database>, userId: string): Promise<void> {
  await db
    .deleteFrom("credentials")
    .where("user_id", "=", userId)
    .where("provider_id", "!=", BY_PASSWORD)
    .execute();
}
