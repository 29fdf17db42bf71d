import type { Kysely } from "kysely";
import type { Database } from "./tables.ts";

/** An open database, to be closed by whoever opened it. */
export interface Connection {
  readonly db: Kysely<Database>;
  readonly kind: "embedded" | "postgres";
  /** Whether this very start created it: only ever true for the embedded database. */
  readonly wasCreated: boolean;
  readonly listen: Listen;
  /** Waits for queries under way, then closes; again and again does nothing more. */
  close(): Promise<void>;
}

/**
 * Follows what is notified on a channel by any process, once its transaction is committed. `onGap`: the connection
 * was lost and is back, and something may have been missed. Answers with what ends it, to be called before `close`.
 */
export type Listen = (
  channel: string,
  onPayload: (payload: string) => void,
  onGap: () => void,
) => Promise<() => Promise<void>>;
