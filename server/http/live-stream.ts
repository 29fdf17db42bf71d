import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { createHandler, type Response } from "graphql-sse";
import type { Config } from "../config.ts";
import { NuanyiError } from "../errors.ts";
import { subscriptionReader } from "../graphql/subscriptions.ts";
import type { ChangeFeed } from "../live/feed.ts";
import type { LiveContext } from "../live/live.resolver.ts";

/** Streams that one process holds open; whoever comes later asks again, and again every minute without one. */
const MOST_STREAMS = 2_000;
const RETRY_AFTER_SECONDS = 30;
/** A reader that has taken nothing for so long is gone; each gets a sign of life every 12 seconds. */
const STALLED_MS = 60_000;

interface LiveStreamOptions {
  config: Config;
  schema: GraphQLSchema;
  feed: ChangeFeed;
  /** Absent: `MOST_STREAMS`. */
  mostStreams?: number;
}

/**
 * GraphQL subscriptions at /graphql/stream, as server-sent events in graphql-sse's mode of one connection each:
 * nothing is kept between two requests. Closing the server ends them first.
 */
export function addLiveStream(
  web: FastifyInstance,
  { config, schema, feed, mostStreams = MOST_STREAMS }: LiveStreamOptions,
): void {
  const read = subscriptionReader(schema);
  const handle = createHandler<FastifyReply, undefined, LiveContext>({
    authenticate: () => null,
    onSubscribe: (_request, { query, operationName, variables }) => {
      try {
        const document = read(query, operationName);
        return { schema, document, operationName, variableValues: variables, contextValue: { feed } };
      } catch (error) {
        return refusal(error, config);
      }
    },
    // until then, what else changes is joined into one event
    onNext: (_context, { raw }) => drained(raw.raw),
  });

  const open = new Set<ServerResponse>();
  web.addHook("preClose", async () => {
    feed.close();
    // its end would wait behind what it does not take
    for (const response of open) if (response.writableLength > 0) response.destroy();
  });

  // what the headers of pages say means nothing to events, and compression would hold them back
  web.route({
    method: ["GET", "POST"],
    url: "/graphql/stream",
    helmet: false,
    compress: false,
    handler: async (request, reply) => {
      if (isForeign(request)) return refuse(reply, 403, "FORBIDDEN", "expected a page of this site");
      if (request.headers.accept !== "text/event-stream")
        return refuse(reply, 406, "BAD_REQUEST", "expected accept: text/event-stream");
      if (feed.isClosed || feed.size >= mostStreams)
        return refuse(
          reply.header("retry-after", RETRY_AFTER_SECONDS),
          503,
          "UNAVAILABLE",
          `expected fewer than ${mostStreams} open streams: try again in ${RETRY_AFTER_SECONDS} seconds`,
        );
      const [body, { status, headers }] = await handle(streamRequest(request, reply));
      if (body === null || typeof body === "string")
        return reply
          .status(status)
          .headers(headers ?? {})
          .send(body);

      open.add(reply.raw);
      reply.raw.once("close", () => open.delete(reply.raw));
      reply.raw.setTimeout(STALLED_MS, () => reply.raw.destroy());
      return reply
        .headers({
          "content-type": "text/event-stream; charset=utf-8",
          "cache-control": "no-store",
          "x-content-type-options": "nosniff",
          // nginx would gather events
          "x-accel-buffering": "no",
          // a stream ends with its reader or its server: neither has more to ask over this connection
          connection: "close",
        })
        .send(Readable.from(body));
    },
  });
}

/** Only what browsers say themselves counts; where they say nothing, another site could not read the answer anyway. */
function isForeign({ headers }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

function streamRequest(request: FastifyRequest, reply: FastifyReply) {
  const get = (key: string) => {
    const value = request.headers[key];
    return Array.isArray(value) ? value.join("\n") : value;
  };
  const body = request.body as Record<string, unknown> | null;
  return { method: request.method, url: request.url, headers: { get }, body, raw: reply, context: undefined };
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
}

/** In graphql-sse's form. */
function refusal(error: unknown, { introspection }: Config): Response {
  if (!(error instanceof Error)) throw error;
  const code = error instanceof NuanyiError ? error.code : "GRAPHQL_VALIDATION_FAILED";
  const message = introspection ? error.message : error.message.replace(/ ?Did you mean .+\?$/, "");
  return [
    JSON.stringify({ errors: [{ message, extensions: { code } }] }),
    {
      status: 400,
      statusText: "Bad Request",
      headers: { "content-type": "application/json; charset=utf-8" },
    },
  ];
}

/** When the reader has taken what was written, or is gone. */
function drained(response: ServerResponse): Promise<void> | undefined {
  if (!response.writableNeedDrain) return undefined;
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done);
      response.off("close", done);
      resolve();
    };
    response.once("drain", done);
    response.once("close", done);
  });
}
