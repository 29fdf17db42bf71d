import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { placeRow } from "../support/rows.ts";
import { hostId, type SignedInTester, signedIn } from "../support/sign-in.ts";
import { NOTICE_2027 } from "../unit/hours/notice.ts";
import {
  ALL_PLACES,
  type AllPlaces,
  CHANGE_FACTS,
  CHANGE_HOST,
  CREATE_HOST,
  CREATE_PLACE,
  EVENTS,
  type Events,
  edit,
  HOSTS,
  type Host,
  type HostPage,
  REINSTATE,
  REMOVE_HOST,
  RETIRE,
  refused,
} from "./administration-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const FACTS = { name: "新驿站", kind: "REST_STATION", location: { lat: 39.9, lon: 116.4 } };
const NOTICE = JSON.stringify(NOTICE_2027);

const ANYTHING: [what: string, document: string, variables: object][] = [
  ["hosts", HOSTS, {}],
  ["createHost", CREATE_HOST, { name: "某单位" }],
  ["changeHost", CHANGE_HOST, { id: "1", name: "某单位" }],
  ["removeHost", REMOVE_HOST, { id: "1" }],
  ["allPlaces", ALL_PLACES, {}],
  ["createPlace", CREATE_PLACE, { code: "DEMO-X", facts: FACTS }],
  ["changePlaceFacts", CHANGE_FACTS, { place: { code: "REAL", expectedVersion: 1 }, facts: { name: "X" } }],
  ["retirePlace", RETIRE, { place: { code: "REAL", expectedVersion: 1 } }],
  ["reinstatePlace", REINSTATE, { code: "REAL" }],
  ["amenityUses", "{ amenityUses { placeCount } }", {}],
  [
    "createAmenity",
    `mutation { createAmenity(code: "NEW", name: "新", nameEn: "New", icon: "cup") { code } }`,
    {},
  ],
  [
    "changeAmenity",
    `mutation { changeAmenity(code: "WIFI", name: "新", nameEn: "New", icon: "cup") { code } }`,
    {},
  ],
  ["removeAmenity", `mutation { removeAmenity(code: "WIFI") }`, {}],
  ["calendarYears", "{ calendarYears { year } }", {}],
  ["importCalendar", "mutation ($json: String!) { importCalendar(json: $json) { year } }", { json: NOTICE }],
  [
    "importCalendar, to try",
    "mutation ($json: String!) { importCalendar(json: $json, dryRun: true) { year } }",
    { json: NOTICE },
  ],
  ["setCalendarDay", `mutation { setCalendarDay(date: "2027-01-01") { year } }`, {}],
  ["audit", "{ audit { endCursor } }", {}],
  ["administrationEvents", EVENTS, {}],
];

