import { type Kysely, sql } from "kysely";
import { containing } from "../database/like.ts";
import type { Database } from "../database/tables.ts";

/** A host with what hangs on it. */
export interface AdministeredHost {
  id: number;
  name: string;
  parentId: number | null;
  /** No real place, and marked as demo data or with demo places. */
  isDemo: boolean;
  /** Its own, retired ones too. */
  placeCount: number;
  /** Directly below it. */
  branchCount: number;
  memberCount: number;
}

/** Which hosts. */
export interface HostScope {
  /** Part of the name. */
  text: string | null;
  /** Directly below this one. */
  parentId: number | null;
  onlyDemo: boolean;
}

const HAS_REAL_PLACES = sql<boolean>`exists (
  select from places where places.host_id = hosts.id and not places.is_demo)`;
const HAS_DEMO_PLACES = sql<boolean>`exists (
  select from places where places.host_id = hosts.id and places.is_demo)`;
const IS_DEMO = sql<boolean>`((hosts.is_demo or ${HAS_DEMO_PLACES}) and not ${HAS_REAL_PLACES})`;

function selectHost(db: Kysely<Database>) {
  return db
    .selectFrom("hosts")
    .select(["hosts.id", "hosts.name", "hosts.parent_id as parentId"])
    .select([
      IS_DEMO.as("isDemo"),
      sql<number>`(select count(*)::integer from places where places.host_id = hosts.id)`.as("placeCount"),
      sql<number>`(select count(*)::integer from hosts as branches where branches.parent_id = hosts.id)`.as(
        "branchCount",
      ),
      sql<number>`(select count(*)::integer from memberships where memberships.host_id = hosts.id)`.as(
        "memberCount",
      ),
    ]);
}

/** Hosts in order of their names, after a name where one is given. */
export function findHostPage(
  db: Kysely<Database>,
  scope: HostScope,
  { after, limit }: { after: string | null; limit: number },
): Promise<AdministeredHost[]> {
  return selectHost(db)
    .where(isIn(scope))
    .$if(after !== null, (query) => query.where("hosts.name", ">", after))
    .orderBy("hosts.name")
    .limit(limit)
    .execute();
}

/** How many there are. */
export async function countHosts(db: Kysely<Database>, scope: HostScope): Promise<number> {
  const { count } = await db
    .selectFrom("hosts")
    .where(isIn(scope))
    .select(sql<number>`count(*)::integer`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** The host with this id. */
export function findAdministeredHost(
  db: Kysely<Database>,
  id: number,
): Promise<AdministeredHost | undefined> {
  return selectHost(db).where("hosts.id", "=", id).executeTakeFirst();
}

function isIn({ text, parentId, onlyDemo }: HostScope) {
  return sql<boolean>`
    ${text === null ? sql`true` : sql`hosts.name ilike ${containing(text)}`}
    and ${parentId === null ? sql`true` : sql`hosts.parent_id = ${parentId}::integer`}
    and ${onlyDemo ? IS_DEMO : sql`true`}`;
}
