import type { Kysely } from "kysely";
import { catalogueReader } from "../../server/amenities/catalogue.ts";
import { systemClock } from "../../server/clock.ts";
import { readConfig } from "../../server/config.ts";
import type { AnalysisBase } from "../../server/coverage/analysis.ts";
import { Analyst } from "../../server/coverage/analyst.ts";
import type { CoverageQuestion } from "../../server/coverage/question.ts";
import { connect } from "../../server/database/connect.ts";
import { migrate } from "../../server/database/migrate.ts";
import type { Database } from "../../server/database/tables.ts";
import { loadCalendar, seedCalendar } from "../../server/hours/hours.queries.ts";
import type { PlaceRow } from "../../server/places/place-row.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { slowPlaces, slowReach, slowState } from "../queries/coverage-brute-force.ts";
import { saveDemandSet } from "../support/demand-set.ts";
import { between, type Random, seeded } from "../support/random.ts";
import { daily, placeRow } from "../support/rows.ts";
import { cellsInSquare } from "./coverage-cells.ts";
import type { Line } from "./report.ts";
import { median } from "./statistics.ts";

const AT = new Date("2026-11-18T06:00:00Z");
const CELLS = { many: 20_000, few: 1_000 };
const PLACES = 5_000;
/** What the slow way is asked for: 1,000 × 500. */
const SLOW_PLACES = 500;
/** A city and its surroundings: about 2,000 km². */
const SQUARE = { south: 39.6, west: 116, north: 40.05, east: 116.56 };
const ROUNDS = 5;
const HOURS = 60;
const MANY: CoverageQuestion = { demandSet: "many", threshold: { metres: 1_000 }, on: "2026-11-18" };

/**
 * Coverage of 20,000 cells by 5,000 places, each with hours of its own, at every hour of the week: worked out from the
 * database, and again for another hour.
 * @param databaseUrl an empty database
 */
export async function benchCoverage(databaseUrl: string): Promise<Line[]> {
  const connection = await connect({ databaseUrl, dataDir: "" });
  try {
    const { db } = connection;
    const random = seeded(20_261_122);
    const rows = places(random);
    const cells = await fill(db, rows, random);
    const base: AnalysisBase = {
      ...{ db, now: AT, travel: readConfig({}).travel, viewer: { isDemo: false } },
      catalogue: await catalogueReader(db, systemClock)(),
    };
    const few = await fullTimes(base, { ...MANY, demandSet: "few" });
    const many = await fullTimes(base, MANY);
    return [
      ...linesOf({ few: median(few), many: median(many), hour: median(await hourTimes(base)) }),
      await slowLine(base, rows.slice(0, SLOW_PLACES), cells),
    ];
  } finally {
    await connection.close();
  }
}

/** Nothing is known but the thread itself: demand, places and their hours are read, and everything worked out. */
async function fullTimes(base: AnalysisBase, question: CoverageQuestion): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const analyst = await warmAnalyst(base);
    times.push(await timeOf(() => analyst.analyse(base, question)));
    await analyst.close();
  }
  return times;
}

async function hourTimes(base: AnalysisBase): Promise<number[]> {
  const analyst = await warmAnalyst(base);
  await analyst.analyse(base, MANY);
  const times: number[] = [];
  for (let round = 0; round < HOURS; round++) {
    const hour = (round * 37) % 168;
    times.push(await timeOf(async () => (await analyst.analyse(base, { ...MANY, hour })).figuresAt(hour)));
  }
  await analyst.close();
  return times;
}

/** Its thread runs; asked for an amenity that no place has, it has seen no hours yet. */
async function warmAnalyst(base: AnalysisBase): Promise<Analyst> {
  const analyst = new Analyst();
  await analyst.analyse(base, { ...MANY, demandSet: "slow", amenities: ["MICROWAVE"] });
  return analyst;
}

/** Every cell against every place at every hour, beside the same from the database. */
async function slowLine(
  base: AnalysisBase,
  rows: readonly PlaceRow[],
  cells: readonly string[],
): Promise<Line> {
  const question: CoverageQuestion = { ...MANY, demandSet: "slow", kinds: ["SERVICE_CENTRE"] };
  const slow = await timeOf(async () => {
    const near = slowReach(cells, slowPlaces(rows, MANY), MANY.threshold, base.travel);
    for (const places of near) for (let hour = 0; hour < 168; hour++) slowState(places, hour);
  });
  return {
    id: "coverageBeforeBruteForce",
    what: `coverage of ${CELLS.few} × ${SLOW_PLACES}, every pair and hour checked ÷ ours`,
    value: slow / median(await fullTimes(base, question)),
    unit: "×",
    note: `${(slow / 1000).toFixed(1)} s by brute force`,
  };
}

function linesOf({ few, many, hour }: Record<"few" | "many" | "hour", number>): Line[] {
  const what = `coverage of ${CELLS.many} cells × ${PLACES} places × 168 hours`;
  return [
    {
      id: "coverageFull",
      what: `${what}, from the database`,
      value: many / 1000,
      unit: "s",
      target: { atMost: 2 },
    },
    { id: "coverageHour", what: `${what}, another hour`, value: hour, unit: "ms", target: { atMost: 50 } },
    {
      id: "coverageGrowth",
      what: `coverage: ${CELLS.many} cells ÷ ${CELLS.few}`,
      value: many / few,
      unit: "×",
      note: `${few.toFixed(0)} → ${many.toFixed(0)} ms`,
    },
  ];
}

/** Places anywhere in the square, each with hours that no other has; the first few are of a kind of their own. */
function places(random: Random): PlaceRow[] {
  return Array.from({ length: PLACES }, (_, i) =>
    placeRow({
      code: `C${String(i).padStart(5, "0")}`,
      kind: i < SLOW_PLACES ? "SERVICE_CENTRE" : "REST_STATION",
      lat: between(random, SQUARE.south, SQUARE.north),
      lon: between(random, SQUARE.west, SQUARE.east),
      hours: daily(360 + (i % 100), 1_000 + Math.floor(i / 100)),
    }),
  );
}

/** Returns the cells of the set that the slow way is asked for. */
async function fill(db: Kysely<Database>, rows: PlaceRow[], random: Random): Promise<string[]> {
  await migrate(db);
  await seedCalendar(db);
  const calendar = await loadCalendar(db);
  await db
    .transaction()
    .execute((trx) => revisePlaces(trx, { rows, actor: "bench", action: "IMPORT", at: AT, calendar }));
  const cells = cellsInSquare(SQUARE, CELLS.many);
  const weighted = (some: readonly string[]) =>
    new Map(some.map((cell) => [cell, Array.from({ length: 24 }, () => Math.floor(random() * 100))]));
  const few = cells.slice(0, CELLS.few);
  await saveDemandSet(db, { code: "many", cells: weighted(cells) });
  await saveDemandSet(db, { code: "few", cells: weighted(few) });
  await saveDemandSet(db, { code: "slow", cells: weighted(few) });
  return few;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
