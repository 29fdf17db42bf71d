import type { FastifyInstance } from "fastify";
import type { Kysely } from "kysely";
import type { Accounts } from "../accounts/accounts.ts";
import { createAuth } from "../accounts/auth.ts";
import { recordEvent } from "../accounts/events.queries.ts";
import { cookieSettings } from "../accounts/session-cookie.ts";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Database } from "../database/tables.ts";
import { answerExpected } from "./answer-expected.ts";
import { forwardTo } from "./auth-forward.ts";
import { addOidcRoutes } from "./auth-oidc.ts";
import { addPasswordRoutes } from "./auth-password.ts";

export interface AuthRoutes {
  config: Config;
  db: Kysely<Database>;
  clock: Clock;
  accounts: Accounts;
}

/**
 * Signing in and out, at /api/auth. Of better-auth's many paths only these are reached; its answers are not passed on,
 * because they tell scripts the session's token.
 */
export async function addAuth(
  web: FastifyInstance,
  { config, db, clock, accounts }: AuthRoutes,
): Promise<void> {
  const { keys, withDemo, sessionCookie } = accounts;
  const auth = await createAuth({
    config,
    db,
    keys,
    sessionCookie,
    onError: (message) => web.log.error(`signing in failed: ${message}`),
    onAccount: (subject) => {
      const actor = { ...subject, isDemo: false };
      return recordEvent(db, { at: clock.now(), actor, action: "ACCOUNT_CREATED", subject });
    },
  });
  const deps = { db, clock, keys, withDemo };
  const forward = forwardTo(config.publicUrl);
  const deviceCookie = cookieSettings(config.publicUrl, "device");

  await web.register(async (scope) => {
    scope.setErrorHandler(answerExpected);
    scope.addHook("onRequest", async (_request, reply) => {
      reply.headers({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
    });
    addPasswordRoutes(scope, { password: auth.password, accounts, deps, deviceCookie, forward });
    if (auth.oidc) addOidcRoutes(scope, { oidc: auth.oidc, deps, forward });
  });
}
