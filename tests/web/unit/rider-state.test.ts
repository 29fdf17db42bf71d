import { describe, expect, test } from "vitest";
import {
  INITIAL,
  type Origin,
  parseRiderState,
  printRiderState,
  RADII,
  type RiderState,
  widerRadius,
} from "../../../web/state/rider-state.ts";
import { fc } from "../../support/property.ts";

const thousandths = (limit: number) =>
  fc.integer({ min: -limit * 1000, max: limit * 1000 }).map((n) => n / 1000);
const point = fc.record({ lat: thousandths(90), lon: thousandths(180) });
const origin = fc.oneof(
  fc.constantFrom<Origin>({ from: "start" }, { from: "me" }),
  fc.record({ from: fc.constant("pin" as const), point }),
  fc.record({ from: fc.constant("here" as const), point }),
);
const state: fc.Arbitrary<RiderState> = fc.record({
  viewport: fc.option(
    fc.record({ lat: thousandths(90), lon: thousandths(180), zoom: fc.integer({ min: 3, max: 19 }) }),
  ),
  origin,
  mode: fc.constantFrom("WALK" as const, "EBIKE" as const),
  openOnly: fc.boolean(),
  amenities: fc.uniqueArray(fc.stringMatching(/^[A-Z][A-Z0-9_]{1,39}$/), { maxLength: 5 }),
  kind: fc.constantFrom("REST_STATION" as const, "SERVICE_CENTRE" as const, null),
  radius: fc.constantFrom(...RADII, null),
  selected: fc.option(fc.string({ minLength: 1, unit: "grapheme" })),
  searching: fc.boolean(),
});

const keys = fc.constantFrom(
  "at",
  "from",
  "mode",
  "open",
  "with",
  "kind",
  "within",
  "place",
  "search",
  "utm",
);

/** What every object answers to, and no query string should reach. */
const inherited = fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype));

describe("the rider's screen in the URL", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(state, (before) => {
        expect(parseRiderState(`?${printRiderState(before)}`)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test("survives any query string", () => {
    fc.assert(
      fc.property(fc.dictionary(keys, fc.oneof(fc.string(), inherited)), (entries) => {
        const read = parseRiderState(String(new URLSearchParams(entries)));
        expect(parseRiderState(printRiderState(read))).toEqual(read);
      }),
    );
  });

  test("is short where nothing was changed", () => {
    expect(printRiderState(INITIAL)).toBe("");
    expect(parseRiderState("")).toEqual(INITIAL);
  });

  test("reads as a person would write it", () => {
    const query =
      "?at=39.922,116.443,14&from=me&mode=walk&open=any&with=MICROWAVE,WIFI&kind=station&within=20&place=A-1";
    expect(parseRiderState(query)).toEqual({
      viewport: { lat: 39.922, lon: 116.443, zoom: 14 },
      origin: { from: "me" },
      mode: "WALK",
      openOnly: false,
      amenities: ["MICROWAVE", "WIFI"],
      kind: "REST_STATION",
      radius: 20_000,
      selected: "A-1",
      searching: false,
    });
  });

  test("keeps no more than three decimals of any point", () => {
    const exact = { lat: 39.92191234, lon: 116.44319876 };
    const text = printRiderState({
      ...INITIAL,
      viewport: { ...exact, zoom: 17 },
      origin: { from: "pin", point: exact },
    });
    expect(text).toBe("at=39.922,116.443,17&from=pin:39.922,116.443");
  });

  test.each([
    "?at=95,116,14",
    "?at=39,200,14",
    "?at=1e999,0,14",
    "?at=39,116,99",
    "?at=39,116",
    "?at=NaN,0,3",
  ])("ignores an impossible place: %s", (query) => expect(parseRiderState(query).viewport).toBeNull());

  test("drops what is not an amenity code", () => {
    expect(parseRiderState("?with=WIFI,wifi,<b>,,WIFI,A").amenities).toEqual(["WIFI"]);
  });

  test("widens step by step up to anywhere", () => {
    expect([5_000, 20_000, 100_000, null].map(widerRadius)).toEqual([20_000, 100_000, null, null]);
  });
});