describe("administration is for administrators, and the demo's for the demo", () => {
  const api = useApi({ now: NOW, demo: true, rows: [placeRow({ code: "REAL", host: "真单位" })] });
  let planner: SignedInTester;
  let owner: SignedInTester;
  let demo: SignedInTester;
  let real: { host: string; demoHost: string };
  beforeAll(async () => {
    planner = await signedIn(api, { roles: ["PLANNER", "CASE_WORKER"] });
    owner = await signedIn(api, { hosts: { 真单位: "OWNER" } });
    demo = await signedIn(api, { name: "演示管理员", roles: ["ADMINISTRATOR"], isDemo: true });
    const { host } = await api.db
      .selectFrom("places")
      .innerJoin("hosts", "hosts.id", "places.host_id")
      .where("places.is_demo", "=", true)
      .select("hosts.name as host")
      .orderBy("places.code")
      .limit(1)
      .executeTakeFirstOrThrow();
    real = { host: String(await hostId(api.db, "真单位")), demoHost: String(await hostId(api.db, host)) };
  });

  it.each(ANYTHING)("%s is refused to others", async (_, document, variables) => {
    const before = await everything();
    const anonymous = await refused(api, document, variables);
    expect(anonymous).toEqual({ code: "UNAUTHENTICATED", message: "expected you to be signed in" });
    for (const somebody of [planner, owner])
      expect(await refused(somebody, document, variables)).toEqual({
        code: "FORBIDDEN",
        message: "expected the role ADMINISTRATOR, got an account without it",
      });
    expect(await everything()).toEqual(before);
  });

  it.each(ANYTHING.filter(([what]) => /Amenity|Calendar/.test(what)))(
    "%s is refused to the demo's administrator",
    async (what, document, variables) => {
      const before = await everything();
      const { code, message } = await refused(demo, document, variables);
      const thing = what.includes("Amenity") ? "the catalogue of amenities" : "the official calendar";
      expect(code).toBe("FORBIDDEN");
      expect(message).toBe(`expected demo data: the demo's administrator cannot change ${thing}`);
      expect(await everything()).toEqual(before);
    },
  );

  it("the demo's administrator sees and changes no real place", async () => {
    const before = await everything();
    const { allPlaces } = await demo.data<AllPlaces>(ALL_PLACES, { first: 100 });
    expect(allPlaces.nodes.length).toBeGreaterThan(50);
    expect(allPlaces.nodes.filter(({ isDemo }) => !isDemo)).toEqual([]);
    const place = { code: "REAL", expectedVersion: 1 };
    const found = [
      await refused(demo, CHANGE_FACTS, { place, facts: { name: "X" } }),
      await refused(demo, RETIRE, { place }),
      await refused(demo, REINSTATE, { code: "REAL" }),
    ];
    expect(found.map(({ code }) => code)).toEqual(["NOT_FOUND", "NOT_FOUND", "NOT_FOUND"]);
    expect((await refused(demo, CREATE_PLACE, { code: "BJ-001", facts: FACTS })).message).toContain(
      "expected a code that begins with DEMO-",
    );
    const elsewhere = { code: "DEMO-NEW", facts: { ...FACTS, hostId: real.host } };
    expect((await refused(demo, CREATE_PLACE, elsewhere)).code).toBe("FORBIDDEN");
    expect(await everything()).toEqual(before);
  });

  it("the demo's administrator sees and changes no real host", async () => {
    const before = await everything();
    const { hosts } = await demo.data<HostPage>(HOSTS, { first: 100 });
    expect(hosts.nodes.length).toBeGreaterThan(5);
    expect(hosts.nodes.filter(({ isDemo, name }) => !isDemo || name === "真单位")).toEqual([]);
    for (const [document, variables] of [
      [CHANGE_HOST, { id: real.host, name: "改名" }],
      [REMOVE_HOST, { id: real.host }],
      [CREATE_HOST, { name: "分店", parentId: real.host }],
      [CHANGE_HOST, { id: real.demoHost, parentId: real.host }],
    ] as const)
      expect((await refused(demo, document, variables)).code).toBe("FORBIDDEN");
    expect(await everything()).toEqual(before);
  });

  it("the demo's administrator makes and changes what belongs to the demo", async () => {
    const made = await edit(demo, CREATE_PLACE, {
      code: "DEMO-NEW",
      facts: { ...FACTS, hostId: real.demoHost },
    });
    expect(made.place).toMatchObject({ isDemo: true, host: { id: real.demoHost } });
    const place = { code: "DEMO-NEW", expectedVersion: 1 };
    expect((await edit(demo, CHANGE_FACTS, { place, facts: { name: "改名" } })).place.isDemo).toBe(true);
    const { createHost: host } = await demo.data<{ createHost: Host }>(CREATE_HOST, { name: "演示单位" });
    expect(host.isDemo).toBe(true);
    await demo.data(REMOVE_HOST, { id: host.id });
  });

  it("the demo's administrator is shown the demo's audit, others all of it", async () => {
    const admin = await signedIn(api, { name: "管理员", roles: ["ADMINISTRATOR"] });
    await admin.data(CREATE_HOST, { name: "又一单位" });
    await demo.data(CREATE_HOST, { name: "又一演示单位" });
    const subjects = async (who: SignedInTester) =>
      (await who.data<Events>(EVENTS)).administrationEvents.nodes.map(({ subject }) => subject);
    expect(await subjects(admin)).toEqual(expect.arrayContaining(["又一单位", "又一演示单位"]));
    expect(await subjects(demo)).not.toContain("又一单位");
    const ofReal = `{ audit(code: "REAL") { nodes { code } } }`;
    expect(await admin.data(ofReal)).toEqual({ audit: { nodes: [{ code: "REAL" }] } });
    expect(await demo.data(ofReal)).toEqual({ audit: { nodes: [] } });
  });

  it("a host's id, name and chain are anybody's to see, and no more", async () => {
    expect(await api.data(`{ place(code: "REAL") { host { id name parent { name } } } }`)).toEqual({
      place: { host: { id: real.host, name: "真单位", parent: null } },
    });
  });

  /** What administration changes, row by row. */
  async function everything(): Promise<unknown[]> {
    const tables = [
      "hosts",
      "places",
      "place_revisions",
      "amenities",
      "calendar_days",
      "administration_events",
    ];
    const rows: unknown[] = [];
    for (const table of tables) {
      const { rows: answer } = await sql`
        select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as digest from ${sql.table(table)} as t`.execute(
        api.db,
      );
      rows.push([table, answer[0]]);
    }
    return rows;
  }
});
