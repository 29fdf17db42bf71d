import type { Kysely, Transaction } from "kysely";
import type { Database } from "../database/tables.ts";
import { expected, InputError } from "../errors.ts";
import { digestOf } from "../hours/canonical.ts";
import { claimKey, keepAnswer } from "./idempotency.queries.ts";

const KEY = /^[\w.:-]{8,100}$/;

interface Asked {
  /** Whose key it is: the same key of somebody else is another. */
  actor: string;
  idempotencyKey: string;
  /** What was asked, as JSON. */
  payload: unknown;
  at: Date;
}

/** @throws InputError for a text that is no idempotencyKey. */
export function checkKey(text: string): void {
  if (!KEY.test(text))
    throw expected(
      "an idempotencyKey of 8 to 100 letters, digits, dots, colons, dashes or underscores",
      text,
    );
}

/**
 * Runs a change in a transaction and keeps its answer: the same key again gets that answer and changes nothing. A
 * change that fails leaves no trace, so its key can be used again.
 * @returns the answer as JSON has it
 * @throws InputError for a key that is none, or that was used for something else
 */
export async function answerOnce<T>(
  db: Kysely<Database>,
  { actor, idempotencyKey, payload, at }: Asked,
  run: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  checkKey(idempotencyKey);
  const claim = { actor, key: idempotencyKey, digest: digestOf(payload), at };
  return db.transaction().execute(async (trx) => {
    const earlier = await claimKey(trx, claim);
    if (earlier && earlier.digest !== claim.digest)
      throw new InputError("expected a new idempotencyKey for another change, got one that was used before");
    if (earlier) return earlier.answer as T;
    const answer = await run(trx);
    await keepAnswer(trx, claim, answer);
    return answer;
  });
}
