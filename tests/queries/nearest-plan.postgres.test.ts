import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../server/context.ts";
import { loadCalendar, seedCalendar } from "../../server/hours/hours.queries.ts";
import { type FilterInput, resolveFilter } from "../../server/places/filter.service.ts";
import { nearestCandidates } from "../../server/places/nearest.queries.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { indexesOf, type PlanNode, scansWhole } from "../bench/plan.ts";
import { contextAt } from "../support/context.ts";
import { useDatabase } from "../support/database.ts";
import { seeded } from "../support/random.ts";
import { randomPlaces, randomPoint } from "../support/random-places.ts";

const PLACES = 10_000;
const NOW = new Date("2026-11-21T06:00:00Z");
const LATE = new Date("2026-11-21T15:00:00Z");

/** Each question and the indexes that may answer it. */
const QUESTIONS: [question: string, filter: FilterInput | null, indexes: string[]][] = [
  ["anything", null, ["places_nearest"]],
  ["two common amenities", { amenities: ["DRINKING_WATER", "SEATING"] }, ["places_nearest"]],
  [
    "two rare amenities, open at 23:00",
    { amenities: ["NURSING_ROOM", "LEGAL_ADVICE"], openAt: LATE },
    ["places_facets"],
  ],
  ["open on arrival", { openOnArrival: "EBIKE", openAt: NOW }, ["places_nearest"]],
];

describe("the plan of the nearest search", () => {
  const database = useDatabase();
  let context: Context;

  beforeAll(async () => {
    const { db } = database;
    await seedCalendar(db);
    const calendar = await loadCalendar(db);
    const rows = randomPlaces(seeded(11), PLACES);
    await db
      .transaction()
      .execute((trx) => revisePlaces(trx, { rows, actor: "test", action: "IMPORT", at: NOW, calendar }));
    await sql`analyze`.execute(db);
    context = await contextAt(db, calendar, NOW);
  });

  it.each(QUESTIONS)("for %s is answered from an index", async (_, filter, indexes) => {
    const random = seeded(12);
    for (let round = 0; round < 20; round++) {
      const plan = await planOf(context, filter, randomPoint(random));
      expect(scansWhole(plan, "places"), JSON.stringify(plan)).toBe(false);
      expect(indexesOf(plan, "places")).toEqual(indexes);
    }
  });

  it("would be seen to scan the whole table if it did", async () => {
    const { rows } = await sql<{ "QUERY PLAN": { Plan: PlanNode }[] }>`
      explain (format json) select count(*) from places where name = '驿站'`.execute(database.db);
    expect(rows.some((row) => row["QUERY PLAN"].some(({ Plan }) => scansWhole(Plan, "places")))).toBe(true);
  });
});

async function planOf(
  context: Context,
  filter: FilterInput | null,
  near: { lat: number; lon: number },
): Promise<PlanNode> {
  const resolved = await resolveFilter(context, filter, { near });
  const query = nearestCandidates(context.db, { near, filter: resolved, maxMetres: null, limit: 24 });
  const [explained] = await query.explain<{ "QUERY PLAN": { Plan: PlanNode }[] }>("json");
  const plan = explained?.["QUERY PLAN"][0]?.Plan;
  if (!plan) throw new Error("expected a plan, got none");
  return plan;
}
