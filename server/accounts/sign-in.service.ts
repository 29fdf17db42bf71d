import type { Kysely } from "kysely";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/tables.ts";
import { NuanyiError } from "../errors.ts";
import { knownDevice } from "./device-cookie.ts";
import { isDemoEmail } from "./emails.ts";
import { type Keys, randomToken } from "./keys.ts";
import { forgetTurns, type Limit, takeTurn } from "./throttle.queries.ts";
import { accountTurns, networkOf, TooManyError } from "./throttle.ts";

const MINUTE = 60_000;
/** Tries from one address, whatever the account: an office or a market's Wi-Fi shares one. */
const BY_ADDRESS = { limit: 20, windowMs: 10 * MINUTE };
/** Tries at one account, from wherever; a success begins anew. */
const BY_ACCOUNT = { limit: 8, windowMs: 15 * MINUTE };
/** Ways to an OpenID provider begun from one address; nothing can be guessed there. */
const BY_ADDRESS_OIDC = { limit: 100, windowMs: 10 * MINUTE };

export interface SignInDeps {
  db: Kysely<Database>;
  clock: Clock;
  keys: Keys;
  withDemo: boolean;
}

export interface SignInTry {
  /** In lower case. */
  email: string;
  password: string;
  address: string;
  /** The value of the device's cookie, if it has one. */
  device: string | undefined;
}

/**
 * Lets a try at signing in through to `check` when neither its address nor its account has had too many. Whether the
 * account exists makes no difference to the count, the answer or the work.
 * @param check asks better-auth; null: e-mail and password do not belong together
 * @throws TooManyError, or NuanyiError UNAUTHENTICATED
 */
export async function trySignIn<Result>(
  { db, clock, keys, withDemo }: SignInDeps,
  { email, password, address, device }: SignInTry,
  check: (email: string, password: string) => Promise<Result | null>,
): Promise<Result> {
  const now = clock.now();
  await turn(db, { key: keys.digest("sign-in from", networkOf(address)), ...BY_ADDRESS, now });
  const account = accountTurns(keys, email, knownDevice(keys, email, device));
  await turn(db, { key: account, ...BY_ACCOUNT, now });
  // a demo sign-in that is not let in is looked for under a name that nobody has
  const asked = isDemoEmail(email) && !withDemo ? `${randomToken()}@nobody.invalid` : email;
  const result = await check(asked, password);
  if (result === null)
    throw new NuanyiError("UNAUTHENTICATED", "expected an e-mail and a password that belong together");
  await forgetTurns(db, account);
  return result;
}

/** @throws TooManyError */
export async function tryOidc({ db, clock, keys }: SignInDeps, address: string): Promise<void> {
  const key = keys.digest("oidc from", networkOf(address));
  await turn(db, { key, ...BY_ADDRESS_OIDC, now: clock.now() });
}

/** Tries at an account's own password by somebody signed in to it. @throws TooManyError */
export async function tryPasswordChange({ db, clock, keys }: SignInDeps, userId: string): Promise<void> {
  await turn(db, { key: keys.digest("password of", userId), ...BY_ACCOUNT, now: clock.now() });
}

async function turn(db: Kysely<Database>, limit: Limit): Promise<void> {
  const { allowed, retryAfterSeconds } = await takeTurn(db, limit);
  if (!allowed) throw new TooManyError(retryAfterSeconds);
}
