import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "../../server/clock.ts";
import { connect } from "../../server/database/connect.ts";
import type { LatLon } from "../../server/places/place.ts";
import { saveDemandSet } from "../support/demand-set.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { cellsInSquare } from "./coverage-cells.ts";
import { nearestBodies } from "./documents.ts";
import { compare, type Outcome } from "./load.ts";
import { startServer } from "./program.ts";
import type { Line } from "./report.ts";

const DEMAND = "meanwhile";
/** So many candidates that overlap so much are not decided in the time given. */
const CELLS = 10_000;
const SQUARE = { south: 39.7, west: 116.1, north: 40.05, east: 116.7 };
/** Riders ask now and then: this many at a time leave the processor room. */
const CONNECTIONS = 2;
const ROUNDS = 3;
const SECONDS = 5;
/** Longer than all rounds take. */
const PLAN_SECONDS = 120;
const POLL_MS = 200;

const SUGGEST = "mutation ($input: SuggestionInput!) { suggestPlaces(input: $input) { id } }";
const PLAN = "query ($id: ID!) { plan(id: $id) { status failure progress { objective } } }";
const STOP = "mutation ($id: ID!) { stopPlan(id: $id) { id } }";

/**
 * Nearest searches while the same process looks for the best sites, and while it does not.
 * @param databaseUrl a database with places
 * @param folder the app as built
 */
export async function benchMeanwhile(
  databaseUrl: string,
  folder: string,
  points: readonly LatLon[],
): Promise<Line[]> {
  const env = { DATABASE_URL: databaseUrl, NODE_ENV: "production" };
  const server = await startServer("tests/bench/app-server.ts", { args: [folder], env });
  const connection = await connect({ databaseUrl, dataDir: "" });
  try {
    const { db } = connection;
    const cells = new Map(cellsInSquare(SQUARE, CELLS).map((cell, i) => [cell, [1 + ((i * 7919) % 100)]]));
    await saveDemandSet(db, { code: DEMAND, cells });
    const planner = await signedIn({ url: server.url, db, now: systemClock.now() }, { roles: ["PLANNER"] });
    const load = async (id: string): Promise<Outcome> => {
      const contender = { id, server, path: "/graphql", bodies: nearestBodies(points) };
      const outcomes = await compare([contender], {
        rounds: ROUNDS,
        seconds: SECONDS,
        connections: CONNECTIONS,
      });
      const outcome = outcomes.get(id);
      if (!outcome) throw new Error(`expected an outcome of ${id}, got none`);
      return outcome;
    };
    const quiet = await load("quiet");
    const id = await begun(planner);
    const busy = await load("busy");
    await stillRunning(planner, id);
    await planner.data(STOP, { id });
    return linesOf(quiet, busy);
  } finally {
    await connection.close();
    await server.stop();
  }
}

/** Starts a search that lasts, and waits until it has found something. */
async function begun(planner: SignedInTester): Promise<string> {
  const question = { demandSet: DEMAND, threshold: { metres: 2500 }, hour: 3 };
  const input = { question, kind: "NEW_SITES", model: "MCLP", count: 40, seconds: PLAN_SECONDS };
  const { suggestPlaces } = await planner.data<{ suggestPlaces: { id: string } }>(SUGGEST, { input });
  for (;;) {
    const { plan } = await planner.data<{ plan: PlanSeen }>(PLAN, { id: suggestPlaces.id });
    if (plan.status === "RUNNING" && plan.progress) return suggestPlaces.id;
    if (plan.status !== "WAITING" && plan.status !== "RUNNING")
      throw new Error(`expected a search that lasts, got one that is ${plan.status}: ${plan.failure}`);
    await sleep(POLL_MS);
  }
}

/** @throws when the search had ended before the load did: the figures would be another's */
async function stillRunning(planner: SignedInTester, id: string): Promise<void> {
  const { plan } = await planner.data<{ plan: PlanSeen }>(PLAN, { id });
  if (plan.status !== "RUNNING")
    throw new Error(`expected a search that lasts, got one that is ${plan.status}`);
}

interface PlanSeen {
  status: string;
  failure: string | null;
  progress: { objective: number } | null;
}

function linesOf(quiet: Outcome, busy: Outcome): Line[] {
  const what = "nearestPlaces while the best sites are searched";
  const note = (key: "p50" | "p99") => `${quiet[key].toFixed(1)} → ${busy[key].toFixed(1)} ms`;
  return [
    {
      id: "meanwhileP50",
      what: `${what}: p50 ÷ quiet`,
      value: busy.p50 / quiet.p50,
      unit: "×",
      note: note("p50"),
    },
    {
      id: "meanwhileP99",
      what: `${what}: p99 ÷ quiet`,
      value: busy.p99 / quiet.p99,
      unit: "×",
      target: { atMost: 2 },
      note: note("p99"),
    },
  ];
}
