import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from "fastify";
import type { Config } from "../config.ts";
import { MOST_BODY_BYTES } from "../graphql/limits.ts";

/** The HTTP server with what every route shares: log, headers, compression, error answers. */
export async function createWeb(config: Config): Promise<FastifyInstance> {
  const web = Fastify({
    bodyLimit: MOST_BODY_BYTES,
    forceCloseConnections: "idle",
    ...(config.trustProxy && { trustProxy: [...config.trustProxy] }),
    logger: { level: config.logLevel, serializers: { req: loggedRequest } },
    logController: new LogController({
      disableRequestLogging: config.logLevel !== "debug" && config.logLevel !== "trace",
    }),
  });
  await web.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy(config) },
    // the tile servers ask to be told which site shows their tiles; the origin is all they get
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    // whoever terminates TLS decides
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });
  await web.register(compress, { threshold: 1024, encodings: ["br", "gzip"] });
  answerErrors(web);
  return web;
}

/** What opens the page of an invitation or of a new password. */
const LINK_TOKEN = /(?<=^\/(invitation|password)\/).*/s;

/** Neither address nor query string nor a link's token: no rider's position and nothing that opens an account is logged. */
function loggedRequest(request: FastifyRequest) {
  const [path = ""] = request.url.split("?", 1);
  return { method: request.method, path: path.replace(LINK_TOKEN, "…") };
}

/** Scripts and styles are ours alone; images may come from the tile server and over https. */
export function contentSecurityPolicy({ tileUrl }: Config): Record<string, string[]> {
  const tiles = tileOrigins(tileUrl);
  return {
    "default-src": ["'self'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    // hosts may give the address of a picture of their place
    "img-src": ["'self'", "data:", "blob:", "https:", ...tiles],
    "connect-src": ["'self'", ...tiles],
    "font-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  };
}

/** https://{s}.tiles.example/… stands for any subdomain. */
function tileOrigins(tileUrl: string): string[] {
  const origin = /^(https?:\/\/[^/?#]+)/.exec(tileUrl)?.[1];
  return origin === undefined ? [] : [origin.replace(/\{[^}]*\}/, "*")];
}

/** Failures outside GraphQL look like those inside it: a message and a code. */
function answerErrors(web: FastifyInstance): void {
  web.setErrorHandler<{ statusCode?: number; message: string; code?: string }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, "a request failed");
    const [code, message] = describeFailure(status, error);
    return reply
      .status(status)
      .type("application/json")
      .send({ errors: [{ message, extensions: { code } }] });
  });
}

function describeFailure(
  status: number,
  error: { message: string; code?: string },
): [code: string, message: string] {
  if (status >= 500)
    return ["INTERNAL_SERVER_ERROR", "Something went wrong on our side. It has been logged; try again."];
  if (status === 413) return ["PAYLOAD_TOO_LARGE", `expected a body of at most ${MOST_BODY_BYTES} bytes`];
  if (status === 415) return ["UNSUPPORTED_MEDIA_TYPE", "expected content-type: application/json"];
  return ["BAD_REQUEST", error.message];
}
