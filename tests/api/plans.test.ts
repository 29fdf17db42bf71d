import { greatCircleDistance, UNITS } from "h3-js";
import { beforeAll, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { subsets } from "../unit/plans/small.ts";
import {
  addDemand,
  CELLS,
  isNear,
  locationOf,
  MIDDLE,
  planned,
  THRESHOLD,
  TOTAL,
  WEIGHTS,
} from "./plans-support.ts";

const NOW = new Date("2026-11-21T06:00:00Z");
const TWO_PM = 14;
const EVENING = daily(8 * 60, 20 * 60);
const [FIRST = "", SECOND = ""] = CELLS.filter((cell) => cell !== MIDDLE);
const LAST = CELLS.findLast((cell) => !isNear(cell, FIRST)) ?? "";

/** Weight of the cells near any of these, but for those near others. */
function weightNear(cells: readonly string[], without: readonly string[] = []): number {
  const isReached = (cell: string, from: readonly string[]) => from.some((other) => isNear(cell, other));
  return CELLS.reduce(
    (sum, cell, at) => sum + (isReached(cell, cells) && !isReached(cell, without) ? (WEIGHTS[at] ?? 0) : 0),
    0,
  );
}

describe("what is suggested", () => {
  const api = useApi({
    now: NOW,
    rows: [
      placeRow({
        code: "OPEN",
        ...locationOf(FIRST),
        hours: EVENING,
        amenities: [{ code: "DRINKING_WATER", state: "AVAILABLE", note: null }],
      }),
      placeRow({ code: "SHUT", ...locationOf(LAST), hours: daily(0, 60), host: "富商市场" }),
      placeRow({
        code: "OTHER",
        ...locationOf(SECOND),
        kind: "SERVICE_CENTRE",
        host: "富商市场",
        hours: EVENING,
      }),
    ],
  });
  let planner: SignedInTester;
  const question = { demandSet: "riders", threshold: THRESHOLD, hour: TWO_PM, kinds: ["REST_STATION"] };
  beforeAll(async () => {
    planner = await signedIn(api, { name: "规划员", roles: ["PLANNER"] });
    await addDemand(api.db, { code: "riders", at: NOW });
  });

  it("as new sites covers most, as all choices of cells say", async () => {
    const plan = await planned(planner, { question, kind: "NEW_SITES", count: 1 });
    const best = Math.max(...CELLS.map((cell) => weightNear([cell], [FIRST])));
    expect(plan).toMatchObject({ status: "DONE", model: "MCLP", kind: "NEW_SITES", count: 1, failure: null });
    expect(plan.result).toMatchObject({
      ...{ ending: "OPTIMAL", objective: best, bound: best, gap: 0, candidates: CELLS.length },
      shareBefore: weightNear([FIRST]) / TOTAL,
      shareAfter: (weightNear([FIRST]) + best) / TOTAL,
      ...{ uncoverableCells: 0, meanBefore: null, meanAfter: null },
      sites: [{ gain: best, placeCode: null, until: null, extraHours: null, name: expect.any(String) }],
    });
    expect(JSON.parse(plan.input)).toMatchObject({ question, kind: "NEW_SITES", count: 1 });
  });

  it("is the same when it is asked again", async () => {
    const [once, again] = [
      await planned(planner, { question, kind: "NEW_SITES", count: 2 }),
      await planned(planner, { question, kind: "NEW_SITES", count: 2 }),
    ];
    expect(again.result).toEqual({ ...once.result, seconds: expect.any(Number) });
    expect(once.result?.sites.length).toBeGreaterThan(0);
  });

  it("as the fewest new sites covers all that can be, and lists the rest", async () => {
    const sites = [FIRST, SECOND].map((cell) => ({ name: cell, location: locationOf(cell) }));
    const nobody = { ...question, kinds: ["SERVICE_CENTRE"], hour: 3 };
    const { result } = await planned(planner, {
      ...{ question: nobody, kind: "NEW_SITES", model: "LSCP", candidates: { source: "LIST", sites } },
    });
    const left = CELLS.filter((cell) => !isNear(cell, FIRST) && !isNear(cell, SECOND));
    expect(result?.sites.map(({ name }) => name).toSorted()).toEqual([FIRST, SECOND].toSorted());
    expect(result).toMatchObject({
      ...{ ending: "OPTIMAL", objective: 2, bound: 2, shareBefore: 0 },
      uncoverableCells: left.length,
      uncoverableWeight: TOTAL - weightNear([FIRST, SECOND]),
    });
    expect(result?.uncoverable.map(({ cell }) => cell).toSorted()).toEqual(left.toSorted());
  });

  it("as the shortest ways is the best of all choices", async () => {
    const { result } = await planned(planner, { question, kind: "NEW_SITES", model: "P_MEDIAN", count: 2 });
    const metres = (a: string, b: string) => {
      const [from, to] = [locationOf(a), locationOf(b)];
      return greatCircleDistance([from.lat, from.lon], [to.lat, to.lon], UNITS.m);
    };
    const mean = (chosen: readonly number[]) =>
      CELLS.reduce((sum, cell, at) => {
        const sites = [FIRST, ...chosen.map((number) => CELLS[number] ?? "")];
        return sum + (WEIGHTS[at] ?? 0) * Math.min(...sites.map((site) => metres(cell, site)));
      }, 0) / TOTAL;
    const least = Math.min(...subsets(CELLS.length, 2).map(mean));
    // the sphere of the one and the ellipsoid of the other differ by half a percent at most
    expect((result?.meanAfter ?? 0) / least).toBeCloseTo(1, 2);
    expect((result?.meanBefore ?? 0) / mean([])).toBeCloseTo(1, 2);
    expect(result).toMatchObject({ ending: "OPTIMAL", shareBefore: null, shareAfter: null });
    expect(result?.sites).toHaveLength(2);
  });

  it("as premises of hosts are places that do not answer the question yet", async () => {
    await api.db.updateTable("places").set({ status: "RETIRED" }).where("code", "=", "OTHER").execute();
    const candidates = { source: "HOST_PREMISES" };
    const { result } = await planned(planner, { question, kind: "NEW_SITES", count: 1, candidates });
    await api.db.updateTable("places").set({ status: "ACTIVE" }).where("code", "=", "OTHER").execute();
    expect(result).toMatchObject({
      candidates: 1,
      objective: weightNear([SECOND], [FIRST]),
      sites: [{ placeCode: "OTHER", name: "驿站 OTHER" }],
    });
  });

  it("as longer hours adds covered demand-hours, for as many hours of staff as there are", async () => {
    const asked = { question: { ...question, hour: null }, kind: "LONGER_HOURS", count: 1, latestHour: 23 };
    const { result } = await planned(planner, asked);
    const near = weightNear([FIRST]);
    // the other is open from midnight to one
    const today = near * 12 + weightNear([LAST]);
    expect(result).toMatchObject({
      ...{
        ending: "OPTIMAL",
        objective: near * 3 * 7,
        gap: 0,
        candidates: 1,
        shareBefore: today / (24 * TOTAL),
      },
      sites: [{ placeCode: "OPEN", until: 23, extraHours: 21, gain: near * 21 }],
    });
    expect(result?.shareAfter).toBeCloseTo((today + near * 3) / (24 * TOTAL), 12);
    const cheaper = await planned(planner, { ...asked, staffedHours: 15 });
    expect(cheaper.result?.sites).toMatchObject([{ until: 22, extraHours: 14, gain: near * 14 }]);
  });

  it("as a new amenity goes where no place that has it is near", async () => {
    const asked = { ...question, kinds: null };
    const { result } = await planned(planner, {
      ...{ question: asked, kind: "NEW_AMENITY", amenity: "DRINKING_WATER", count: 1 },
    });
    expect(result).toMatchObject({
      ...{
        candidates: 1,
        objective: weightNear([SECOND], [FIRST]),
        shareBefore: weightNear([FIRST]) / TOTAL,
      },
      sites: [{ placeCode: "OTHER" }],
    });
  });

  it("says what was expected when the candidates turn out to be too few", async () => {
    const asked = { question, kind: "NEW_SITES", count: 8 };
    expect(await planned(planner, asked)).toMatchObject({
      status: "FAILED",
      failure: "expected count from 1 to 7, the number of candidates, got 8",
      result: null,
    });
  });
});
