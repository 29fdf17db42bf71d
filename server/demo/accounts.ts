import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import { insertUser } from "../accounts/accounts.queries.ts";
import { savePassword } from "../accounts/credentials.queries.ts";
import { DEMO_ACCOUNTS, DEMO_CHAIN, DEMO_PASSWORD } from "../accounts/demo-accounts.ts";
import { hashPassword } from "../accounts/passwords.ts";
import { addRole } from "../accounts/rights.queries.ts";
import type { Database } from "../database/tables.ts";
import { addDemoMembership, findDemoUsers, joinChain, markDemoHosts } from "./accounts.queries.ts";

/**
 * The demo's sign-ins with their hosts, as far as they are not there: also where the demo was loaded by a version that
 * had none. Where visitors took rights from one another, the next start gives them back.
 */
export async function loadDemoAccounts(trx: Transaction<Database>, at: Date): Promise<void> {
  await markDemoHosts(trx);
  await joinChain(trx, DEMO_CHAIN);
  const there = await findDemoUsers(trx);
  const missing = DEMO_ACCOUNTS.filter(({ email }) => !there.has(email));
  // one hash for all: the password is no secret, and hashing is meant to be slow
  const hash = missing.length > 0 ? await hashPassword(DEMO_PASSWORD) : "";
  for (const { name, email } of missing) {
    const id = randomUUID();
    await insertUser(trx, { id, name, email, isVerified: false, isDemo: true, now: at });
    await savePassword(trx, { userId: id, hash, now: at });
    there.set(email, id);
  }
  for (const { email, role, host } of DEMO_ACCOUNTS) {
    const userId = there.get(email);
    if (userId === undefined) continue;
    if (role) await addRole(trx, userId, role);
    if (host) await addDemoMembership(trx, { userId, host: host.name, role: host.role });
  }
}
