import type { FastifyInstance } from "fastify";
import { type AuthHandler, OIDC } from "../accounts/auth.ts";
import { type SignInDeps, tryOidc } from "../accounts/sign-in.service.ts";
import { NuanyiError } from "../errors.ts";
import { pathIn } from "./auth-bodies.ts";
import { AUTH_ROUTE, type Forward, succeeded } from "./auth-forward.ts";

/** The way to the OpenID provider, told to the app, and the way back, to which the provider sends the browser. */
export function addOidcRoutes(
  scope: FastifyInstance,
  { oidc, deps, forward }: { oidc: AuthHandler; deps: SignInDeps; forward: Forward },
): void {
  scope.post("/api/auth/sign-in/oidc", AUTH_ROUTE, async (request, reply) => {
    const callbackURL = pathIn(request.body);
    await tryOidc(deps, request.ip);
    const body = { provider: OIDC, callbackURL, errorCallbackURL: "/sign-in", disableRedirect: true };
    const answer = await forward(oidc, request, "/sign-in/social", body);
    if (!succeeded(answer, 404))
      throw new NuanyiError("UNAVAILABLE", "expected the OpenID provider to answer: try again later");
    reply.header("set-cookie", answer.headers.getSetCookie());
    return { url: ((await answer.json()) as { url: string }).url };
  });

  scope.get(`/api/auth/callback/${OIDC}`, AUTH_ROUTE, async (request, reply) => {
    await tryOidc(deps, request.ip);
    const search = /\?.*$/s.exec(request.url)?.[0] ?? "";
    const answer = await forward(oidc, request, `/callback/${OIDC}${search}`);
    reply.header("set-cookie", answer.headers.getSetCookie());
    return reply.redirect(answer.headers.get("location") ?? "/sign-in?error=unknown");
  });
}
