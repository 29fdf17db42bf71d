import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AnalysisBase } from "../../server/coverage/analysis.ts";
import type { Analyst } from "../../server/coverage/analyst.ts";
import { UNMET_SEARCHES } from "../../server/coverage/question.ts";
import { geographyPoint } from "../../server/database/geography.ts";
import { addUnmet } from "../../server/demand/unmet.queries.ts";
import type { Calendar } from "../../server/hours/calendar/calendar.ts";
import { loadCalendar, seedCalendar } from "../../server/hours/hours.queries.ts";
import type { PlacePatch } from "../../server/places/place-snapshot.ts";
import { revisePlaces } from "../../server/places/revise.service.ts";
import { CELLS, PLACES } from "../api/coverage-support.ts";
import { contextAt } from "../support/context.ts";
import { useDatabase } from "../support/database.ts";
import { saveDemandSet } from "../support/demand-set.ts";
import { daily } from "../support/rows.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const QUESTION = { demandSet: "flat", threshold: { metres: 500 }, hour: 23, on: "2026-11-18" };

describe("what the analyst keeps", () => {
  const database = useDatabase();
  let calendar: Calendar;
  let base: AnalysisBase;
  let analyst: Analyst;

  const revise = (rows: readonly PlacePatch[]) =>
    database.db
      .transaction()
      .execute((trx) => revisePlaces(trx, { rows, actor: "test", action: "IMPORT", at: NOW, calendar }));
  const covered = async () => {
    const { figuresAt } = await analyst.analyse(base, QUESTION);
    return figuresAt(23).coveredCells;
  };

  beforeAll(async () => {
    const { db } = database;
    await seedCalendar(db);
    calendar = await loadCalendar(db);
    await saveDemandSet(db, { code: "flat", cells: new Map(CELLS.map((cell) => [cell, [2]])) });
    const { now, travel, catalogue, analyst: its } = await contextAt(db, calendar, NOW);
    analyst = its;
    base = { db, now, travel, catalogue, viewer: { isDemo: false } };
  });
  beforeEach(() => revise(PLACES.map((row) => ({ ...row, status: "ACTIVE" as const }))));
  afterAll(() => analyst.close());

  it("serves another hour, and the same question asked at once by many", async () => {
    const [one, ...others] = await Promise.all(
      [0, 5, 23, null].map((hour) => analyst.analyse(base, { ...QUESTION, hour })),
    );
    for (const other of others) expect(other.kept).toBe(one?.kept);
    expect((await analyst.analyse(base, { ...QUESTION, on: "2026-11-25" })).kept).not.toBe(one?.kept);
    expect((await analyst.analyse(base, { ...QUESTION, threshold: { metres: 501 } })).kept).not.toBe(
      one?.kept,
    );
  });

  it.each([
    ["its hours", { code: "DAY", hours: daily(0, 1440) }, 14],
    ["its position", { code: "ALL", lat: 39.9, lon: 116.4 }, 11],
    ["its status", { code: "ALL", status: "RETIRED" as const }, 0],
  ])("does not outlive a change of a place: %s", async (_what, patch, after) => {
    expect(await covered()).toBe(3);
    await revise([patch]);
    expect(await covered()).toBe(after);
  });

  it("does not outlive a change of an amenity", async () => {
    const withWater = { ...QUESTION, amenities: ["DRINKING_WATER"] };
    const ask = async () => (await analyst.analyse(base, withWater)).figuresAt(23).coveredCells;
    expect(await ask()).toBe(0);
    await revise([{ code: "ALL", amenities: [{ code: "DRINKING_WATER", state: "AVAILABLE" }] }]);
    expect(await ask()).toBe(3);
    await revise([{ code: "ALL", amenities: [{ code: "DRINKING_WATER", state: "OUT_OF_ORDER" }] }]);
    expect(await ask()).toBe(0);
  });

  it("does not outlive a demand set that was replaced", async () => {
    expect((await analyst.analyse(base, { ...QUESTION, demandSet: "flat" })).figuresAt(23).cells).toBe(19);
    await database.db.deleteFrom("demand_sets").where("code", "=", "flat").execute();
    await saveDemandSet(database.db, {
      code: "flat",
      cells: new Map(CELLS.slice(0, 7).map((cell) => [cell, [2]])),
    });
    expect((await analyst.analyse(base, { ...QUESTION, demandSet: "flat" })).figuresAt(23).cells).toBe(7);
  });

  it("does not outlive searches that were not met elsewhere, though they are as many", async () => {
    const { db } = database;
    const question = { ...QUESTION, demandSet: UNMET_SEARCHES };
    const weights = async () => Array.from((await analyst.analyse(base, question)).week.weight.slice(3, 6));
    const count = (hour: number) => ({ cell: CELLS[0] ?? "", hour, month: "2026-11-01", count: 12 });
    await addUnmet(db, [count(3)]);
    expect(await weights()).toEqual([12, 0, 0]);
    await db.deleteFrom("unmet_searches").execute();
    await addUnmet(db, [count(5)]);
    expect(await weights()).toEqual([0, 0, 12]);
  });

  it("does not outlive a district that was moved", async () => {
    const zonesNow = async () => {
      const analysis = await analyst.analyse(base, QUESTION);
      return (await analyst.zones(base, analysis, false)).zones.map(({ code }) => code);
    };
    const centre = geographyPoint({ lat: 39.9, lon: 116.4 });
    await database.db
      .insertInto("districts")
      .values({ code: "1", name: "区", name_en: null, parent_code: null, centre })
      .execute();
    expect(await zonesNow()).toEqual([]);
    await revise([{ code: "DAY", districtCode: "1" }]);
    expect(await zonesNow()).toEqual(["1"]);
    await revise([{ code: "DAY", districtCode: null }]);
    await database.db.updateTable("districts").set({ code: "2" }).execute();
    await revise([{ code: "DAY", districtCode: "2" }]);
    expect(await zonesNow()).toEqual(["2"]);
    await database.db.updateTable("districts").set({ name: "新区" }).execute();
    const analysis = await analyst.analyse(base, QUESTION);
    expect((await analyst.zones(base, analysis, false)).zones).toMatchObject([{ code: "2", name: "新区" }]);
  });
});
