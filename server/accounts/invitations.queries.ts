import type { Kysely } from "kysely";
import type { Database } from "../database/tables.ts";
import type { HostRole, Role } from "./viewer.ts";

/** An offer of a role, or of a membership of a host, to whoever has its link. */
export interface Invitation {
  id: number;
  role: Role | HostRole;
  hostId: number | null;
  /** The only e-mail that may accept it; null: any. */
  email: string | null;
  invitedBy: string;
  inviterName: string;
  isDemo: boolean;
  createdAt: Date;
  expiresAt: Date;
}

const selectOpen = (db: Kysely<Database>, now: Date) =>
  db
    .selectFrom("invitations")
    .innerJoin("users", "users.id", "invited_by")
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .select(["invitations.id", "role", "host_id as hostId", "invitations.email", "invited_by as invitedBy"])
    .select(["users.name as inviterName", "invitations.is_demo as isDemo"])
    .select(["invitations.created_at as createdAt", "expires_at as expiresAt"]);

/** The invitation with this token, as long as it can be accepted. */
export async function findOpenInvitation(
  db: Kysely<Database>,
  tokenDigest: string,
  now: Date,
): Promise<Invitation | undefined> {
  return selectOpen(db, now).where("token_digest", "=", tokenDigest).executeTakeFirst();
}

export async function findOpenInvitationById(
  db: Kysely<Database>,
  id: number,
  now: Date,
): Promise<Invitation | undefined> {
  return selectOpen(db, now).where("invitations.id", "=", id).executeTakeFirst();
}

/** Those that can still be accepted, latest first: of one host, or of roles (null). */
export async function findOpenInvitations(
  db: Kysely<Database>,
  { hostId, onlyDemo, now }: { hostId: number | null; onlyDemo: boolean; now: Date },
): Promise<Invitation[]> {
  return selectOpen(db, now)
    .where("host_id", hostId === null ? "is" : "=", hostId)
    .$if(onlyDemo, (query) => query.where("invitations.is_demo", "=", true))
    .orderBy("invitations.id", "desc")
    .limit(200)
    .execute();
}

export async function insertInvitation(
  db: Kysely<Database>,
  given: Omit<Invitation, "id" | "inviterName"> & { tokenDigest: string },
): Promise<number> {
  const { id } = await db
    .insertInto("invitations")
    .values({
      token_digest: given.tokenDigest,
      role: given.role,
      host_id: given.hostId,
      email: given.email,
      invited_by: given.invitedBy,
      is_demo: given.isDemo,
      created_at: given.createdAt,
      expires_at: given.expiresAt,
      accepted_at: null,
      revoked_at: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Marks it as accepted or revoked. @returns false: somebody was faster */
export async function closeInvitation(
  db: Kysely<Database>,
  { id, how, now }: { id: number; how: "accepted_at" | "revoked_at"; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("invitations")
    .set({ [how]: now })
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
