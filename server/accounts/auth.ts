import { type BetterAuthOptions, betterAuth } from "better-auth";
import { getAdapter } from "better-auth/db/adapter";
import { genericOAuth } from "better-auth/plugins";
import type { Kysely } from "kysely";
import type { Config } from "../config.ts";
import type { Database } from "../database/tables.ts";
import { discreetAdapter } from "./auth-adapter.ts";
import type { Keys } from "./keys.ts";
import { hashPassword, verifyPassword } from "./passwords.ts";
import { type CookieSettings, cookieSettings, SESSION_SECONDS } from "./session-cookie.ts";

/** Answers a request to one of better-auth's own paths below /api/auth. */
export type AuthHandler = (request: Request) => Promise<Response>;

export interface AuthHandlers {
  password: AuthHandler;
  /** Absent: no OpenID provider is configured. */
  oidc: AuthHandler | undefined;
}

export interface AuthOptions {
  config: Config;
  db: Kysely<Database>;
  keys: Keys;
  sessionCookie: CookieSettings;
  onError: (message: string) => void;
  /** Told of an account that a first sign-in with OpenID has made. */
  onAccount: (account: { id: string; name: string }) => Promise<void>;
}

/** The provider's name in paths and in `credentials.provider_id`. */
export const OIDC = "oidc";

/**
 * better-auth on our tables, twice: a provider that does not answer keeps nobody from signing in with a password.
 * It compares its sessions' ends with the wall clock: it takes no clock. Everything of ours asks the one passed in.
 */
export async function createAuth(options: AuthOptions): Promise<AuthHandlers> {
  const { db, keys } = options;
  const { oidc } = options.config;
  const base = baseOptions(options);
  const adapter = await getAdapter({ ...base, database: { db, type: "postgres", transaction: true } });
  base.database = () => discreetAdapter(adapter, (token) => keys.digest("session", token));
  return {
    password: betterAuth(base).handler,
    oidc:
      oidc &&
      betterAuth({
        ...base,
        plugins: [
          genericOAuth({
            config: [
              {
                providerId: OIDC,
                discoveryUrl: `${oidc.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
                clientId: oidc.clientId,
                clientSecret: oidc.clientSecret,
                scopes: ["openid", "email", "profile"],
                requireIdTokenVerification: true,
                disableProviderLogout: true,
              },
            ],
          }),
        ],
      }).handler,
  };
}

function baseOptions({ config, keys, sessionCookie, onError, onAccount }: AuthOptions): BetterAuthOptions {
  const times = { createdAt: "created_at", updatedAt: "updated_at" };
  return {
    secret: keys.secret,
    ...(config.publicUrl !== undefined && { baseURL: config.publicUrl }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1, // our own rule is asked before
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: { modelName: "users", fields: { ...times, emailVerified: "email_verified" } },
    session: {
      modelName: "sessions",
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true, // session.service.ts extends them
      fields: {
        ...times,
        token: "token_digest",
        userId: "user_id",
        expiresAt: "expires_at",
        userAgent: "user_agent",
      },
    },
    account: {
      modelName: "credentials",
      updateAccountOnSignIn: false,
      fields: { ...times, userId: "user_id", providerId: "provider_id", accountId: "account_id" },
    },
    // after its transaction, which has the embedded database's one connection
    databaseHooks: { user: { create: { after: onAccount } } },
    verification: {
      modelName: "verifications",
      storeIdentifier: "hashed",
      fields: { ...times, expiresAt: "expires_at" },
    },
    advanced: {
      cookiePrefix: "nuanyi",
      useSecureCookies: false, // the name's prefix is ours, stricter than better-auth's
      cookies: {
        session_token: cookieOf(sessionCookie),
        state: cookieOf(cookieSettings(config.publicUrl, "state")),
      },
      disableOriginCheck: false,
      disableCSRFCheck: true, // http/origin.ts has checked, for all of our routes alike
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
    rateLimit: { enabled: false }, // ours counts by account too, across processes
    onAPIError: { errorURL: "/sign-in" },
    telemetry: { enabled: false },
    logger: {
      // only what went wrong, without what it was about: that may be an e-mail
      level: "error",
      log: (_level, message) => onError(message),
    },
  };
}

const cookieOf = ({ name, secure }: CookieSettings) => ({ name, attributes: { secure } });
