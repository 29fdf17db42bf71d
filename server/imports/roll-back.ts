import type { Kysely, Transaction } from "kysely";
import type { Database } from "../database/tables.ts";

class RollBack extends Error {}

/** Runs `work` in a transaction that is kept only if it says so; its result is returned either way. */
export async function transactionIf<T>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<{ result: T; keep: boolean }>,
): Promise<T> {
  let done: { result: T } | undefined;
  try {
    await db.transaction().execute(async (trx) => {
      const outcome = await work(trx);
      done = outcome;
      if (!outcome.keep) throw new RollBack();
    });
  } catch (error) {
    if (!(error instanceof RollBack)) throw error;
  }
  if (!done) throw new Error("the transaction ended without a result");
  return done.result;
}
