import { randomUUID } from "node:crypto";
import { gridDisk, latLngToCell } from "h3-js";
import { afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { catalogueReader } from "../../server/amenities/catalogue.ts";
import { readConfig } from "../../server/config.ts";
import type { PlanInput } from "../../server/plans/plan.ts";
import { findPlan } from "../../server/plans/plans.queries.ts";
import { startRunner } from "../../server/plans/runner.ts";
import { claimPlan } from "../../server/plans/runs.queries.ts";
import { addDemand, CELLS, THRESHOLD } from "../api/plans-support.ts";
import { useDatabase } from "../support/database.ts";
import { saveDemandSet } from "../support/demand-set.ts";

const NOW = new Date("2026-11-21T06:00:00Z");
const INPUT: PlanInput = {
  question: { demandSet: "riders", threshold: THRESHOLD },
  kind: "NEW_SITES",
  count: 1,
};
const ANSWER = {
  status: "DONE",
  failure: null,
  result: { ending: "OPTIMAL", objective: 28, cells: CELLS.length },
};

describe("runners of plans", () => {
  const database = useDatabase();
  const errors: unknown[] = [];
  beforeAll(() => addDemand(database.db, { code: "riders", at: NOW }));
  beforeEach(() => database.db.deleteFrom("plans").execute());
  afterEach(() => expect(errors).toEqual([]));

  /** A process of its own, as far as the database can tell; stopped after the test if not before. */
  async function start(): Promise<() => Promise<void>> {
    const { db, listen } = database;
    const clock = { now: () => NOW };
    const readCatalogue = catalogueReader(db, clock);
    const stopRunner = await startRunner({
      ...{ db, listen, clock },
      baseOf: async (viewer) => ({
        ...{ db, now: NOW, viewer, travel: readConfig({}).travel, catalogue: await readCatalogue() },
      }),
      onError: (error) => errors.push(error),
    });
    let stopping: Promise<void> | undefined;
    const stop = () => {
      stopping ??= stopRunner();
      return stopping;
    };
    onTestFinished(stop);
    return stop;
  }

  async function add(plan: object = {}): Promise<string> {
    const id = randomUUID();
    const asked = { id, input: JSON.stringify(INPUT), status: "WAITING" as const, owner_name: "规划员" };
    await database.db
      .insertInto("plans")
      .values({ ...asked, is_demo: false, created_at: NOW, ...plan })
      .execute();
    return id;
  }

  const read = (id: string) =>
    database.db.selectFrom("plans").where("id", "=", id).selectAll().executeTakeFirstOrThrow();

  async function until(id: string, statuses: readonly string[]) {
    for (;;) {
      const plan = await read(id);
      if (statuses.includes(plan.status)) return plan;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  const ended = (id: string) => until(id, ["DONE", "STOPPED", "FAILED"]);
  const lost = (attempts: number, rest: object = {}) => ({
    ...{ status: "RUNNING", worker: "gone", attempts, started_at: NOW, progress: null },
    seen_at: new Date(NOW.getTime() - 31_000),
    ...rest,
  });

  it("never work on the same, however many there are", async () => {
    const ids: string[] = [];
    for (let plan = 0; plan < 6; plan++) ids.push(await add());
    await Promise.all([start(), start(), start()]);
    for (const id of ids) expect(await ended(id)).toMatchObject({ ...ANSWER, attempts: 1, worker: null });
  });

  it("take turns between owners, the demo's last", async () => {
    const { db } = database;
    const people = ["one", "two", "demo"].map((id) => ({ id, name: id, email: `${id}@example.org` }));
    const rest = { image: null, created_at: NOW, updated_at: NOW };
    await db
      .insertInto("users")
      .values(people.map((person) => ({ ...person, ...rest })))
      .execute();
    const at = (minute: number) => new Date(NOW.getTime() + minute * 60_000);
    const wanted = [
      ["demo", 0, true],
      ["one", 1, false],
      ["one", 2, false],
      ["one", 3, false],
      ["two", 4, false],
    ] as const;
    for (const [owner_id, minute, is_demo] of wanted)
      await add({ owner_id, is_demo, created_at: at(minute) });
    const taken: unknown[] = [];
    for (let minute = 10; ; minute++) {
      const plan = await claimPlan(db, { worker: "w", now: at(minute) });
      if (!plan) break;
      taken.push([plan.ownerId, (plan.createdAt.getTime() - NOW.getTime()) / 60_000]);
    }
    expect(taken).toEqual([
      ["one", 1],
      ["two", 4],
      ["one", 2],
      ["one", 3],
      ["demo", 0],
    ]);
  });

  it("take up what a process left that is gone, and leave what is seen", async () => {
    const left = await add(lost(2));
    const seen = await add({ ...lost(1), worker: "elsewhere", seen_at: NOW });
    await start();
    expect(await ended(left)).toMatchObject({ ...ANSWER, attempts: 3 });
    expect(await read(seen)).toMatchObject({ status: "RUNNING", worker: "elsewhere", attempts: 1 });
  });

  it("give up on what was left three times, and stop what was to be stopped", async () => {
    const hopeless = await add(lost(3));
    const unwanted = await add(lost(1, { stop_requested: true }));
    await start();
    expect(await ended(hopeless)).toMatchObject({
      ...{ status: "FAILED", result: null, finished_at: NOW },
      failure: expect.stringContaining("its process ended first, 3 times"),
    });
    expect(await ended(unwanted)).toMatchObject({ status: "STOPPED", result: null, failure: null });
  });

  it("give a plan back when they stop, and another takes it up", async () => {
    const id = await add();
    const stop = await start();
    await until(id, ["RUNNING"]);
    await stop();
    expect(await read(id)).toMatchObject({ status: "WAITING", attempts: 0, worker: null, started_at: null });
    await start();
    expect(await ended(id)).toMatchObject({ ...ANSWER, attempts: 1 });
  });

  it("give back, stop or leave a plan that is still being prepared, and go on", async () => {
    const far = gridDisk(latLngToCell(30, 110, 9), 81).slice(0, 20_000);
    await saveDemandSet(database.db, { code: "far", cells: new Map(far.map((cell) => [cell, [1]])) });
    const sites = Array.from({ length: 1000 }, (_, at) => ({
      name: "x",
      location: { lat: 39 + at / 1000, lon: 116.4 },
    }));
    // twenty million ways, each too long for anything but the exact formula
    const long = JSON.stringify({
      question: { ...INPUT.question, demandSet: "far" },
      ...{ kind: "NEW_SITES", model: "P_MEDIAN", count: 5, candidates: { source: "LIST", sites } },
    });
    const given = await add({ input: long });
    const stop = await start();
    await until(given, ["RUNNING"]);
    await stop();
    expect(await read(given)).toMatchObject({ status: "WAITING", attempts: 0 });

    const next = await add({ created_at: new Date(NOW.getTime() + 1) });
    await start();
    await until(given, ["RUNNING"]);
    await database.db.updateTable("plans").where("id", "=", given).set({ stop_requested: true }).execute();
    expect(await ended(given)).toMatchObject({ status: "STOPPED", result: null, failure: null });
    expect(await ended(next)).toMatchObject(ANSWER);

    const removed = await add({ input: long });
    await until(removed, ["RUNNING"]);
    await database.db.deleteFrom("plans").where("id", "=", removed).execute();
    const last = await add();
    expect(await ended(last)).toMatchObject(ANSWER);
  });

  it("fail a plan whose demand is gone, and go on", async () => {
    const question = { ...INPUT.question, demandSet: "gone" };
    const first = await add({ input: JSON.stringify({ ...INPUT, question }) });
    const next = await add({ created_at: new Date(NOW.getTime() + 1) });
    await start();
    expect(await ended(first)).toMatchObject({
      status: "FAILED",
      failure: 'expected demandSet of a demand set that is there, got "gone"',
    });
    expect(await findPlan(database.db, (await ended(next)).id)).toMatchObject(ANSWER);
  });
});
