import "reflect-metadata";
import { latLngToCell } from "h3-js";
import { describe, expect, it } from "vitest";
import { createApp } from "../../server/app.ts";
import { post, testConfig, useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";
import { type SignedInTester, signedIn } from "../support/sign-in.ts";

/** A Wednesday, 14:30 in Beijing. */
const NOW = new Date("2026-11-18T06:30:00Z");
const AT = { lat: 39.9, lon: 116.4 };
/** 3 km away. */
const FAR = { lat: 39.927, lon: 116.4 };
const OPEN = { openOnArrival: "EBIKE" };
const SEARCH = `query ($near: PointInput!, $filter: PlaceFilter, $first: Int, $maxMetres: Float) {
  nearestPlaces(near: $near, filter: $filter, first: $first, maxMetres: $maxMetres) { place { code } } }`;

describe("searches without an open place near", () => {
  const api = useApi({
    now: NOW,
    rows: [
      placeRow({ code: "OPEN", ...AT, hours: daily(0, 1440) }),
      placeRow({ code: "CLOSED", ...AT, lon: 117, hours: daily(0, 60) }),
      placeRow({ code: "UNKNOWN", ...AT, lon: 118 }),
    ],
  });

  /** Asks a server of its own, each time as somebody else, and stops it; answers what is counted then, afresh. */
  async function counted(
    variables: object,
    { times = 1, who }: { times?: number; who?: SignedInTester } = {},
  ) {
    const { db } = api;
    await db.deleteFrom("unmet_searches").execute();
    const config = testConfig({ TRUST_PROXY: "loopback" });
    const app = await createApp({
      config,
      database: db,
      listen: async () => async () => {},
      clock: { now: () => NOW },
    });
    for (let index = 0; index < times; index++) {
      const headers = { "x-forwarded-for": `198.51.100.${index}`, ...(who && { cookie: who.cookie }) };
      const { body } = await post(`${app.url}/graphql`, { query: SEARCH, variables }, headers);
      expect(body.errors).toBeUndefined();
    }
    await app.stop();
    return db.selectFrom("unmet_searches").selectAll().execute();
  }

  const cellOf = ({ lat, lon }: typeof AT) => latLngToCell(lat, lon, 9);
  const count = (near: typeof AT, many = 1) => [
    { cell: cellOf(near), hour: 2 * 24 + 14, month: "2026-11-01", count: many },
  ];

  it.each([
    ["open on arrival, 3 km away", { near: FAR, filter: OPEN }, count(FAR)],
    ["open at a moment, 3 km away", { near: FAR, filter: { openAt: NOW } }, count(FAR)],
    ["with an amenity that none has", { near: AT, filter: { ...OPEN, amenities: ["MICROWAVE"] } }, count(AT)],
    ["only closed ones near", { near: { ...AT, lon: 117 }, filter: OPEN }, count({ ...AT, lon: 117 })],
    [
      "unknown ones near are not open",
      { near: { ...AT, lon: 118 }, filter: { ...OPEN, includeUnknown: true } },
      count({ ...AT, lon: 118 }),
    ],
    ["an open one near", { near: AT, filter: OPEN }, []],
    ["an open one near, unknown ones let pass", { near: AT, filter: { ...OPEN, includeUnknown: true } }, []],
    ["nobody asked for open ones", { near: FAR, filter: { amenities: [] } }, []],
    ["no filter", { near: FAR }, []],
    ["by text", { near: FAR, filter: { ...OPEN, text: "驿站" } }, []],
    ["nothing said of what is beyond 500 m", { near: FAR, filter: OPEN, maxMetres: 500 }, []],
    ["none within 2 km", { near: FAR, filter: OPEN, maxMetres: 2000 }, count(FAR)],
  ])("%s", async (_, variables, expected) => {
    expect(await counted(variables)).toEqual(expected);
  });

  it("are not those of somebody who is signed in", async () => {
    const planner = await signedIn(api, { roles: ["PLANNER"] });
    expect(await counted({ near: FAR, filter: OPEN }, { who: planner })).toEqual([]);
  });

  it("are told to planners from ten up, in the totals too", async () => {
    const planner = await signedIn(api, { roles: ["PLANNER"] });
    const unmet = async () => {
      const answer = await planner.data<{ demandSets: object[] }>("{ demandSets { code cellCount weight } }");
      return answer.demandSets.at(-1);
    };
    expect(await counted({ near: FAR, filter: OPEN }, { times: 9 })).toEqual(count(FAR, 9));
    expect(await unmet()).toEqual({ code: "unmet-searches", cellCount: 0, weight: 0 });
    expect(await counted({ near: FAR, filter: OPEN }, { times: 10 })).toEqual(count(FAR, 10));
    expect(await unmet()).toEqual({ code: "unmet-searches", cellCount: 1, weight: 10 / 168 });
  });
});
