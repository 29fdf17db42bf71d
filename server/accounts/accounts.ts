import type { Kysely } from "kysely";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Database } from "../database/tables.ts";
import { type Keys, keysFrom, randomToken } from "./keys.ts";
import { keepSecret } from "./secret.queries.ts";
import { readSession, type SignedIn } from "./session.service.ts";
import { type CookieSettings, cookieSettings } from "./session-cookie.ts";

/** What resolvers need to know of how people sign in here. */
export interface AccountSettings {
  readonly keys: Keys;
  /** The text of the button to the OpenID provider; null: there is none. */
  readonly oidcName: string | null;
  /** Whether demo sign-ins are let in. */
  readonly withDemo: boolean;
}

export interface Accounts extends AccountSettings {
  readonly sessionCookie: CookieSettings;
  /** Who a request with this Cookie header comes from. */
  read(cookieHeader: string | undefined): Promise<SignedIn>;
}

/** Sign-in as configured, with the secret that all processes of this installation share. */
export async function openAccounts(config: Config, db: Kysely<Database>, clock: Clock): Promise<Accounts> {
  const keys = keysFrom(config.authSecret ?? (await keepSecret(db, randomToken())));
  const sessionCookie = cookieSettings(config.publicUrl, "session");
  const reader = { db, clock, keys, cookie: sessionCookie, withDemo: config.demo };
  return {
    keys,
    oidcName: config.oidc?.name ?? null,
    withDemo: config.demo,
    sessionCookie,
    read: (header) => readSession(reader, header),
  };
}
