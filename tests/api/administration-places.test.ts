import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { fromWgs84 } from "../../server/places/datum.ts";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";
import { hostId, type SignedInTester, signedIn } from "../support/sign-in.ts";
import {
  ALL_PLACES,
  type AllPlaces,
  CHANGE_FACTS,
  CREATE_PLACE,
  edit,
  REINSTATE,
  RETIRE,
  refused,
} from "./administration-support.ts";

const NOW = new Date("2026-11-18T06:00:00Z");
const FACTS = { name: "新驿站", kind: "REST_STATION", location: { lat: 39.9, lon: 116.4 } };

describe("places, by an administrator", () => {
  const api = useApi({
    now: NOW,
    rows: [
      placeRow({ code: "P1", host: "甲单位", hours: daily(540, 1080), phone: "12345" }),
      placeRow({ code: "P2", host: "乙单位", address: "东四北大街 9 号" }),
      placeRow({ code: "P3" }),
      placeRow({ code: "P4" }),
    ],
  });
  let admin: SignedInTester;
  beforeAll(async () => {
    admin = await signedIn(api, { name: "管理员", roles: ["ADMINISTRATOR"] });
    await api.db
      .insertInto("districts")
      .values([
        { code: "110101", name: "东城区", name_en: null, parent_code: null, centre: null, boundary: null },
        {
          code: "110101001",
          name: "东华门",
          name_en: null,
          parent_code: "110101",
          centre: null,
          boundary: null,
        },
      ])
      .execute();
  });
  const shown = async (code: string) =>
    (
      await api.data<{ place: { name: string; version: number } | null }>(
        `query ($code: ID!) { place(code: $code) { name version } }`,
        { code },
      )
    ).place;

  it("are made, shown at once", async () => {
    const host = String(await hostId(api.db, "甲单位"));
    const facts = {
      ...FACTS,
      name: " 东单驿站 ",
      address: "东单 1 号",
      districtCode: "110101001",
      hostId: host,
    };
    const made = await edit(admin, CREATE_PLACE, { code: "N1", facts });
    expect(made).toEqual({
      version: 1,
      place: {
        code: "N1",
        name: "东单驿站",
        kind: "REST_STATION",
        status: "ACTIVE",
        location: { lat: 39.9, lon: 116.4 },
        address: "东单 1 号",
        district: { code: "110101001" },
        host: { id: host, name: "甲单位" },
        version: 1,
        isDemo: false,
      },
      revision: {
        version: 1,
        actor: "管理员",
        action: "CREATE",
        changes: [{ field: "PLACE", before: null, after: "东单驿站" }],
      },
    });
    expect(await shown("N1")).toEqual({ name: "东单驿站", version: 1 });
  });

  it.each([
    ["a code that is taken", { code: "P1", facts: FACTS }, 'expected a code that no place has, got "P1"'],
    ["a code with spaces", { code: "P 1", facts: FACTS }, "expected a code without spaces"],
    [
      "no name",
      { code: "X", facts: { ...FACTS, name: null } },
      "expected a name for the new place X, got nothing",
    ],
    [
      "no kind",
      { code: "X", facts: { name: "X", location: FACTS.location } },
      "expected a kind for the new place X",
    ],
    [
      "no location",
      { code: "X", facts: { name: "X", kind: "REST_STATION" } },
      "expected a latitude for the new place X",
    ],
    [
      "no such district",
      { code: "X", facts: { ...FACTS, districtCode: "99" } },
      "expected a known district code",
    ],
    [
      "no such host",
      { code: "X", facts: { ...FACTS, hostId: "4711" } },
      'expected the id of a host as hostId, got "4711"',
    ],
  ])("are not made with %s", async (_, variables, message) => {
    const answer = await refused(admin, CREATE_PLACE, variables);
    expect(answer).toEqual({ code: "BAD_USER_INPUT", message: expect.stringContaining(message) });
    expect(await shown("X")).toBeNull();
  });

  it("are made once when two make them at once", async () => {
    const make = () => admin.ask(CREATE_PLACE, { code: "TWICE", facts: FACTS, key: randomUUID() });
    const answers = await Promise.all([make(), make()]);
    const codes = answers.map(({ body }) => body.errors?.[0]?.extensions?.code ?? "done");
    expect(codes.toSorted()).toEqual(["BAD_USER_INPUT", "done"]);
    await edit(admin, RETIRE, { place: { code: "TWICE", expectedVersion: 1 } });
    // a code is taken for good
    expect((await refused(admin, CREATE_PLACE, { code: "TWICE", facts: FACTS })).code).toBe("BAD_USER_INPUT");
  });

  it("change their facts and nothing else, with a revision of each", async () => {
    const gate = { lat: 39.9087, lon: 116.3975 };
    const changed = await edit(admin, CHANGE_FACTS, {
      place: { code: "P1", expectedVersion: 1 },
      facts: { location: fromWgs84(gate, "gcj02"), datum: "GCJ02", hostId: null, kind: "SERVICE_CENTRE" },
    });
    expect(changed.place).toMatchObject({ location: gate, host: null, kind: "SERVICE_CENTRE", version: 2 });
    expect(changed.revision?.action).toBe("CHANGE");
    expect(changed.revision?.changes.map(({ field }) => field).sort()).toEqual(["HOST", "KIND", "LOCATION"]);
    const { place } = await api.data<{ place: object }>(
      `{ place(code: "P1") { __typename name phone hoursText } }`,
    );
    expect(place).toEqual({
      __typename: "ServiceCentre",
      name: "驿站 P1",
      phone: "12345",
      hoursText: "Mo-Su 09:00-18:00",
    });
  });

  it("conflict where somebody was faster, and answer a key once", async () => {
    const key = randomUUID();
    const first = { place: { code: "P2", expectedVersion: 1 }, facts: { name: "改名" }, key };
    const answer = await edit(admin, CHANGE_FACTS, first);
    expect(await edit(admin, CHANGE_FACTS, first)).toEqual(answer);
    expect((await shown("P2"))?.version).toBe(2);
    expect((await refused(admin, CHANGE_FACTS, { ...first, facts: { name: "又改" } })).message).toContain(
      "expected a new idempotencyKey",
    );
    const { body } = await admin.ask(CHANGE_FACTS, { ...first, key: randomUUID() });
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: "CONFLICT",
      current: [{ code: "P2", version: 2, changedBy: "管理员", action: "CHANGE" }],
    });
    const nothing = await edit(admin, CHANGE_FACTS, {
      place: { code: "P2", expectedVersion: 2 },
      facts: { name: "改名" },
    });
    expect([nothing.revision, nothing.version]).toEqual([null, 2]);
  });

  it("are retired and shown again", async () => {
    const place = { code: "P3", expectedVersion: 1 };
    const retired = await edit(admin, RETIRE, { place });
    expect([retired.place.status, retired.version, retired.revision?.action]).toEqual([
      "RETIRED",
      2,
      "RETIRE",
    ]);
    expect(await shown("P3")).toBeNull();
    const later = { place: { code: "P3", expectedVersion: 2 } };
    expect((await refused(admin, RETIRE, later)).code).toBe("NOT_FOUND");
    expect((await refused(admin, CHANGE_FACTS, { ...later, facts: { name: "X" } })).code).toBe("NOT_FOUND");
    const key = randomUUID();
    const again = await edit(admin, REINSTATE, { code: "P3", key });
    expect([again.place.status, again.version, again.revision?.action]).toEqual(["ACTIVE", 3, "REINSTATE"]);
    expect(await edit(admin, REINSTATE, { code: "P3", key })).toEqual(again);
    expect(await shown("P3")).toMatchObject({ version: 3 });
    expect((await refused(admin, REINSTATE, { code: "P3" })).code).toBe("NOT_FOUND");
    expect((await refused(admin, REINSTATE, { code: "NOWHERE" })).code).toBe("NOT_FOUND");
  });

  it("are all listed, by text, host, district and status, page by page", async () => {
    await edit(admin, RETIRE, { place: { code: "P4", expectedVersion: 1 } });
    const codes = async (variables: object) =>
      (await admin.data<AllPlaces>(ALL_PLACES, { ...variables })).allPlaces.nodes.map(({ code }) => code);
    expect(await codes({})).toEqual(["N1", "P1", "P2", "P3", "P4", "TWICE"]);
    expect(await codes({ status: "RETIRED" })).toEqual(["P4", "TWICE"]);
    expect(await codes({ text: "p2" })).toEqual(["P2"]);
    expect(await codes({ text: "东四北" })).toEqual(["P2"]);
    expect(await codes({ hostId: String(await hostId(api.db, "甲单位")) })).toEqual(["N1"]);
    expect(await codes({ districtCode: "110101" })).toEqual(["N1"]);
    expect(await codes({ districtCode: "33" })).toEqual([]);
    const { allPlaces: first } = await admin.data<AllPlaces>(ALL_PLACES, { first: 3 });
    expect([first.totalCount, first.nodes.length]).toEqual([6, 3]);
    expect(await codes({ first: 3, after: first.endCursor })).toEqual(["P3", "P4", "TWICE"]);
  });
});
