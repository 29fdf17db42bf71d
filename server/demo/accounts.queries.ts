import { sql, type Transaction } from "kysely";
import type { HostRole } from "../accounts/viewer.ts";
import type { Database } from "../database/tables.ts";

/** A host is the demo's when it has places of the demo and no others; the chain above has none of its own. */
export async function markDemoHosts(trx: Transaction<Database>): Promise<void> {
  await sql`
    update hosts set is_demo = found.demo
    from (select host_id, bool_and(is_demo) as demo from places where host_id is not null group by host_id) as found
    where hosts.id = found.host_id and hosts.is_demo <> found.demo`.execute(trx);
}

/** Makes a host above these branches, where they are the demo's and below nobody yet. */
export async function joinChain(
  trx: Transaction<Database>,
  chain: { name: string; branches: readonly string[] },
): Promise<void> {
  await trx
    .insertInto("hosts")
    .values({ name: chain.name, parent_id: null, is_demo: true })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  await trx
    .updateTable("hosts")
    .set((eb) => ({
      parent_id: eb
        .selectFrom("hosts as above")
        .where("above.name", "=", chain.name)
        .where("above.is_demo", "=", true)
        .select("above.id"),
    }))
    .where("name", "in", chain.branches)
    .where("is_demo", "=", true)
    .where("parent_id", "is", null)
    .execute();
}

/** Ids of demo people by e-mail. */
export async function findDemoUsers(trx: Transaction<Database>): Promise<Map<string, string>> {
  const rows = await trx.selectFrom("users").where("is_demo", "=", true).select(["id", "email"]).execute();
  return new Map(rows.map(({ id, email }) => [email, id]));
}

/** Only at a host of the demo's. */
export async function addDemoMembership(
  trx: Transaction<Database>,
  { userId, host, role }: { userId: string; host: string; role: HostRole },
): Promise<void> {
  await trx
    .insertInto("memberships")
    .columns(["user_id", "host_id", "role"])
    .expression((eb) =>
      eb
        .selectFrom("hosts")
        .where("name", "=", host)
        .where("is_demo", "=", true)
        .select([eb.val(userId).as("user_id"), "id", eb.val(role).as("role")]),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
