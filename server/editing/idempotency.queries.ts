import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../database/tables.ts";

/** Whose key it is, and what was asked with it. */
export interface KeyClaim {
  actor: string;
  key: string;
  /** Of what was asked. */
  digest: string;
  at: Date;
}

/** What an earlier request with the key asked, and was answered. */
export interface EarlierAnswer {
  digest: string;
  answer: unknown;
}

/**
 * Claims a key until the transaction ends, or tells what it was answered before. A request that is under way with the
 * same key is waited for.
 */
export async function claimKey(
  trx: Transaction<Database>,
  claim: KeyClaim,
): Promise<EarlierAnswer | undefined> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("idempotency_keys")
    .values({ ...claim, answer: null })
    .onConflict((conflict) => conflict.columns(["actor", "key"]).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return undefined;
  return trx
    .selectFrom("idempotency_keys")
    .where("actor", "=", claim.actor)
    .where("key", "=", claim.key)
    .select(["digest", "answer"])
    .executeTakeFirstOrThrow();
}

/** Keeps the answer with its key. */
export async function keepAnswer(
  trx: Transaction<Database>,
  { actor, key }: KeyClaim,
  answer: unknown,
): Promise<void> {
  await trx
    .updateTable("idempotency_keys")
    .set({ answer: JSON.stringify(answer) })
    .where("actor", "=", actor)
    .where("key", "=", key)
    .execute();
}

/** Forgets keys that were used before a moment; returns how many. */
export async function forgetKeys(db: Kysely<Database>, before: Date): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from idempotency_keys where at < ${before}::timestamptz`.execute(db);
  return Number(numAffectedRows);
}
