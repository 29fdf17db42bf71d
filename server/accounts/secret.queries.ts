import { type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";

/** The installation's secret; `fresh` becomes it where there is none yet, whichever process comes first. */
export async function keepSecret(db: Kysely<Database>, fresh: string): Promise<string> {
  const { auth_secret } = await db
    .updateTable("installation")
    .set({ auth_secret: sql<string>`coalesce(auth_secret, ${fresh})` })
    .where("id", "=", 1)
    .returning("auth_secret")
    .executeTakeFirstOrThrow();
  return auth_secret ?? fresh;
}
