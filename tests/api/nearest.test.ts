import { describe, expect, it } from "vitest";
import { useApi } from "../support/api.ts";
import { daily, placeRow } from "../support/rows.ts";

/** A Saturday, 14:00 in Beijing. */
const NOW = new Date("2026-11-21T06:00:00Z");
const HERE = { lat: 39.9, lon: 116.4 };
/** About 111 m a step. */
const north = (steps: number) => ({ lat: 39.9 + steps / 1000, lon: 116.4 });

const QUERY = `query ($near: PointInput!, $first: Int, $filter: PlaceFilter, $maxMetres: Float) {
  nearestPlaces(near: $near, first: $first, filter: $filter, maxMetres: $maxMetres) {
    metres
    walk: travelMinutes(mode: WALK)
    ebike: travelMinutes(mode: EBIKE)
    onFoot: opennessOnArrival(mode: WALK)
    place { __typename code openness amenities { amenity { code } state note } host { name } }
  }
}`;

interface Found {
  nearestPlaces: {
    metres: number;
    walk: number;
    ebike: number;
    onFoot: string;
    place: { __typename: string; code: string; openness: string; host: { name: string } | null };
  }[];
}

describe("nearestPlaces", () => {
  const api = useApi({
    now: NOW,
    rows: [
      placeRow({
        code: "OPEN",
        ...north(3),
        hours: daily(540, 1080),
        host: "京晨银行",
        amenities: [{ code: "MICROWAVE", state: "AVAILABLE" }],
      }),
      // closes at 14:05, five minutes from now: open now, closed to who walks 20 minutes
      placeRow({ code: "CLOSING", ...north(12), hours: daily(540, 845) }),
      placeRow({ code: "OPENING", ...north(13), hours: daily(845, 1080) }),
      placeRow({ code: "CLOSED", ...north(1), hours: daily(1200, 1300) }),
      placeRow({ code: "UNKNOWN", ...north(2), hours: null, hoursText: "视商场营业时间而定" }),
      placeRow({
        code: "CENTRE",
        ...north(5),
        kind: "SERVICE_CENTRE",
        hours: daily(0, 1440),
        amenities: [{ code: "MICROWAVE", state: "OUT_OF_ORDER", note: "门坏了" }],
      }),
    ],
  });
  const codes = async (filter?: object, rest: object = {}) =>
    (await api.data<Found>(QUERY, { near: HERE, filter, ...rest })).nearestPlaces.map(
      ({ place }) => place.code,
    );

  it("answers in order of distance, with estimates", async () => {
    const { nearestPlaces } = await api.data<Found>(QUERY, { near: HERE });
    expect(nearestPlaces.map(({ place }) => place.code)).toEqual([
      "CLOSED",
      "UNKNOWN",
      "OPEN",
      "CENTRE",
      "CLOSING",
      "OPENING",
    ]);
    const [first] = nearestPlaces;
    expect(first?.metres).toBeCloseTo(111.03, 1);
    // 111.03 m × 1.3 ÷ 4.8 km/h = 108.3 s
    expect(first?.walk).toBeCloseTo(108 / 60, 6);
    expect(first?.ebike).toBeCloseTo(35 / 60, 6);
    expect(nearestPlaces.map(({ place }) => place.openness)).toEqual([
      "CLOSED",
      "UNKNOWN",
      "OPEN",
      "OPEN",
      "OPEN",
      "CLOSED",
    ]);
    expect(nearestPlaces[3]?.place.__typename).toBe("ServiceCentre");
    expect(nearestPlaces[2]?.place.host).toEqual({ name: "京晨银行" });
  });

  it("knows what is open on arrival, not now", async () => {
    expect(await codes({ openAt: NOW.toISOString() })).toEqual(["OPEN", "CENTRE", "CLOSING"]);
    expect(await codes({ openOnArrival: "WALK" })).toEqual(["OPEN", "CENTRE", "OPENING"]);
    expect(await codes({ openOnArrival: "EBIKE" })).toEqual(["OPEN", "CENTRE", "OPENING"]);
    const { nearestPlaces } = await api.data<Found>(QUERY, { near: HERE, filter: { openOnArrival: "WALK" } });
    expect(nearestPlaces.every(({ onFoot }) => onFoot === "OPEN")).toBe(true);
  });

  it("takes openAt as the departure of openOnArrival", async () => {
    expect(await codes({ openOnArrival: "WALK", openAt: "2026-11-21T05:00:00Z" })).toEqual([
      "OPEN",
      "CENTRE",
      "CLOSING",
    ]);
  });

  it("leaves out unknown hours unless asked", async () => {
    expect(await codes({ openAt: NOW.toISOString(), includeUnknown: true })).toEqual([
      "UNKNOWN",
      "OPEN",
      "CENTRE",
      "CLOSING",
    ]);
  });

  it.each([["2019-03-04T06:00:00Z"], ["2031-06-01T06:00:00Z"]])(
    "answers rightly far outside the stored window: %s",
    async (at) => {
      // 2031 is not published, but hours that follow the weekday are the same every day
      expect(await codes({ openAt: at })).toEqual(["OPEN", "CENTRE", "CLOSING"]);
      expect(await codes({ openAt: at, openOnArrival: "WALK" })).toEqual(["OPEN", "CENTRE", "OPENING"]);
    },
  );

  it("counts available amenities only", async () => {
    expect(await codes({ amenities: ["MICROWAVE"] })).toEqual(["OPEN"]);
  });

  it("filters by kind, text and distance, and stops at first", async () => {
    expect(await codes({ kinds: ["SERVICE_CENTRE"] })).toEqual(["CENTRE"]);
    expect(await codes({ kinds: ["SERVICE_CENTRE", "REST_STATION"], text: "驿站 op" })).toEqual([
      "OPEN",
      "OPENING",
    ]);
    expect(await codes({ text: "100%" })).toEqual([]);
    expect(await codes(undefined, { maxMetres: 340 })).toEqual(["CLOSED", "UNKNOWN", "OPEN"]);
    expect(await codes(undefined, { first: 2 })).toEqual(["CLOSED", "UNKNOWN"]);
  });
});
