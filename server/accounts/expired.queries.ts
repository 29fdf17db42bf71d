import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";

/** Removes sessions, sign-ins under way and password links that are over. */
export async function forgetExpired(db: Kysely<Database>, now: Date): Promise<void> {
  for (const table of ["sessions", "verifications", "password_links"] as const)
    await db.deleteFrom(table).where("expires_at", "<=", now).execute();
}
