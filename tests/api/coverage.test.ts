import geographiclib from "geographiclib-geodesic";
import { cellToLatLng } from "h3-js";
import { beforeAll, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { saveDemandSet } from "../support/demand-set.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { CELLS, CENTRE, COMPARE, HERE, ISOCHRONES, PLACES, QUERIES } from "./coverage-support.ts";
import { SAVE, type Saved } from "./scenarios-support.ts";

const QUESTION = { demandSet: "flat", threshold: { metres: 500 }, hour: 12, on: "2026-11-18" };
const NIGHT = { ...QUESTION, hour: 23 };

describe("what planners are told of coverage", () => {
  const api = useApi({ now: new Date("2026-11-18T06:00:00Z"), rows: PLACES });
  let planner: SignedInTester;

  beforeAll(async () => {
    planner = await signedIn(api, { roles: ["PLANNER"] });
    await saveDemandSet(api.db, { code: "flat", cells: new Map(CELLS.map((cell) => [cell, [2]])) });
  });

  async function answer<T>(query: keyof typeof QUERIES, question: object = QUESTION): Promise<T> {
    return (await planner.data<{ answer: T }>(QUERIES[query], { question })).answer;
  }

  it("covers by day what is near the place that is open by day, and less by night", async () => {
    const day = await answer<{ coveredCells: number }>("coverage");
    expect(day).toEqual({
      ...{ cells: 19, weight: 38, coveredCells: 14, coveredWeight: 28, possibleWeight: 0, share: 28 / 38 },
      ...{ places: 2, openPlaces: 2, travel: "GEODESIC", on: "2026-11-18" },
    });
    expect(await answer("coverage", NIGHT)).toMatchObject({ coveredCells: 3, openPlaces: 1, share: 6 / 38 });
    expect(await answer("coverage", { ...QUESTION, hour: null })).toMatchObject({ coveredCells: 14 });
    const farther = { ...QUESTION, threshold: { minutes: 120, mode: "WALK" } };
    expect(await answer("coverage", farther)).toMatchObject({ share: 1, places: 3, travel: "ESTIMATE" });
  });

  it("says today's date where none is asked for, and takes the week's hours from it", async () => {
    const { on: _, ...today } = QUESTION;
    expect(await answer("coverage", today)).toMatchObject({ on: "2026-11-18" });
    const week = await answer<{ shares: number[]; openPlaces: number[] }>("week");
    expect(week.shares).toHaveLength(168);
    expect([week.shares[8], week.shares[9], week.openPlaces[8], week.openPlaces[9]]).toEqual([
      ...[6 / 38, 28 / 38, 1, 2],
    ]);
  });

  it("lists gaps with the nearest open place, and the cells in them", async () => {
    const [gap, ...others] = await answer<{ cells: string[]; weight: number }[]>("gaps", NIGHT);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ rank: 1, weight: 32, share: 32 / 38, zoneName: null });
    expect(gap).toMatchObject({
      nearestOpen: { placeCode: "ALL", name: "驿站 ALL", metres: expect.any(Number) },
    });
    const cells = await answer<{ cell: string }[]>("uncovered", NIGHT);
    expect(cells.map(({ cell }) => cell).sort()).toEqual(gap?.cells.toSorted());
  });

  it("finds the nearest open place however far it is", async () => {
    const [gap] = await answer<{ centre: typeof HERE; nearestOpen: { metres: number } }[]>("gaps", {
      ...NIGHT,
      amenities: ["WIFI"],
    });
    expect(gap?.nearestOpen).toMatchObject({ placeCode: "FAR" });
    const { lat = 0, lon = 0 } = gap?.centre ?? {};
    const { s12 = 0 } = geographiclib.Geodesic.WGS84.Inverse(lat, lon, 39.2, 116.4);
    expect(gap?.nearestOpen.metres).toBe(s12);
  });

  it("says so where no place is open at all", async () => {
    const [gap] = await answer<{ nearestOpen: unknown }[]>("gaps", {
      ...NIGHT,
      kinds: ["REST_STATION"],
      changes: [{ closePlace: { code: "FAR" } }],
    });
    expect(gap?.nearestOpen).toBeNull();
  });

  it("gives cells and places as columns", async () => {
    const cells = await answer<Record<string, unknown[]>>("cells");
    expect(cells).toMatchObject({ cells: CELLS, weights: CELLS.map(() => 2), zones: CELLS.map(() => -1) });
    expect(Buffer.from(String(cells.coveredWeek), "base64")).toHaveLength(19 * 21);
    expect(cells.states?.[CELLS.indexOf(CENTRE)]).toBe("C");
    const places = await answer<Record<string, unknown>>("places");
    expect(places).toMatchObject({
      codes: ["ALL", "DAY"],
      names: ["驿站 ALL", "驿站 DAY"],
      kinds: "SR",
      changes: "TT",
    });
    // Monday: hours 9-17 are bits 1-7 of the second byte and 0-1 of the third
    const [, second, third] = Buffer.from(String(places.openWeek), "base64").subarray(21);
    expect([second, third]).toEqual([0b11111110, 0b00000011]);
  });

  it("shares places out, and states how", async () => {
    const found = await answer<{ scores: number[]; rings: number[]; ringWeights: number[] }>("accessibility");
    expect(found.rings).toEqual([1 / 3, 2 / 3, 1]);
    expect(found.ringWeights).toEqual([1, 0.68, 0.22]);
    expect(found.scores.reduce((sum, score) => sum + score * 2, 0)).toBeCloseTo(20_000, 6);
    const [none] = await answer<unknown[]>("byDistrict");
    const mean = found.scores.reduce((sum, score) => sum + score, 0) / 19;
    expect(none).toMatchObject({ zone: { code: null }, cells: 19, accessibility: mean });
    expect(await answer("zones")).toEqual([]);
  });

  it("holds scenarios against today", async () => {
    const changes = [
      { closePlace: { code: "DAY" } },
      { changeHours: { code: "ALL", hours: "Mo 10:00-11:00" } },
    ];
    const { saveScenario } = await planner.data<Saved>(SAVE, { scenario: { name: "更少", changes } });
    const { compareScenarios } = await planner.data<{ compareScenarios: unknown[] }>(COMPARE, {
      question: QUESTION,
      scenarios: [saveScenario.id],
    });
    expect(compareScenarios).toEqual([
      {
        scenario: null,
        name: null,
        changes: 0,
        coverage: { coveredCells: 14, share: 28 / 38 },
        meanShare: expect.any(Number),
      },
      {
        ...{ scenario: saveScenario.id, name: "更少", changes: 2 },
        coverage: { coveredCells: 0, share: 0 },
        meanShare: 6 / 38 / 168,
      },
    ]);
    const places = await answer("places", { ...QUESTION, scenario: saveScenario.id });
    expect(places).toMatchObject({ codes: ["ALL", "DAY"], changes: "CX" });
    const added = {
      ...{ id: "n", name: "新", location: HERE, kind: "REST_STATION", amenities: [], hours: "24/7" },
    };
    const withNew = { ...NIGHT, changes: [{ addPlace: added }] };
    expect(await answer("coverage", withNew)).toMatchObject({ coveredCells: 14 });
    expect(await answer("places", withNew)).toMatchObject({ codes: ["ALL", "DAY", "n"], changes: "TTA" });
    expect(await answer("coverage", NIGHT)).toMatchObject({ coveredCells: 3 });
  });

  it("asks within a polygon", async () => {
    const [lat, lon] = cellToLatLng(CENTRE);
    const ring = [
      [lon - 0.001, lat - 0.001],
      [lon + 0.001, lat - 0.001],
      [lon + 0.001, lat + 0.001],
      [lon - 0.001, lat + 0.001],
      [lon - 0.001, lat - 0.001],
    ];
    const area = { polygon: { type: "Polygon", coordinates: [ring] } };
    expect(await answer("cells", { ...QUESTION, area })).toMatchObject({ cells: [CENTRE], states: "C" });
  });

  it("draws circles where there are no streets", async () => {
    const { isochrones } = await planner.data<{ isochrones: { area: unknown }[] }>(ISOCHRONES, {
      minutes: [10, 5, 10],
      mode: "WALK",
    });
    expect(isochrones).toMatchObject([
      { minutes: 5, travel: "ESTIMATE", area: { type: "MultiPolygon" } },
      { minutes: 10, travel: "ESTIMATE", area: { type: "MultiPolygon" } },
    ]);
  });
});
