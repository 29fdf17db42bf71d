import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Context } from "../context.ts";
import type { Database } from "../database/tables.ts";
import { InputError, NuanyiError } from "../errors.ts";
import { checkedText } from "../input.ts";
import { type Account, findAccount, insertUser } from "./accounts.queries.ts";
import { savePassword } from "./credentials.queries.ts";
import { checkedEmail, DEMO_DOMAIN, isDemoEmail } from "./emails.ts";
import { recordEvent } from "./events.queries.ts";
import { closeInvitation, findOpenInvitation, type Invitation } from "./invitations.queries.ts";
import { mayOffer } from "./invitations.service.ts";
import { checkPassword, hashPassword } from "./passwords.ts";
import { addRole, findHost, saveMembership } from "./rights.queries.ts";
import { takeTurn } from "./throttle.queries.ts";
import { networkOf, TooManyError } from "./throttle.ts";
import { findViewer } from "./viewer.queries.ts";
import type { HostRole, Role, Viewer } from "./viewer.ts";

type Given = Pick<Context, "db" | "now" | "viewer" | "accounts" | "address">;

/** What somebody without an account tells to get one. */
export interface NewAccount {
  name: string | null;
  email: string | null;
  password: string | null;
}

const TRIES = { limit: 20, windowMs: 600_000 };

/**
 * Accepts an invitation: gives what it offers to whoever is signed in, or to a new account. The app signs in to it afterwards.
 * @throws NuanyiError NOT_FOUND for a link that cannot be used, FORBIDDEN for another person's, CONFLICT where the
 * e-mail has an account
 */
export async function acceptInvitation(given: Given, token: string, wanted: NewAccount): Promise<Account> {
  const { db, now, viewer, accounts, address } = given;
  const key = accounts.keys.digest("accept from", networkOf(address));
  const turn = await takeTurn(db, { key, ...TRIES, now });
  if (!turn.allowed) throw new TooManyError(turn.retryAfterSeconds);
  const digest = accounts.keys.digest("invitation", token);
  const offered = await findOpenInvitation(db, digest, now);
  if (!offered) throw unusable();
  const person = viewer ?? checkedPerson(wanted, offered);
  refuseAnother(person, offered);
  const hash = "password" in person ? await hashPassword(person.password) : undefined;
  return db.transaction().execute(async (trx) => {
    const invitation = await findOpenInvitation(trx, digest, now);
    if (!invitation || !(await closeInvitation(trx, { id: invitation.id, how: "accepted_at", now })))
      throw unusable();
    const inviter = await findViewer(trx, invitation.invitedBy);
    const host = invitation.hostId === null ? undefined : await findHost(trx, invitation.hostId);
    if (!inviter || !mayOffer(inviter, invitation, host)) throw unusable();
    const { id, name } = person;
    if (hash !== undefined)
      await makeAccount(trx, { ...person, isVerified: isVouchedFor(invitation, inviter), hash, now });
    await grant(trx, id, invitation);
    const actor = { id, name, isDemo: person.isDemo };
    const detail = {
      invitationId: invitation.id,
      role: invitation.role,
      ...(host && { hostId: host.id, host: host.name }),
    };
    await recordEvent(trx, { at: now, actor, action: "INVITATION_ACCEPTED", subject: actor, detail });
    const account = await findAccount(trx, id);
    if (!account) throw unusable();
    return account;
  });
}

/** One answer for all that cannot be used: what it was is nobody's business. */
const unusable = () =>
  new NuanyiError("NOT_FOUND", "expected an invitation that can still be accepted: ask for a new link");

/**
 * Whether the e-mail leads to the account at an OpenID provider too. Links are handed over, not mailed, so an owner could
 * accept one in another's name and wait for them there; an administrator can set passwords anyway.
 */
const isVouchedFor = ({ email }: Invitation, inviter: Viewer): boolean =>
  email !== null && inviter.roles.has("ADMINISTRATOR");

type Person = Pick<Viewer, "id" | "name" | "email" | "isDemo">;

function checkedPerson(wanted: NewAccount, { isDemo }: Invitation): Person & { password: string } {
  const { name, email: given, password } = wanted;
  if (name === null || given === null || password === null)
    throw new InputError("expected a name, an e-mail and a password, or somebody signed in");
  const email = checkedEmail(given);
  if (isDemo !== isDemoEmail(email))
    throw new InputError(
      isDemo ? `expected an e-mail at ${DEMO_DOMAIN}, as the demo's are` : "expected your own e-mail",
    );
  checkPassword(password, email);
  return { id: randomUUID(), name: checkedText("name", name, 80), email, password, isDemo };
}

function refuseAnother(person: Person, invitation: Invitation): void {
  if (invitation.email !== null && invitation.email !== person.email)
    throw new NuanyiError("FORBIDDEN", `expected ${invitation.email}, whom the invitation is for`);
  if (invitation.isDemo !== person.isDemo)
    throw new NuanyiError(
      "FORBIDDEN",
      "expected the demo's invitations for demo sign-ins, others for others",
    );
}

async function makeAccount(
  trx: Transaction<Database>,
  { hash, ...person }: Person & { isVerified: boolean; hash: string; now: Date },
): Promise<void> {
  if (!(await insertUser(trx, person)))
    throw new NuanyiError("CONFLICT", "expected an e-mail without an account: sign in first, then accept");
  await savePassword(trx, { userId: person.id, hash, now: person.now });
}

/** An owner who is invited as editor stays owner. */
async function grant(
  trx: Transaction<Database>,
  userId: string,
  { hostId, role }: Invitation,
): Promise<void> {
  if (hostId === null) return addRole(trx, userId, role as Role);
  const had = (await findAccount(trx, userId))?.memberships.find(
    (membership) => membership.hostId === hostId,
  );
  if (had?.role !== "OWNER") await saveMembership(trx, { userId, hostId, role: role as HostRole });
}
