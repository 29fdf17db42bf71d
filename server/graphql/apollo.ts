import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import type { Config } from "../config.ts";
import type { Context } from "../context.ts";
import { compiledExecutor } from "./executor.ts";
import { errorFormatter } from "./format-error.ts";
import { documentLimits, MOST_TOKENS } from "./limits.ts";
import { createSchema } from "./schema.ts";

/** The GraphQL server, started. Batching is off and CSRF prevention on, as Apollo has them by default. */
export async function startApollo(config: Config, log: FastifyBaseLogger): Promise<ApolloServer<Context>> {
  const limits = documentLimits();
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecutor(createSchema()),
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: limits.validationRules,
    formatError: errorFormatter(log),
    plugins: [
      ...(limits.plugins as ApolloServerPlugin<Context>[]),
      ApolloServerPluginLandingPageDisabled(),
      // it would look at every field of every answer (a fifth of the API's time) to say what neverStored says
      ApolloServerPluginCacheControlDisabled(),
      neverStored,
    ],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  return apollo;
}

/** Answers hang on the moment and on where somebody stands: no cache is to keep them, and none is to be a page. */
const neverStored: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        response.http.headers.set("cache-control", "no-store");
        response.http.headers.set("x-content-type-options", "nosniff");
      },
    };
  },
};
