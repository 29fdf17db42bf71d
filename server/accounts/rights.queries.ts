import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../database/tables.ts";
import type { HostRole, Role } from "./viewer.ts";

export interface ManagedHost {
  id: number;
  name: string;
  isDemo: boolean;
}

export async function findHost(db: Kysely<Database>, id: number): Promise<ManagedHost | undefined> {
  return db
    .selectFrom("hosts")
    .where("id", "=", id)
    .select(["id", "name", "is_demo as isDemo"])
    .executeTakeFirst();
}

/** Gives or changes a membership; null takes it away. @returns whether anything changed */
export async function saveMembership(
  db: Kysely<Database>,
  { userId, hostId, role }: { userId: string; hostId: number; role: HostRole | null },
): Promise<boolean> {
  if (role === null) {
    const { numDeletedRows } = await db
      .deleteFrom("memberships")
      .where("user_id", "=", userId)
      .where("host_id", "=", hostId)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  }
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("memberships")
    .values({ user_id: userId, host_id: hostId, role })
    .onConflict((conflict) =>
      conflict.columns(["user_id", "host_id"]).doUpdateSet({ role }).where("memberships.role", "!=", role),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows > 0n;
}

/** Somebody's roles become exactly these. */
export async function saveRoles(
  trx: Transaction<Database>,
  { userId, roles }: { userId: string; roles: readonly Role[] },
): Promise<void> {
  await trx
    .deleteFrom("user_roles")
    .where("user_id", "=", userId)
    .where((eb) => eb.not(eb("role", "=", sql<Role>`any(${[...roles]}::text[])`)))
    .execute();
  for (const role of roles) await addRole(trx, userId, role);
}

export async function addRole(db: Kysely<Database>, userId: string, role: Role): Promise<void> {
  await db
    .insertInto("user_roles")
    .values({ user_id: userId, role })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Administrators' ids, apart for the demo's. Locks their roles until the transaction ends, so that two who would each
 * leave the other as the last one go one after the other.
 */
export async function lockAdministrators(trx: Transaction<Database>, isDemo: boolean): Promise<string[]> {
  const rows = await trx
    .selectFrom("user_roles")
    .innerJoin("users", "users.id", "user_roles.user_id")
    .where("role", "=", "ADMINISTRATOR")
    .where("is_demo", "=", isDemo)
    .select("user_id")
    .orderBy("user_id")
    .forUpdate("user_roles")
    .execute();
  return rows.map((row) => row.user_id);
}
