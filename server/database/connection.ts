import type { Kysely } from "kysely";
import type { Database } from "./tables.ts";

/** An open database, to be closed by whoever opened it. */
export interface Connection {
  readonly db: Kysely<Database>;
  readonly kind: "embedded" | "postgres";
  /** Whether this very start created it: only ever true for the embedded database. */
  readonly wasCreated: boolean;
  /** Waits for queries under way, then closes; again and again does nothing more. */
  close(): Promise<void>;
}
