import type { FastifyInstance } from "fastify";
import { type Kysely, sql } from "kysely";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Database } from "../database/tables.ts";

/** A database that takes longer than this to say 1 is not ready. */
const READY_MS = 2000;

/** /livez answers without the database, /readyz with it and not while draining. */
export function addHealth(web: FastifyInstance, db: Kysely<Database>, isDraining: () => boolean): void {
  web.get("/livez", async () => ({ status: "live" }));
  web.get("/readyz", async (_request, reply) => {
    if (isDraining()) return reply.status(503).send({ status: "draining" });
    const ready = await answersInTime(db);
    return reply.status(ready ? 200 : 503).send({ status: ready ? "ready" : "database unreachable" });
  });
}

async function answersInTime(db: Kysely<Database>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, READY_MS, false);
  });
  const answer = sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** /metrics in Prometheus' text format: the process, and requests by route and status. */
export function addMetrics(web: FastifyInstance): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time from a request's arrival to its answer, by method, route and status.",
    labelNames: ["method", "route", "status"],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  web.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  web.get("/metrics", async (_request, reply) => {
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
