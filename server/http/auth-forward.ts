import type { FastifyRequest } from "fastify";
import type { AuthHandler } from "../accounts/auth.ts";
import { expected } from "../errors.ts";

/** An e-mail and two passwords are far less; what the other headers say of pages means nothing to JSON. */
export const AUTH_ROUTE = { bodyLimit: 4096, helmet: false } as const;

const MOST_USER_AGENT = 300;

/** Asks better-auth at one of its own paths; with a body by POST, otherwise by GET. */
export type Forward = (
  handler: AuthHandler,
  request: FastifyRequest,
  path: string,
  body?: object,
) => Promise<Response>;

/** Requests as better-auth takes them: what it needs of ours and no more. */
export function forwardTo(publicUrl: string | undefined): Forward {
  return (handler, request, path, body) => {
    const base = publicUrl ?? `${request.protocol}://${request.host}`;
    if (!URL.canParse(base)) throw expected("a host name", request.host);
    const { cookie = "", "user-agent": agent = "" } = request.headers;
    const headers = { cookie, "user-agent": agent.slice(0, MOST_USER_AGENT) };
    const url = `${base}/api/auth${path}`;
    if (body === undefined) return handler(new Request(url, { headers }));
    const json = { ...headers, "content-type": "application/json" };
    return handler(new Request(url, { method: "POST", headers: json, body: JSON.stringify(body) }));
  };
}

/** Whether better-auth did it, or refused as it may. @throws Error when it did anything else */
export function succeeded(answer: Response, refusal: number): boolean {
  if (answer.ok) return true;
  if (answer.status === refusal) return false;
  throw new Error(`expected better-auth to answer 200 or ${refusal}, got ${answer.status}`);
}
