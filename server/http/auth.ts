import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Accounts } from "../accounts/accounts.ts";
import { type AuthHandler, createAuth, OIDC } from "../accounts/auth.ts";
import { DEVICE_SECONDS, newDevice } from "../accounts/device-cookie.ts";
import { recordEvent } from "../accounts/events.queries.ts";
import { afterPasswordChange } from "../accounts/password.service.ts";
import { checkPassword } from "../accounts/passwords.ts";
import { cookieSettings, cookieValue, sessionToken, setCookie } from "../accounts/session-cookie.ts";
import { endSession } from "../accounts/sessions.queries.ts";
import { tryOidc, tryPasswordChange, trySignIn } from "../accounts/sign-in.service.ts";
import { signedIn } from "../accounts/viewer.ts";
import type { Clock } from "../clock.ts";
import type { Config } from "../config.ts";
import type { Database } from "../database/tables.ts";
import { expected, InputError, NuanyiError } from "../errors.ts";
import { answerExpected } from "./answer-expected.ts";
import { credentialsIn, passwordsIn, pathIn } from "./auth-bodies.ts";

/** An e-mail and a password are far less. */
const MOST_BODY_BYTES = 4096;
const MOST_USER_AGENT = 300;

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
export async function addAuth(web: FastifyInstance, routes: AuthRoutes): Promise<void> {
  const { config, db, clock, accounts } = routes;
  const { keys, withDemo, sessionCookie } = accounts;
  const onError = (message: string) => web.log.error(`signing in failed: ${message}`);
  const onAccount = (subject: { id: string; name: string }) =>
    recordEvent(db, {
      at: clock.now(),
      actor: { ...subject, isDemo: false },
      action: "ACCOUNT_CREATED",
      subject,
    });
  const auth = await createAuth({ config, db, keys, sessionCookie, onError, onAccount });
  const deps = { db, clock, keys, withDemo };
  const deviceCookie = cookieSettings(config.publicUrl, "device");
  const ask = (handler: AuthHandler, request: FastifyRequest, path: string, body?: object) =>
    handler(requestTo(config.publicUrl, request, path, body));

  await web.register(async (scope) => {
    scope.setErrorHandler(answerExpected);
    scope.addHook("onRequest", async (_request, reply) => {
      reply.header("cache-control", "no-store");
    });
    const post = (path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<object>) =>
      scope.post(`/api/auth${path}`, { helmet: false, bodyLimit: MOST_BODY_BYTES }, handler);

    post("/sign-in/email", async (request, reply) => {
      const { email, password } = credentialsIn(request.body);
      const device = cookieValue(request.headers.cookie, deviceCookie.name);
      const signIn = { email, password, address: request.ip, device };
      const answer = await trySignIn(deps, signIn, async (as, secret) => {
        const tried = await ask(auth.password, request, "/sign-in/email", { email: as, password: secret });
        return succeeded(tried, 401) ? tried : null;
      });
      // the session that the browser came with is over, whoever began it
      const before = sessionToken(cookieValue(request.headers.cookie, sessionCookie.name));
      if (before !== undefined) await endSession(db, keys.digest("session", before));
      reply.header("set-cookie", [
        ...answer.headers.getSetCookie(),
        setCookie(deviceCookie, newDevice(keys, email), DEVICE_SECONDS),
      ]);
      return { signedIn: true };
    });

    post("/sign-out", async (request, reply) => {
      const answer = await ask(auth.password, request, "/sign-out", {});
      reply.header("set-cookie", answer.headers.getSetCookie());
      return { signedIn: false };
    });

    post("/change-password", async (request, reply) => {
      const viewer = signedIn((await accounts.read(request.headers.cookie)).viewer);
      if (viewer.isDemo)
        throw new NuanyiError("FORBIDDEN", "expected an account of your own: demo passwords stay");
      const { currentPassword, newPassword } = passwordsIn(request.body);
      checkPassword(newPassword, viewer.email);
      await tryPasswordChange(deps, viewer.id);
      const body = { currentPassword, newPassword, revokeOtherSessions: true };
      const answer = await ask(auth.password, request, "/change-password", body);
      if (!succeeded(answer, 400)) throw new InputError("expected the current password, got another one");
      await afterPasswordChange(deps, viewer);
      reply.header("set-cookie", answer.headers.getSetCookie());
      return { changed: true };
    });

    const { oidc } = auth;
    if (!oidc) return;
    post("/sign-in/oidc", async (request, reply) => {
      await tryOidc(deps, request.ip);
      const body = {
        provider: OIDC,
        callbackURL: pathIn(request.body),
        errorCallbackURL: "/sign-in",
        disableRedirect: true,
      };
      const answer = await ask(oidc, request, "/sign-in/social", body);
      if (!succeeded(answer, 404))
        throw new NuanyiError("UNAVAILABLE", "expected the OpenID provider to answer: try again later");
      reply.header("set-cookie", answer.headers.getSetCookie());
      return { url: ((await answer.json()) as { url: string }).url };
    });
    scope.get(`/api/auth/callback/${OIDC}`, { helmet: false }, async (request, reply) => {
      await tryOidc(deps, request.ip);
      const search = /\?.*$/s.exec(request.url)?.[0] ?? "";
      const answer = await ask(oidc, request, `/callback/${OIDC}${search}`);
      reply.header("set-cookie", answer.headers.getSetCookie());
      return reply.redirect(answer.headers.get("location") ?? "/sign-in?error=unknown");
    });
  });
}

/** The request as better-auth takes it: what it needs of ours and no more. */
function requestTo(
  publicUrl: string | undefined,
  request: FastifyRequest,
  path: string,
  body?: object,
): Request {
  const base = publicUrl ?? `${request.protocol}://${request.host}`;
  if (!URL.canParse(base)) throw expected("a host name", request.host);
  const { cookie = "", "user-agent": agent = "" } = request.headers;
  const headers = { cookie, "user-agent": agent.slice(0, MOST_USER_AGENT) };
  return body === undefined
    ? new Request(`${base}/api/auth${path}`, { headers })
    : new Request(`${base}/api/auth${path}`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
}

/** Whether better-auth did it, or refused as it should. @throws Error when it did anything else */
function succeeded(answer: Response, refusal: number): boolean {
  if (answer.ok) return true;
  if (answer.status === refusal) return false;
  throw new Error(`expected better-auth to answer 200 or ${refusal}, got ${answer.status}`);
}
