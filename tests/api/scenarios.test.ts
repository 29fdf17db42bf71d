import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { placeRow } from "../support/rows.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import {
  ALL,
  type All,
  added,
  CHANGE,
  type Changed,
  ONE,
  type One,
  REMOVE,
  SAVE,
  type Saved,
} from "./scenarios-support.ts";

const NOW = new Date("2026-11-21T06:00:00Z");
const LATER = new Date("2026-11-21T07:00:00Z");

const CHANGES = [
  added(),
  { closePlace: { code: "A" } },
  { changeHours: { code: "B", hours: " 24/7 " } },
  { changeAmenities: { code: "B", add: ["MICROWAVE", "MICROWAVE"], remove: ["DRINKING_WATER"] } },
];

describe("scenarios", () => {
  const api = useApi({ now: NOW, demo: true, rows: ["A", "B"].map((code) => placeRow({ code })) });
  let planner: SignedInTester;
  let other: SignedInTester;
  let demo: SignedInTester;
  beforeAll(async () => {
    planner = await signedIn(api, { name: "规划员", roles: ["PLANNER"] });
    other = await signedIn(api, { name: "另一个", roles: ["PLANNER"] });
    demo = await signedIn(api, { name: "演示", roles: ["PLANNER"], isDemo: true });
  });

  const save = async (scenario: object, by = planner) =>
    (await by.data<Saved>(SAVE, { scenario: { name: "晚上", changes: [], ...scenario } })).saveScenario;
  const read = async (id: string, by = planner) => (await by.data<One>(ONE, { id })).scenario;

  it("are saved as they are read again, and touch no other table", async () => {
    const before = await everythingElse();
    const saved = await save({
      name: " 晚上多开 ",
      note: "给区里看\n\n第二行",
      changes: CHANGES,
      view: "hour=23&set=demo",
    });
    expect(saved).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: "晚上多开",
      note: "给区里看\n\n第二行",
      view: "hour=23&set=demo",
      version: 1,
      ownerName: "规划员",
      isMine: true,
      createdAt: NOW.toISOString(),
      updatedAt: NOW.toISOString(),
      changes: [
        { ...NOTHING, ...added() },
        { ...NOTHING, placeCode: "A", placeName: "驿站 A", isClosed: true },
        { ...NOTHING, placeCode: "B", placeName: "驿站 B", hours: "24/7" },
        {
          ...NOTHING,
          placeCode: "B",
          placeName: "驿站 B",
          addedAmenities: ["MICROWAVE"],
          removedAmenities: ["DRINKING_WATER"],
        },
      ],
    });
    expect(await read(saved.id)).toEqual(saved);
    expect(await everythingElse()).toEqual(before);
  });

  it("are changed by whoever saw the last version, and by nobody else", async () => {
    const { id } = await save({ changes: CHANGES });
    api.now = LATER;
    const scenario = { name: "改过", changes: [] };
    const { changeScenario } = await planner.data<Changed>(CHANGE, { id, version: 1, scenario });
    api.now = NOW;
    expect(changeScenario).toMatchObject({
      ...{ id, name: "改过", note: null, view: null, version: 2, changes: [] },
      ...{ createdAt: NOW.toISOString(), updatedAt: LATER.toISOString() },
    });
    const late = await planner.ask(CHANGE, { id, version: 1, scenario: { name: "晚了", changes: [] } });
    expect(late.body.errors?.[0]).toMatchObject({ extensions: { code: "CONFLICT", version: 2 } });
    expect(await read(id)).toEqual(changeScenario);
  });

  it("are seen by all planners, and changed and removed by their owner or an administrator", async () => {
    const { id } = await save({ name: "我的" });
    expect(await read(id, other)).toMatchObject({ id, isMine: false });
    for (const [document, variables] of [
      [CHANGE, { id, version: 1, scenario: { name: "抢", changes: [] } }],
      [REMOVE, { id }],
    ] as const)
      expect((await other.ask(document, variables)).body.errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    const administrator = await signedIn(api, { roles: ["ADMINISTRATOR"] });
    expect(await administrator.data(REMOVE, { id })).toEqual({ removeScenario: id });
    expect(await read(id)).toBeNull();
  });

  it("of the demo are shown to all, and the others not to the demo", async () => {
    const real = await save({ name: "真的" });
    const shown = await save({ name: "演示的" }, demo);
    expect(await read(real.id, demo)).toBeNull();
    expect((await demo.ask(REMOVE, { id: real.id })).body.errors?.[0]?.extensions?.code).toBe("NOT_FOUND");
    const names = async (by: SignedInTester) => (await by.data<All>(ALL)).scenarios.map(({ name }) => name);
    expect(await names(demo)).toEqual(["演示的"]);
    expect(await names(other)).toEqual(expect.arrayContaining(["真的", "演示的"]));
    expect(await read(shown.id, other)).toMatchObject({ isMine: false });
  });

  it("are listed with the last changed first, as many as asked for", async () => {
    const { id } = await save({ name: "早" });
    api.now = LATER;
    await save({ name: "晚" });
    await planner.data(CHANGE, { id, version: 1, scenario: { name: "早，改过", changes: [] } });
    api.now = new Date(LATER.getTime() + 1000);
    await save({ name: "最晚" });
    api.now = NOW;
    const { scenarios } = await planner.data<All>(ALL, { first: 1 });
    expect(scenarios.map(({ name }) => name)).toEqual(["最晚"]);
  });

  it("are still read when a place of theirs is gone", async () => {
    await api.db
      .insertInto("places")
      .columns(["code", "kind", "name", "location", "created_at", "updated_at"])
      .expression(
        sql`select 'GONE', kind, name, location, created_at, updated_at from places where code = 'A'`,
      )
      .execute();
    const { id } = await save({ changes: [{ closePlace: { code: "GONE" } }] });
    await api.db.updateTable("places").set({ status: "RETIRED" }).where("code", "=", "GONE").execute();
    expect((await read(id))?.changes).toEqual([{ ...NOTHING, placeCode: "GONE", isClosed: true }]);
  });

  it("of the demo are 200 at most", async () => {
    await api.db
      .insertInto("scenarios")
      .columns(["id", "name", "changes", "version", "owner_name", "is_demo", "created_at", "updated_at"])
      .expression(
        sql`select gen_random_uuid(), 'n', '[]'::jsonb, 1, 'somebody', true, ${NOW}::timestamptz, ${NOW}::timestamptz
            from generate_series(1, 200)`,
      )
      .execute();
    const { body } = await demo.ask(SAVE, { scenario: { name: "再一个", changes: [] } });
    expect(body.errors?.[0]).toMatchObject({
      message: "expected fewer than 200 scenarios: remove one first",
      extensions: { code: "CONFLICT" },
    });
    expect(await save({ name: "真的还可以" })).toMatchObject({ version: 1 });
  });

  const NOTHING = {
    ...{ addPlace: null, placeCode: null, placeName: null, isClosed: false, hours: null },
    ...{ addedAmenities: [], removedAmenities: [] },
  };

  /** A digest of every table but that of scenarios. */
  async function everythingElse(): Promise<unknown[]> {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname not in ('scenarios', 'rate_limits', 'spatial_ref_sys') order by relname`.execute(api.db);
    const digests = rows.map(async ({ name }) => {
      const { rows: answer } = await sql`
        select ${name} as name, md5(string_agg(t::text, ',' order by t::text)) as digest from ${sql.table(name)} as t`.execute(
        api.db,
      );
      return answer[0];
    });
    return Promise.all(digests);
  }
});
