import { sql, type Transaction } from "kysely";
import type { Database } from "../database/tables.ts";
import { type Change, printChange } from "./change.ts";

/** Where every process on this database tells the others what it has changed. */
export const CHANNEL = "nuanyi_changes";

/** Tells every process that these places are new or differ, once the transaction is committed. */
export async function announcePlaces(trx: Transaction<Database>, codes: Iterable<string>): Promise<void> {
  const change: Change = { kind: "places", codes: new Set(codes) };
  if (change.codes.size > 0) await announce(trx, change);
}

/** Tells every process that any place may be open at other hours, as after a change of the official calendar. */
export async function announceEverything(trx: Transaction<Database>): Promise<void> {
  await announce(trx, { kind: "everything" });
}

/** PostgreSQL keeps one of several equal announcements of a transaction. */
async function announce(trx: Transaction<Database>, change: Change): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${printChange(change)})`.execute(trx);
}
