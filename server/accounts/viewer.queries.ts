import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import type { Database } from "../database/tables.ts";
import type { HostRole, Role, Viewer } from "./viewer.ts";

export interface FoundSession {
  viewer: Viewer;
  sessionId: string;
  expiresAt: Date;
}

/**
 * Who a session belongs to, with all that they may do, in one query: it is asked with every request of somebody signed in.
 * @param session.withDemo false: a demo sign-in is nobody
 */
export async function findSession(
  db: Kysely<Database>,
  session: { tokenDigest: string; now: Date; withDemo: boolean },
): Promise<FoundSession | undefined> {
  const row = await db
    .selectFrom("sessions")
    .innerJoin("users", "users.id", "sessions.user_id")
    .where("token_digest", "=", session.tokenDigest)
    .where("expires_at", ">", session.now)
    .$if(!session.withDemo, (query) => query.where("is_demo", "=", false))
    .select(["sessions.id as sessionId", "expires_at as expiresAt"])
    .select(viewerColumns)
    .executeTakeFirst();
  return row && { viewer: viewerOf(row), sessionId: row.sessionId, expiresAt: row.expiresAt };
}

/** Somebody with all that they may do now. */
export async function findViewer(db: Kysely<Database>, userId: string): Promise<Viewer | undefined> {
  const row = await db
    .selectFrom("users")
    .where("users.id", "=", userId)
    .select(viewerColumns)
    .executeTakeFirst();
  return row && viewerOf(row);
}

function viewerColumns(eb: ExpressionBuilder<Database, "users">) {
  return [
    eb.ref("users.id").as("id"),
    eb.ref("users.name").as("name"),
    eb.ref("users.email").as("email"),
    eb.ref("users.is_demo").as("isDemo"),
    sql<Role[]>`array(select role from user_roles where user_id = users.id)`.as("roles"),
    HOSTS_AND_BELOW.as("hosts"),
  ] as const;
}

/** Somebody who is owner above and editor below is an owner there as well: 'OWNER' is the greater of the two words. */
const HOSTS_AND_BELOW = sql<[number, HostRole][]>`(
  with recursive reached as (
    select host_id, role from memberships where user_id = users.id
    union
    select hosts.id, reached.role from hosts join reached on hosts.parent_id = reached.host_id
  )
  select coalesce(json_agg(json_build_array(host_id, role)), '[]')
  from (select host_id, max(role) as role from reached group by host_id) as best)`;

interface ViewerRow {
  id: string;
  name: string;
  email: string;
  isDemo: boolean;
  roles: Role[];
  hosts: [number, HostRole][];
}

function viewerOf({ id, name, email, isDemo, roles, hosts }: ViewerRow): Viewer {
  return { id, name, email, isDemo, roles: new Set(roles), hosts: new Map(hosts) };
}
