import { createHmac, randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { savePassword } from "../../server/accounts/credentials.queries.ts";
import { type Keys, keysFrom, randomToken } from "../../server/accounts/keys.ts";
import { hashPassword } from "../../server/accounts/passwords.ts";
import { cookieSettings } from "../../server/accounts/session-cookie.ts";
import type { HostRole, Role } from "../../server/accounts/viewer.ts";
import type { Database } from "../../server/database/tables.ts";
import { type Answer, post, type TestApi } from "./api.ts";

export interface Who {
  name?: string;
  /** Absent: one of its own. */
  email?: string;
  roles?: readonly Role[];
  /** By the host's name; a host that is not there is made. */
  hosts?: Readonly<Record<string, HostRole>>;
  /** A demo sign-in; the demo must be loaded. */
  isDemo?: boolean;
}

/** Somebody signed in: asks as `TestApi` does, with their session's cookie. */
export interface SignedInTester extends Asking {
  id: string;
  email: string;
}

export interface Asking {
  /** A Cookie header. */
  cookie: string;
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of an answer that must have no errors. */
  data<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

/**
 * Makes an account with these rights and a session of it, straight in the database: no password is hashed.
 * The session is taken for one by /graphql and /api/auth alike. Not for a server with AUTH_SECRET or an https PUBLIC_URL.
 */
export async function signedIn(
  api: Pick<TestApi, "db" | "now" | "url">,
  who: Who = {},
): Promise<SignedInTester> {
  const { id, email } = await makeUser(api.db, { now: api.now, ...who });
  const cookie = await makeSession(api, id);
  return { id, email, ...asking(api, cookie) };
}

/** Asks as whoever has this Cookie header. */
export function asking(api: Pick<TestApi, "url">, cookie: string): Asking {
  const ask = (query: string, variables = {}) => post(`${api.url}/graphql`, { query, variables }, { cookie });
  return {
    cookie,
    ask,
    async data<T>(query: string, variables = {}) {
      const { body } = await ask(query, variables);
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body.data as T;
    },
  };
}

/** An account with these rights and no way to sign in. */
export async function makeUser(
  db: Kysely<Database>,
  { now, name = "测试员", roles = [], hosts = {}, isDemo = false, ...rest }: Who & { now: Date },
): Promise<{ id: string; email: string }> {
  const id = randomUUID();
  const email = rest.email ?? `${id}@${isDemo ? "demo.nuanyi.example" : "tests.example.org"}`;
  const times = { created_at: now, updated_at: now };
  await db
    .insertInto("users")
    .values({ id, name, email, is_demo: isDemo, ...times })
    .execute();
  for (const role of roles) await db.insertInto("user_roles").values({ user_id: id, role }).execute();
  for (const [host, role] of Object.entries(hosts))
    await db
      .insertInto("memberships")
      .values({ user_id: id, host_id: await hostId(db, host), role })
      .execute();
  return { id, email };
}

/** The id of a host by its name, made where it is not there, below `parent` if one is given. */
export async function hostId(db: Kysely<Database>, name: string, parent?: string): Promise<number> {
  const found = await db.selectFrom("hosts").where("name", "=", name).select("id").executeTakeFirst();
  if (found) return found.id;
  const parent_id = parent === undefined ? null : await hostId(db, parent);
  const made = await db
    .insertInto("hosts")
    .values({ name, parent_id })
    .returning("id")
    .executeTakeFirstOrThrow();
  return made.id;
}

/** What the server of the test makes digests with. */
export async function keysOf(db: Kysely<Database>): Promise<Keys> {
  const kept = await db.selectFrom("installation").select("auth_secret").executeTakeFirstOrThrow();
  if (kept.auth_secret === null) throw new Error("expected a server that keeps its secret in the database");
  return keysFrom(kept.auth_secret);
}

/** A session of 30 days from the test's moment, and the Cookie header of it. */
export async function makeSession({ db, now }: Pick<TestApi, "db" | "now">, userId: string): Promise<string> {
  const { secret, digest } = await keysOf(db);
  const token = randomToken();
  await db
    .insertInto("sessions")
    .values({
      id: randomUUID(),
      token_digest: digest("session", token),
      user_id: userId,
      expires_at: new Date(now.getTime() + 30 * 86_400_000),
      created_at: now,
      updated_at: now,
    })
    .execute();
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return `${cookieSettings(undefined, "session").name}=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** An account with a password: this one costs a hash. */
export async function makeUserWithPassword(api: TestApi, who: Who, password: string) {
  const user = await makeUser(api.db, { now: api.now, ...who });
  await savePassword(api.db, { userId: user.id, hash: await hashPassword(password), now: api.now });
  return user;
}

export interface AuthAnswer {
  status: number;
  headers: Headers;
  body: unknown;
  /** A Cookie header with what the answer sets, and what was sent and is not set anew. */
  cookie: string;
}

/** POST /api/auth/… with JSON, as the app does it. */
export async function postAuth(
  api: TestApi,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<AuthAnswer> {
  const response = await fetch(`${api.url}/api/auth${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? null : JSON.parse(text),
    cookie: cookieJar(headers.cookie, response),
  };
}

/** As a browser would keep them: what is set replaces what was there, an expired one goes. */
export function cookieJar(sent: string | undefined, response: Response): string {
  const jar = new Map<string, string>();
  for (const pair of sent?.split("; ") ?? []) jar.set(...split(pair));
  for (const set of response.headers.getSetCookie()) {
    const [name, value] = split(set.split(";", 1)[0] ?? "");
    if (/; Max-Age=0(;|$)/.test(set)) jar.delete(name);
    else jar.set(name, value);
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}

function split(pair: string): [string, string] {
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
}
