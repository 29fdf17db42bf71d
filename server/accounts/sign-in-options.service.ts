import type { Context } from "../context.ts";
import { findDemoEmails } from "./accounts.queries.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "./demo-accounts.ts";

/** The demo's sign-ins as far as they are there, and are let in. */
export async function signInOptions({ db, accounts }: Pick<Context, "db" | "accounts">) {
  const there = accounts.withDemo ? await findDemoEmails(db) : new Set<string>();
  const demo = DEMO_ACCOUNTS.filter(({ email }) => there.has(email));
  return {
    oidcName: accounts.oidcName,
    demo: demo.map(({ part, name, email }) => ({ part, name, email, password: DEMO_PASSWORD })),
  };
}
