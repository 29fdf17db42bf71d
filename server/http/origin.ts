import type { FastifyInstance, FastifyRequest } from "fastify";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

export interface OriginOptions {
  /** Absent: pages of whatever host was asked are ours. */
  publicUrl: string | undefined;
  /** Routes at which somebody's rights may be used. */
  routes: (route: string) => boolean;
}

/**
 * Refuses what may change something and comes from a page that is not ours: a browser would send our cookies along.
 * Clients that are no browsers send no Origin and are let through; they have no cookies of others.
 */
export function refuseOtherOrigins(web: FastifyInstance, { publicUrl, routes }: OriginOptions): void {
  web.addHook("onRequest", async (request, reply) => {
    // the route, not the address: that can be written in many ways, such as /graph%71l
    if (SAFE.has(request.method) || !routes(request.routeOptions.url ?? "")) return;
    if (isOurs(request, publicUrl)) return;
    const ours = publicUrl ?? `${request.protocol}://${request.host}`;
    return reply.status(403).send({
      errors: [{ message: `expected a request from a page of ${ours}`, extensions: { code: "FORBIDDEN" } }],
    });
  });
}

function isOurs({ headers, host }: FastifyRequest, publicUrl: string | undefined): boolean {
  const { origin } = headers;
  // browsers name the origin of every such request; this is for those whose settings hide it
  if (origin === undefined) return headers["sec-fetch-site"] !== "cross-site";
  if (publicUrl !== undefined) return origin === publicUrl;
  // whoever terminates TLS may not tell, so the scheme is not compared
  return URL.canParse(origin) && new URL(origin).host === host;
}
