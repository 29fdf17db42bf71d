import type { FastifyInstance } from "fastify";
import type { Accounts } from "../accounts/accounts.ts";
import type { AuthHandler } from "../accounts/auth.ts";
import { DEVICE_SECONDS, newDevice } from "../accounts/device-cookie.ts";
import { afterPasswordChange } from "../accounts/password.service.ts";
import { checkPassword } from "../accounts/passwords.ts";
import { type CookieSettings, cookieValue, sessionToken, setCookie } from "../accounts/session-cookie.ts";
import { endSession } from "../accounts/sessions.queries.ts";
import { type SignInDeps, tryPasswordChange, trySignIn } from "../accounts/sign-in.service.ts";
import { signedIn } from "../accounts/viewer.ts";
import { InputError, NuanyiError } from "../errors.ts";
import { credentialsIn, passwordsIn } from "./auth-bodies.ts";
import { AUTH_ROUTE, type Forward, succeeded } from "./auth-forward.ts";

export interface PasswordRoutes {
  password: AuthHandler;
  accounts: Accounts;
  deps: SignInDeps;
  deviceCookie: CookieSettings;
  forward: Forward;
}

/** Signing in with e-mail and password, signing out, changing the password. */
export function addPasswordRoutes(scope: FastifyInstance, routes: PasswordRoutes): void {
  const { password: handler, accounts, deps, deviceCookie, forward } = routes;
  const { db, keys } = deps;

  scope.post("/api/auth/sign-in/email", AUTH_ROUTE, async (request, reply) => {
    const { email, password } = credentialsIn(request.body);
    const device = cookieValue(request.headers.cookie, deviceCookie.name);
    const signIn = { email, password, address: request.ip, device };
    const answer = await trySignIn(deps, signIn, async (as, secret) => {
      const tried = await forward(handler, request, "/sign-in/email", { email: as, password: secret });
      return succeeded(tried, 401) ? tried : null;
    });
    // the session that the browser came with is over, whoever began it
    const before = sessionToken(cookieValue(request.headers.cookie, accounts.sessionCookie.name));
    if (before !== undefined) await endSession(db, keys.digest("session", before));
    reply.header("set-cookie", [
      ...answer.headers.getSetCookie(),
      setCookie(deviceCookie, newDevice(keys, email), DEVICE_SECONDS),
    ]);
    return { signedIn: true };
  });

  scope.post("/api/auth/sign-out", AUTH_ROUTE, async (request, reply) => {
    const answer = await forward(handler, request, "/sign-out", {});
    reply.header("set-cookie", answer.headers.getSetCookie());
    return { signedIn: false };
  });

  scope.post("/api/auth/change-password", AUTH_ROUTE, async (request, reply) => {
    const viewer = signedIn((await accounts.read(request.headers.cookie)).viewer);
    if (viewer.isDemo)
      throw new NuanyiError("FORBIDDEN", "expected an account of your own: demo passwords stay");
    const { currentPassword, newPassword } = passwordsIn(request.body);
    checkPassword(newPassword, viewer.email);
    await tryPasswordChange(deps, viewer.id);
    const body = { currentPassword, newPassword, revokeOtherSessions: true };
    const answer = await forward(handler, request, "/change-password", body);
    // ours takes no look at the cookie's signature, better-auth does
    if (answer.status === 401) throw new NuanyiError("UNAUTHENTICATED", "expected you to be signed in");
    if (!succeeded(answer, 400)) throw new InputError("expected the current password, got another one");
    await afterPasswordChange(deps, viewer);
    reply.header("set-cookie", answer.headers.getSetCookie());
    return { changed: true };
  });
}
