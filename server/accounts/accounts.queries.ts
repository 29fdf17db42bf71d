import { type Kysely, sql } from "kysely";
import type { UsersTable } from "../database/account-tables.ts";
import { containing } from "../database/like.ts";
import type { Database } from "../database/tables.ts";
import type { HostRole, Role } from "./viewer.ts";

/** Somebody who can sign in, as administrators and owners see them. */
export interface Account {
  id: string;
  name: string;
  email: string;
  isDemo: boolean;
  createdAt: Date;
  roles: Role[];
  memberships: { hostId: number; role: HostRole }[];
}

const selectAccount = (db: Kysely<Database>) =>
  db
    .selectFrom("users")
    .select(["users.id", "users.name", "users.email", "is_demo as isDemo", "created_at as createdAt"])
    .select([
      sql<Role[]>`array(select role from user_roles where user_id = users.id order by role)`.as("roles"),
      sql<Account["memberships"]>`(
        select coalesce(json_agg(json_build_object('hostId', host_id, 'role', role) order by host_id), '[]')
        from memberships where user_id = users.id)`.as("memberships"),
    ]);

export async function findAccount(db: Kysely<Database>, id: string): Promise<Account | undefined> {
  return selectAccount(db).where("users.id", "=", id).executeTakeFirst();
}

export async function findAccountByEmail(db: Kysely<Database>, email: string): Promise<Account | undefined> {
  return selectAccount(db).where("email", "=", email).executeTakeFirst();
}

/** Accounts in order of their e-mails, after one of them; `text` is a part of name or e-mail. */
export async function findAccounts(
  db: Kysely<Database>,
  page: { first: number; after: string | null; text: string | null; onlyDemo: boolean },
): Promise<Account[]> {
  const { after, text } = page;
  return selectAccount(db)
    .$if(after !== null, (query) => query.where("email", ">", after as string))
    .$if(page.onlyDemo, (query) => query.where("is_demo", "=", true))
    .$if(text !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb("name", "ilike", containing(text as string)),
          eb("email", "ilike", containing(text as string)),
        ]),
      ),
    )
    .orderBy("email")
    .limit(page.first)
    .execute();
}

/** Who has a membership of this very host, in order of their e-mails. */
export async function findMembers(db: Kysely<Database>, hostId: number): Promise<Account[]> {
  return selectAccount(db)
    .where("users.id", "in", (eb) =>
      eb.selectFrom("memberships").select("user_id").where("host_id", "=", hostId),
    )
    .orderBy("email")
    .limit(500)
    .execute();
}

/** @returns false: the e-mail has an account */
export async function insertUser(
  db: Kysely<Database>,
  user: Pick<UsersTable, "id" | "name" | "email"> & { isVerified: boolean; isDemo: boolean; now: Date },
): Promise<boolean> {
  const { id, name, email, isVerified, isDemo, now } = user;
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("users")
    .values({
      id,
      name,
      email,
      email_verified: isVerified,
      is_demo: isDemo,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows > 0n;
}

/** Somebody vouches that the e-mail is this person's. */
export async function vouchForEmail(db: Kysely<Database>, id: string): Promise<void> {
  await db.updateTable("users").set({ email_verified: true }).where("id", "=", id).execute();
}

/** With sessions, rights, credentials and the invitations they gave. */
export async function deleteUser(db: Kysely<Database>, id: string): Promise<void> {
  await db.deleteFrom("users").where("id", "=", id).execute();
}

export async function findDemoEmails(db: Kysely<Database>): Promise<Set<string>> {
  const rows = await db.selectFrom("users").where("is_demo", "=", true).select("email").execute();
  return new Set(rows.map(({ email }) => email));
}

export async function findAdministrators(db: Kysely<Database>): Promise<Account[]> {
  return selectAccount(db)
    .where("users.id", "in", (eb) =>
      eb.selectFrom("user_roles").select("user_id").where("role", "=", "ADMINISTRATOR"),
    )
    .orderBy("email")
    .execute();
}
