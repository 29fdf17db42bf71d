import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { PlanType } from "../../server/plans/plan.type.ts";
import { useApi } from "../support/api.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";
import { ALL, addDemand, ended, ONE, REMOVE, STOP, SUGGEST, THRESHOLD } from "./plans-support.ts";

const NOW = new Date("2026-11-21T06:00:00Z");
const question = { demandSet: "riders", threshold: THRESHOLD };
const asked = (rest: object) => ({ question, kind: "NEW_SITES", count: 1, ...rest });
const list = (sites: object[] | null) => ({ candidates: { source: "LIST", sites } });
const site = { name: "候选", location: { lat: 39.9, lon: 116.4 } };

/** What is sent, and what the message must say was expected. */
const TABLE: [what: string, input: object, says: string][] = [
  ["no count", asked({ count: null }), "expected count from 1 to 1000, got nothing"],
  ["p = 0", asked({ count: 0 }), "expected count from 1 to 1000, got 0"],
  ["p = 1001", asked({ count: 1001 }), "expected count from 1 to 1000, got 1001"],
  [
    "p above a list's sites",
    asked({ ...list([site]), count: 2 }),
    "expected count from 1 to 1, the number of candidates, got 2",
  ],
  ["p with LSCP", asked({ model: "LSCP" }), "expected no count with LSCP, got 1"],
  ["an empty list", asked(list([])), "expected 1 to 1000 sites, got 0"],
  ["no list", asked(list(null)), "expected 1 to 1000 sites, got nothing"],
  ["a list too long", asked(list(Array(1001).fill(site))), "expected 1 to 1000 sites, got 1001"],
  [
    "a site without a name",
    asked(list([{ ...site, name: " " }])),
    "expected a name of site 1 of 1 to 100 characters",
  ],
  [
    "sites beside cells",
    asked({ candidates: { source: "DEMAND_CELLS", sites: [site] } }),
    "expected sites only with LIST",
  ],
  [
    "a host that is none",
    asked({ candidates: { source: "HOST_PREMISES", hostIds: ["x"] } }),
    'expected the id of a host, got "x"',
  ],
  [
    "no hosts",
    asked({ candidates: { source: "HOST_PREMISES", hostIds: [] } }),
    "expected 1 to 200 hostIds, got 0",
  ],
  ["0 seconds", asked({ seconds: 0 }), "expected seconds from 1 to 300, got 0"],
  ["301 seconds", asked({ seconds: 301 }), "expected seconds from 1 to 300, got 301"],
  [
    "an amenity with sites",
    asked({ amenity: "MICROWAVE" }),
    'expected no amenity with NEW_SITES, got "MICROWAVE"',
  ],
  [
    "a model with hours",
    asked({ kind: "LONGER_HOURS", model: "MCLP" }),
    'expected no model with LONGER_HOURS, got "MCLP"',
  ],
  [
    "17 o'clock",
    asked({ kind: "LONGER_HOURS", latestHour: 17 }),
    "expected latestHour from 18 to 30, got 17",
  ],
  [
    "31 o'clock",
    asked({ kind: "LONGER_HOURS", latestHour: 31 }),
    "expected latestHour from 18 to 30, got 31",
  ],
  [
    "no staff",
    asked({ kind: "LONGER_HOURS", staffedHours: 0 }),
    "expected staffedHours from 1 to 1000000, got 0",
  ],
  [
    "no amenity",
    asked({ kind: "NEW_AMENITY" }),
    "expected the code of an amenity in the catalogue, got nothing",
  ],
  ["an unknown amenity", asked({ kind: "NEW_AMENITY", amenity: "SAUNA" }), 'in the catalogue, got "SAUNA"'],
  ["an unknown demand set", asked({ question: { ...question, demandSet: "x" } }), 'got "x"'],
  [
    "hour 168",
    asked({ question: { ...question, hour: 168 } }),
    "expected hour from 0 to 167, or none, got 168",
  ],
  ["a threshold of 0", asked({ question: { ...question, threshold: { metres: 0 } } }), "got 0"],
  ["a threshold of 1e9", asked({ question: { ...question, threshold: { metres: 1e9 } } }), "got 1000000000"],
];

describe("plans that cannot be asked for", () => {
  const api = useApi({ now: NOW, demo: true });
  let planner: SignedInTester;
  let demo: SignedInTester;
  beforeAll(async () => {
    planner = await signedIn(api, { roles: ["PLANNER"] });
    demo = await signedIn(api, { roles: ["PLANNER"], isDemo: true });
    await addDemand(api.db, { code: "riders", at: NOW });
    await addDemand(api.db, { code: "tested-by-the-demo", isDemo: true, at: NOW });
  });
  const plans = async (by: SignedInTester) =>
    (await by.data<{ plans: PlanType[] }>(ALL, { first: 100 })).plans;

  it.each(TABLE)("%s", async (_what, input, says) => {
    const { body } = await planner.ask(SUGGEST, { input });
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining(says),
      extensions: { code: "BAD_USER_INPUT" },
    });
    expect(await plans(planner)).toEqual([]);
  });

  it("by the demo, of what is not the demo's", async () => {
    const { body } = await demo.ask(SUGGEST, { input: asked({}) });
    expect(body.errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
  });

  it.each(["no-uuid", "00000000-0000-4000-8000-000000000000"])("the id %j", async (id) => {
    expect(await planner.data(ONE, { id })).toEqual({ plan: null });
    for (const document of [STOP, REMOVE])
      expect((await planner.ask(document, { id })).body.errors?.[0]?.extensions?.code).toBe("NOT_FOUND");
  });

  it("are another's: seen, but not stopped or removed; the real ones not seen by the demo", async () => {
    const other = await signedIn(api, { roles: ["PLANNER"] });
    const { suggestPlaces } = await planner.data<{ suggestPlaces: PlanType }>(SUGGEST, { input: asked({}) });
    const { id } = await ended(planner, suggestPlaces.id);
    expect(await other.data(ONE, { id })).toMatchObject({ plan: { id, isMine: false, status: "DONE" } });
    expect(await demo.data(ONE, { id })).toEqual({ plan: null });
    for (const document of [STOP, REMOVE]) {
      expect((await other.ask(document, { id })).body.errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
      expect((await demo.ask(document, { id })).body.errors?.[0]?.extensions?.code).toBe("NOT_FOUND");
    }
  });

  it("of the demo are 50 at most: the oldest that have ended make room", async () => {
    const input = { question: { ...question, demandSet: "tested-by-the-demo" }, kind: "NEW_SITES" };
    await api.db
      .insertInto("plans")
      .columns(["id", "input", "status", "owner_name", "is_demo", "created_at"])
      .expression(
        sql`select gen_random_uuid(), ${JSON.stringify(input)}::jsonb, 'DONE', 'old ' || n, true,
              ${NOW}::timestamptz - n * interval '1 day' from generate_series(1, 50) as n`,
      )
      .execute();
    await demo.data(SUGGEST, { input: { ...input, count: 1 } });
    const names = (await plans(demo)).map(({ ownerName }) => ownerName);
    expect([names.length, names.at(-1)]).toEqual([50, "old 49"]);
  });
});
