import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { TooManyError } from "../accounts/throttle.ts";
import { type ErrorCode, NuanyiError } from "../errors.ts";

const STATUS: Record<ErrorCode, number> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

/** Answers an expected failure of a route outside GraphQL as GraphQL would; leaves others to the server's own handler. */
export function answerExpected(error: FastifyError, _request: FastifyRequest, reply: FastifyReply) {
  if (!(error instanceof NuanyiError)) throw error;
  if (error instanceof TooManyError) reply.header("retry-after", error.retryAfterSeconds);
  const { code, message, details } = error;
  return reply.status(STATUS[code]).send({ errors: [{ message, extensions: { ...details, code } }] });
}
