import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import { InputError } from "../errors.ts";
import { type Account, findAccountByEmail, insertUser, vouchForEmail } from "./accounts.queries.ts";
import { dropIdentities, savePassword } from "./credentials.queries.ts";
import { isDemoEmail } from "./emails.ts";
import { recordEvent } from "./events.queries.ts";
import { dropPasswordLink } from "./password-links.queries.ts";
import { hashPassword } from "./passwords.ts";
import { addRole } from "./rights.queries.ts";
import { endSessions } from "./sessions.queries.ts";

/** Whoever works on the server itself, as the list of what was done calls them. */
const COMMAND = { id: null, name: "npm run admin", isDemo: false };

/** @throws InputError for one of the demo's, and for one who is administrator already */
export async function mayCreateAdministrator(db: Kysely<Database>, email: string): Promise<void> {
  if (isDemoEmail(email)) throw new InputError(`expected an e-mail outside the demo, got ${email}`);
  const account = await findAccountByEmail(db, email);
  if (account?.roles.includes("ADMINISTRATOR"))
    throw new InputError(
      `expected somebody who is no administrator yet, got ${email}: for a new password, npm run admin -- password ${email}`,
    );
}

/**
 * Makes an administrator with this password. An account that is there keeps its name and other rights; its sessions, its
 * link to a new password and its identities at an OpenID provider end, because whoever had it may not be who is meant.
 */
export async function createAdministrator(
  db: Kysely<Database>,
  { email, name, password, now }: { email: string; name: string; password: string; now: Date },
): Promise<"created" | "promoted"> {
  const hash = await hashPassword(password);
  return db.transaction().execute(async (trx) => {
    await mayCreateAdministrator(trx, email);
    const there = await findAccountByEmail(trx, email);
    const subject = there ?? { id: randomUUID(), name };
    if (!there) await insertUser(trx, { ...subject, email, isVerified: true, isDemo: false, now });
    await savePassword(trx, { userId: subject.id, hash, now });
    await dropPasswordLink(trx, subject.id);
    await dropIdentities(trx, subject.id);
    await vouchForEmail(trx, subject.id);
    await endSessions(trx, { userId: subject.id });
    await addRole(trx, subject.id, "ADMINISTRATOR");
    const action = there ? "ROLES_SET" : "ACCOUNT_CREATED";
    const after = [...(there?.roles ?? []), "ADMINISTRATOR"].toSorted();
    const detail = { before: there?.roles ?? [], after };
    await recordEvent(trx, { at: now, actor: COMMAND, action, subject, detail });
    return there ? "promoted" : "created";
  });
}

/** @throws InputError for an e-mail without an account, and for one of the demo's */
export async function mayResetPassword(db: Kysely<Database>, email: string): Promise<Account> {
  const account = await findAccountByEmail(db, email);
  if (!account || account.isDemo) throw new InputError(`expected the e-mail of an account, got ${email}`);
  return account;
}

/** Gives an account a new password and ends its sessions: for whoever works on the server, when nobody else can help. */
export async function resetPassword(
  db: Kysely<Database>,
  { email, password, now }: { email: string; password: string; now: Date },
): Promise<void> {
  const hash = await hashPassword(password);
  await db.transaction().execute(async (trx) => {
    const subject = await mayResetPassword(trx, email);
    await savePassword(trx, { userId: subject.id, hash, now });
    await dropPasswordLink(trx, subject.id);
    await endSessions(trx, { userId: subject.id });
    await recordEvent(trx, { at: now, actor: COMMAND, action: "PASSWORD_CHANGED", subject });
  });
}
