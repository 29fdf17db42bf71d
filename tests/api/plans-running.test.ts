import { gridDisk } from "h3-js";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { PlanType } from "../../server/plans/plan.type.ts";
import { seededRandom } from "../../server/siting/random.ts";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import {
  ALL,
  addDemand,
  CELLS,
  ended,
  locationOf,
  MIDDLE,
  ONE,
  REMOVE,
  STOP,
  SUGGEST,
  THRESHOLD,
  until,
} from "./plans-support.ts";

const NOW = new Date("2026-11-21T06:00:00Z");
const NEAREST = `{ nearestPlaces(near: { lat: 39.9, lon: 116.4 }, first: 1) { metres } }`;

/** 1,387 cells, too many for the best 60 of them to be proven soon. */
const MANY = gridDisk(MIDDLE, 21).sort();
const random = seededRandom(7);
const LONG = {
  question: { demandSet: "many", threshold: THRESHOLD },
  ...{ kind: "NEW_SITES", model: "P_MEDIAN", count: 60, seconds: 300 },
};
const SHORT = { question: { demandSet: "few", threshold: THRESHOLD }, kind: "NEW_SITES", count: 1 };

describe("a plan that takes long", () => {
  const api = useApi({
    now: NOW,
    rows: [placeRow({ code: "A", ...locationOf(MIDDLE), hours: daily(0, 1440) })],
  });
  let planner: SignedInTester;
  beforeAll(async () => {
    planner = await signedIn(api, { name: "规划员", roles: ["PLANNER"] });
    const weights = MANY.map(() => 1 + Math.floor(random() * 100));
    await addDemand(api.db, { code: "many", cells: MANY, weights, at: NOW });
    await addDemand(api.db, { code: "few", cells: CELLS, at: NOW });
  });
  afterEach(async () => {
    await api.db.deleteFrom("plans").execute();
  });

  const ask = async (input: object, by = planner) =>
    (await by.data<{ suggestPlaces: PlanType }>(SUGGEST, { input })).suggestPlaces;
  const stop = async (id: string) => (await planner.data<{ stopPlan: PlanType }>(STOP, { id })).stopPlan;

  it("waits, tells how far it is, lets others be answered, and stops with the best found", async () => {
    const asked = await ask(LONG);
    expect(asked).toMatchObject({
      ...{ status: "WAITING", kind: "NEW_SITES", model: "P_MEDIAN", count: 60, isMine: true },
      ...{ ownerName: "规划员", createdAt: NOW.toISOString(), startedAt: null, progress: null, result: null },
    });
    const running = await until(planner, asked.id, ({ progress }) => progress !== null);
    expect(running).toMatchObject({ status: "RUNNING", startedAt: NOW.toISOString(), result: null });
    expect(running.progress?.objective).toBeGreaterThanOrEqual(running.progress?.bound ?? Infinity);
    for (let asking = 0; asking < 20; asking++)
      expect(await api.data(NEAREST)).toEqual({ nearestPlaces: [{ metres: expect.any(Number) }] });
    expect((await planner.data<{ plan: PlanType }>(ONE, { id: asked.id })).plan.status).toBe("RUNNING");
    await stop(asked.id);
    const stopped = await ended(planner, asked.id);
    expect(stopped).toMatchObject({ status: "STOPPED", progress: null, finishedAt: NOW.toISOString() });
    const { result } = stopped;
    expect(result).toMatchObject({ ending: "STOPPED", candidates: MANY.length, cells: MANY.length });
    expect(result?.sites).toHaveLength(60);
    expect(result?.gap).toBeGreaterThan(0);
    expect(result?.meanAfter).toBeLessThan(result?.meanBefore ?? 0);
  });

  it("keeps others waiting, of which one can be stopped, and ends when it is removed", async () => {
    const long = await ask(LONG);
    await until(planner, long.id, ({ status }) => status === "RUNNING");
    const [next, last] = [await ask(SHORT), await ask(SHORT)];
    expect(await stop(next.id)).toMatchObject({ status: "STOPPED", result: null, failure: null });
    expect(await planner.data(REMOVE, { id: long.id })).toEqual({ removePlan: long.id });
    expect(await ended(planner, last.id)).toMatchObject({ status: "DONE" });
    expect(await stop(last.id)).toMatchObject({ status: "DONE", result: { ending: "OPTIMAL" } });
    const { plans } = await planner.data<{ plans: PlanType[] }>(ALL);
    expect(plans.map(({ id }) => id).toSorted()).toEqual([next.id, last.id].toSorted());
  });

  it("is refused while 20 others are under way", async () => {
    const long = await ask(LONG);
    await until(planner, long.id, ({ status }) => status === "RUNNING");
    for (let asked = 1; asked < 20; asked++) await ask(SHORT);
    const { body } = await planner.ask(SUGGEST, { input: SHORT });
    expect(body.errors?.[0]).toMatchObject({
      message: "expected fewer than 20 searches under way: wait for one, or stop it",
      extensions: { code: "TOO_MANY_REQUESTS" },
    });
  });
});
