import type { Kysely, Transaction } from "kysely";
import type { Context } from "../context.ts";
import type { Database } from "../database/tables.ts";
import { NuanyiError } from "../errors.ts";
import { type Account, deleteUser, findAccount } from "./accounts.queries.ts";
import { recordEvent } from "./events.queries.ts";
import { findHost, lockAdministrators, saveMembership, saveRoles } from "./rights.queries.ts";
import { managedAccount, managedHost, notFound, seenBy } from "./rights.ts";
import { type HostRole, type Role, signedIn, type Viewer } from "./viewer.ts";

type Given = Pick<Context, "db" | "now" | "viewer">;

/**
 * Makes somebody owner or editor of a host, or neither (null): for its owners and administrators. Owners choose among those
 * who belong to a host of theirs already; others are invited.
 * @throws NuanyiError NOT_FOUND for a host or person that they do not manage
 */
export async function setMembership(
  { db, now, viewer }: Given,
  change: { userId: string; hostId: string; role: HostRole | null },
): Promise<Account> {
  const { userId, role } = change;
  return db.transaction().execute(async (trx) => {
    const actor = signedIn(viewer);
    const host = managedHost(actor, await findHost(trx, hostIdOf(change.hostId)), change.hostId);
    const subject = await findAccount(trx, userId);
    if (!subject || !mayPlace(actor, subject)) throw notFound("the id of an account that you manage", userId);
    const changed = await saveMembership(trx, { userId, hostId: host.id, role });
    const detail = { hostId: host.id, host: host.name, role };
    if (changed) await recordEvent(trx, { at: now, actor, action: "MEMBERSHIP_SET", subject, detail });
    return seenBy(actor, await changedAccount(trx, userId));
  });
}

function mayPlace(actor: Viewer, subject: Account): boolean {
  if (actor.isDemo && !subject.isDemo) return false;
  if (actor.roles.has("ADMINISTRATOR")) return true;
  return subject.memberships.some(({ hostId }) => actor.hosts.get(hostId) === "OWNER");
}

/** A host's id as the API has it; one that cannot be an id is nobody's. */
export function hostIdOf(id: string): number {
  return /^\d{1,9}$/.test(id) ? Number(id) : 0;
}

/**
 * Somebody's roles become exactly these: for administrators.
 * @throws NuanyiError CONFLICT when nobody would be administrator any more
 */
export async function setRoles({ db, now, viewer }: Given, userId: string, roles: Role[]): Promise<Account> {
  return db.transaction().execute(async (trx) => {
    const subject = managedAccount(viewer, await findAccount(trx, userId), userId);
    const detail = { before: subject.roles, after: [...new Set(roles)].toSorted() };
    if (!roles.includes("ADMINISTRATOR")) await keepOneAdministrator(trx, subject);
    await saveRoles(trx, { userId, roles: detail.after });
    if (detail.before.join() !== detail.after.join())
      await recordEvent(trx, { at: now, actor: signedIn(viewer), action: "ROLES_SET", subject, detail });
    return changedAccount(trx, userId);
  });
}

/** Removes an account: its sessions end at once, what it did stays told with its name. For administrators. */
export async function removeAccount({ db, now, viewer }: Given, userId: string): Promise<Account> {
  return db.transaction().execute(async (trx) => {
    const subject = managedAccount(viewer, await findAccount(trx, userId), userId);
    await keepOneAdministrator(trx, subject);
    await deleteUser(trx, userId);
    await recordEvent(trx, { at: now, actor: signedIn(viewer), action: "ACCOUNT_REMOVED", subject });
    return subject;
  });
}

async function keepOneAdministrator(trx: Transaction<Database>, subject: Account): Promise<void> {
  const administrators = await lockAdministrators(trx, subject.isDemo);
  if (administrators.length === 1 && administrators[0] === subject.id)
    throw new NuanyiError("CONFLICT", "expected another administrator to be left, got the last one");
}

async function changedAccount(db: Kysely<Database>, userId: string): Promise<Account> {
  const account = await findAccount(db, userId);
  if (!account) throw new Error("expected an account that was just changed");
  return account;
}
