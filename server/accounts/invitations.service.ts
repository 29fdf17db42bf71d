import type { Context } from "../context.ts";
import { InputError, NuanyiError } from "../errors.ts";
import { hostIdOf } from "./accounts.service.ts";
import { checkedEmail } from "./emails.ts";
import { recordEvent } from "./events.queries.ts";
import {
  closeInvitation,
  findOpenInvitation,
  findOpenInvitationById,
  findOpenInvitations,
  type Invitation,
  insertInvitation,
} from "./invitations.queries.ts";
import { randomToken } from "./keys.ts";
import { findHost } from "./rights.queries.ts";
import { managedHost, managesHost, notFound } from "./rights.ts";
import { type HostRole, type Role, signedIn, type Viewer, withRole } from "./viewer.ts";

const VALID_MS = 7 * 86_400_000;

type Given = Pick<Context, "db" | "now" | "viewer" | "accounts">;

/** A role, or a host with what somebody is to be there. */
export interface Offer {
  role: Role | null;
  hostId: string | null;
  hostRole: HostRole | null;
  email: string | null;
}

/**
 * Makes an invitation, valid for 7 days and for one: to a role by administrators, to a host by its owners too. Its token is
 * told this once.
 * @throws NuanyiError
 */
export async function invite(
  { db, now, viewer, accounts }: Given,
  { role, hostId, hostRole, email }: Offer,
): Promise<{ token: string; invitation: Invitation }> {
  const actor = signedIn(viewer);
  const offered = hostId === null ? role : hostRole;
  if (offered === null || (role === null) === (hostId === null))
    throw new InputError("expected either role, or hostId and hostRole");
  if (hostId === null) withRole(viewer, "ADMINISTRATOR");
  const token = randomToken();
  const invitation = await db.transaction().execute(async (trx) => {
    const host = hostId === null ? null : managedHost(viewer, await findHost(trx, hostIdOf(hostId)), hostId);
    const given = {
      role: offered,
      hostId: host?.id ?? null,
      email: email === null ? null : checkedEmail(email),
      invitedBy: actor.id,
      isDemo: actor.isDemo,
      createdAt: now,
      expiresAt: new Date(now.getTime() + VALID_MS),
    };
    const tokenDigest = accounts.keys.digest("invitation", token);
    const id = await insertInvitation(trx, { ...given, tokenDigest });
    const subject = { id: null, name: given.email ?? "" };
    const detail = { invitationId: id, role: offered, ...(host && { hostId: host.id, host: host.name }) };
    await recordEvent(trx, { at: now, actor, action: "INVITED", subject, detail });
    return { ...given, id, inviterName: actor.name };
  });
  return { token, invitation };
}

/** What a link offers; undefined for one that is unknown, used, revoked or expired. */
export async function offeredBy(
  { db, now, accounts }: Pick<Given, "db" | "now" | "accounts">,
  token: string,
): Promise<Invitation | undefined> {
  return findOpenInvitation(db, accounts.keys.digest("invitation", token), now);
}

/** Those that can still be accepted: of a host, for who manages it; of roles (null), for administrators. */
export async function openInvitations(
  { db, now, viewer }: Given,
  hostId: string | null,
): Promise<Invitation[]> {
  const host = hostId === null ? null : managedHost(viewer, await findHost(db, hostIdOf(hostId)), hostId);
  const actor = host ? signedIn(viewer) : withRole(viewer, "ADMINISTRATOR");
  return findOpenInvitations(db, { hostId: host?.id ?? null, onlyDemo: actor.isDemo, now });
}

/** Takes an invitation back. @throws NuanyiError NOT_FOUND for one that they do not manage, or that is over */
export async function revokeInvitation({ db, now, viewer }: Given, id: string): Promise<Invitation> {
  const actor = signedIn(viewer);
  return db.transaction().execute(async (trx) => {
    const invitation = await findOpenInvitationById(trx, hostIdOf(id), now);
    const host = invitation?.hostId ? await findHost(trx, invitation.hostId) : undefined;
    if (!invitation || !mayOffer(actor, invitation, host)) throw notFound("the id of an open invitation", id);
    if (!(await closeInvitation(trx, { id: invitation.id, how: "revoked_at", now })))
      throw new NuanyiError(
        "CONFLICT",
        "expected an open invitation, got one that was just accepted or revoked",
      );
    const subject = { id: null, name: invitation.email ?? "" };
    const detail = { invitationId: invitation.id, role: invitation.role };
    await recordEvent(trx, { at: now, actor, action: "INVITATION_REVOKED", subject, detail });
    return invitation;
  });
}

/** Whether somebody may offer what an invitation offers; asked again when it is accepted. */
export function mayOffer(
  actor: Viewer,
  invitation: Invitation,
  host: Parameters<typeof managesHost>[1] | undefined,
): boolean {
  if (actor.isDemo && !invitation.isDemo) return false;
  return host ? managesHost(actor, host) : actor.roles.has("ADMINISTRATOR");
}
