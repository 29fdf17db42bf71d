import type { PGlite } from "@electric-sql/pglite";
import type { Kysely } from "kysely";
import type { Listen } from "./connection.ts";
import type { Database } from "./tables.ts";

/** Notifications of the embedded database. It is in this process, so there is never a gap. */
export function listenEmbedded(db: Kysely<Database>, pglite: PGlite): Listen {
  // Alone on the one connection: a LISTEN among the statements of a transaction is rolled back with it.
  const alone = <T>(run: () => Promise<T>) => db.connection().execute(run);
  return async (channel, onPayload) => {
    const unlisten = await alone(() => pglite.listen(channel, onPayload));
    return () => alone(() => unlisten());
  };
}
