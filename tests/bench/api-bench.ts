import type { LatLon } from "../../server/places/place.ts";
import { nearestBodies, riderBodies } from "./documents.ts";
import { type Contender, compare, type Outcome } from "./load.ts";
import type { BenchOptions } from "./options.ts";
import { startServer } from "./program.ts";
import type { Line } from "./report.ts";
import { percentile } from "./statistics.ts";

/** Connections of each server to the database; as many as there are requests at a time, and a few. */
const POOL = 10;

/** The API as `npm start` runs it and the limit, in processes of their own, under the same load in turn. */
export async function benchApi(
  databaseUrl: string,
  points: readonly LatLon[],
  options: BenchOptions,
): Promise<Line[]> {
  const env = { DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: String(POOL), NODE_ENV: "production" };
  const api = await startServer("server/main.ts", { env: { ...env, HOST: "127.0.0.1", PORT: "0" } });
  const limit = await startServer("tests/bench/limit-server.ts", { env });
  try {
    const contenders: Contender[] = [
      { id: "api", server: api, path: "/graphql", bodies: nearestBodies(points) },
      { id: "limit", server: limit, path: "/", bodies: points.map((point) => JSON.stringify(point)) },
      { id: "rider", server: api, path: "/graphql", bodies: riderBodies(points) },
    ];
    const outcomes = await compare(contenders, options);
    const memory = api.usage().residentBytes;
    return [
      ...comparisonLines(outcomes),
      { id: "apiMemory", what: "API's memory after the load", value: memory / 1e6, unit: "MB" },
    ];
  } finally {
    await Promise.all([api.stop(), limit.stop()]);
  }
}

function comparisonLines(outcomes: Map<string, Outcome>): Line[] {
  const api = outcomeOf(outcomes, "api");
  const limit = outcomeOf(outcomes, "limit");
  return [
    ...lines("api", "nearestPlaces by the API", api),
    ...lines("limit", "the same SQL by node:http + pg", limit),
    {
      id: "apiToLimit",
      what: "API ÷ limit",
      value: api.requestsPerSecond / limit.requestsPerSecond,
      unit: "×",
      target: { atLeast: 0.6 },
      note: `by round ${roundRatios(api, limit)}`,
    },
    ...lines("rider", "the app's own search, open on arrival", outcomeOf(outcomes, "rider")),
  ];
}

function lines(id: string, what: string, outcome: Outcome): Line[] {
  const { requestsPerSecond, p50, p99, bytesPerAnswer, cpuMsPerRequest } = outcome;
  const note = `${(bytesPerAnswer / 1000).toFixed(1)} kB an answer, ${cpuMsPerRequest.toFixed(2)} ms of the server's CPU`;
  return [
    { id: `${id}Rate`, what, value: requestsPerSecond, unit: "requests/s", note },
    { id: `${id}P50`, what: `${what}: p50`, value: p50, unit: "ms" },
    { id: `${id}P99`, what: `${what}: p99`, value: p99, unit: "ms" },
  ];
}

/** The least and the most: how far to trust the ratio of the whole. */
function roundRatios(api: Outcome, limit: Outcome): string {
  const ratios = api.rounds.map((rate, round) => rate / (limit.rounds[round] ?? Number.NaN));
  return [0, 1].map((share) => percentile(ratios, share).toFixed(2)).join(" to ");
}

function outcomeOf(outcomes: Map<string, Outcome>, id: string): Outcome {
  const outcome = outcomes.get(id);
  if (!outcome) throw new Error(`expected an outcome of ${id}, got none`);
  return outcome;
}
