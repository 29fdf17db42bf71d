import type { Kysely } from "kysely";
import type { Clock } from "../clock.ts";
import type { Context } from "../context.ts";
import type { Database } from "../database/tables.ts";
import { NuanyiError } from "../errors.ts";
import { findAccount } from "./accounts.queries.ts";
import { savePassword } from "./credentials.queries.ts";
import { recordEvent } from "./events.queries.ts";
import { randomToken } from "./keys.ts";
import {
  dropPasswordLink,
  findLinkOwner,
  savePasswordLink,
  usePasswordLink,
} from "./password-links.queries.ts";
import { checkPassword, hashPassword } from "./passwords.ts";
import { managedAccount } from "./rights.ts";
import { endSessions } from "./sessions.queries.ts";
import { forgetTurns } from "./throttle.queries.ts";
import { accountTurns } from "./throttle.ts";
import { signedIn, type Viewer } from "./viewer.ts";

const LINK_MS = 86_400_000;

type Given = Pick<Context, "db" | "now" | "viewer" | "accounts">;

/** Written down once better-auth has changed the password and ended the other sessions. */
export async function afterPasswordChange(
  { db, clock }: { db: Kysely<Database>; clock: Clock },
  viewer: Viewer,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await dropPasswordLink(trx, viewer.id);
    await recordEvent(trx, { at: clock.now(), actor: viewer, action: "PASSWORD_CHANGED", subject: viewer });
  });
}

/**
 * A link, for a day and for once, with which somebody sets a new password: for administrators, who hand it over.
 * @returns its token
 */
export async function createPasswordLink(
  { db, now, viewer, accounts }: Given,
  userId: string,
): Promise<string> {
  const subject = managedAccount(viewer, await findAccount(db, userId), userId);
  if (subject.isDemo)
    throw new NuanyiError("FORBIDDEN", "expected an account that is not the demo's: its passwords stay");
  const token = randomToken();
  const tokenDigest = accounts.keys.digest("password link", token);
  await db.transaction().execute(async (trx) => {
    await savePasswordLink(trx, { userId, tokenDigest, expiresAt: new Date(now.getTime() + LINK_MS) });
    const actor = signedIn(viewer);
    await recordEvent(trx, { at: now, actor, action: "PASSWORD_LINK_CREATED", subject });
  });
  return token;
}

/** Sets a password with such a link. All sessions end, and whoever was kept out by too many tries may sign in. */
export async function setPasswordByLink(
  { db, now, accounts }: Pick<Given, "db" | "now" | "accounts">,
  token: string,
  password: string,
): Promise<void> {
  const digest = accounts.keys.digest("password link", token);
  const person = await findLinkOwner(db, digest, now);
  if (!person) throw unusable();
  checkPassword(password, person.email);
  const hash = await hashPassword(password);
  await db.transaction().execute(async (trx) => {
    if (!(await usePasswordLink(trx, digest))) throw unusable();
    await savePassword(trx, { userId: person.id, hash, now });
    await endSessions(trx, { userId: person.id });
    await forgetTurns(trx, accountTurns(accounts.keys, person.email));
    await recordEvent(trx, { at: now, actor: person, action: "PASSWORD_SET_BY_LINK", subject: person });
  });
}

const unusable = () =>
  new NuanyiError(
    "NOT_FOUND",
    "expected a link that was not used yet and is not older than a day: ask for a new one",
  );
