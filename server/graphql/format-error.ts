import { unwrapResolverError } from "@apollo/server/errors";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { NuanyiError } from "../errors.ts";

/** What an answer may tell of a failure: message and code, place in the document; never a stack or SQL. */
export function errorFormatter(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const code = original instanceof NuanyiError ? original.code : formatted.extensions?.code;
    if (code === undefined || code === "INTERNAL_SERVER_ERROR") {
      log.error({ err: original, path: formatted.path }, "a resolver failed");
      return {
        message: "Something went wrong on our side. It has been logged; try again.",
        extensions: { code: "INTERNAL_SERVER_ERROR" },
        ...(formatted.path && { path: formatted.path }),
      };
    }
    return {
      message: formatted.message,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { ...(original instanceof NuanyiError && original.details), code },
    };
  };
}
