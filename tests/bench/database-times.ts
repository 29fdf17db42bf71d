import { type Kysely, sql } from "kysely";
import type { Context } from "../../server/context.ts";
import type { Database } from "../../server/database/tables.ts";
import { resolveFilter } from "../../server/places/filter.service.ts";
import { nearestCandidates } from "../../server/places/nearest.queries.ts";
import type { LatLon } from "../../server/places/place.ts";
import { indexesOf, type PlanNode, scansWhole } from "./plan.ts";
import type { Question } from "./questions.ts";
import { percentile } from "./statistics.ts";

export interface DatabaseTime {
  /** Planning and execution, ms. */
  p50: number;
  p99: number;
  /** How many of the plans read all of places row by row. */
  seqScans: number;
  /** Each index on places that any of the plans used. */
  indexes: string[];
}

/** Candidates that the service fetches first for 20 places; see findNearest. */
const CANDIDATES = 24;

/** The time that each question takes within the database, asked from every point, turn by turn. */
export async function timeQuestions(
  context: Context,
  questions: readonly Question[],
  points: readonly LatLon[],
): Promise<Map<string, DatabaseTime>> {
  const explained = new Map(questions.map(({ id }) => [id, [] as Explained[]]));
  for (const near of [...points.slice(0, 10), ...points])
    for (const { id, filter } of questions) {
      const resolved = await resolveFilter(context, filter, { near });
      const query = { near, filter: resolved, maxMetres: null, limit: CANDIDATES };
      explained.get(id)?.push(await explain(context.db, nearestCandidates(context.db, query).compile()));
    }
  // the first ten points only warmed caches up
  return new Map([...explained].map(([id, all]) => [id, summary(all.slice(10))]));
}

interface Explained {
  Plan: PlanNode;
  "Planning Time": number;
  "Execution Time": number;
}

/** Runs a statement with its parameters as the API does; per-node timing would cost more than the query. */
async function explain(
  db: Kysely<Database>,
  compiled: ReturnType<ReturnType<typeof nearestCandidates>["compile"]>,
): Promise<Explained> {
  const { rows } = await db.executeQuery<{ "QUERY PLAN": Explained[] }>({
    ...compiled,
    query: sql`select`.compile(db).query,
    sql: `explain (analyze, timing off, format json) ${compiled.sql}`,
  });
  const plan = rows[0]?.["QUERY PLAN"][0];
  if (!plan) throw new Error("expected a plan, got none");
  return plan;
}

function summary(explained: readonly Explained[]): DatabaseTime {
  const times = explained.map((one) => one["Planning Time"] + one["Execution Time"]);
  return {
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    seqScans: explained.filter(({ Plan }) => scansWhole(Plan, "places")).length,
    indexes: [...new Set(explained.flatMap(({ Plan }) => indexesOf(Plan, "places")))],
  };
}
