import { describe, expect, test } from "vitest";
import { drawnArea, polygonOf } from "../../../web/planning/area-choice.ts";
import { INITIAL, type PlanState, parsePlanState, printPlanState } from "../../../web/planning/plan-state.ts";
import { fc } from "../../support/property.ts";

const degrees = (limit: number) =>
  fc.integer({ min: -limit * 100_000, max: limit * 100_000 }).map((n) => n / 100_000);
const code = fc.stringMatching(/^[\w-]{1,20}$/);
const corner = fc.tuple(degrees(90), degrees(180));
const state: fc.Arbitrary<PlanState> = fc.record({
  demand: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
  threshold: fc.oneof(
    fc.record({ metres: fc.integer({ min: 1, max: 50_000 }) }),
    fc.record({
      minutes: fc.integer({ min: 1, max: 240 }).map((halves) => halves / 2),
      mode: fc.constantFrom("WALK" as const, "EBIKE" as const),
    }),
  ),
  hour: fc.option(fc.integer({ min: 0, max: 167 })),
  kinds: fc.uniqueArray(fc.constantFrom("REST_STATION" as const, "SERVICE_CENTRE" as const)),
  amenities: fc.uniqueArray(fc.stringMatching(/^[A-Z][A-Z0-9_]{1,39}$/), { maxLength: 4 }),
  area: fc.oneof(
    fc.constant({ is: "everywhere" as const }),
    fc.record({
      is: fc.constant("districts" as const),
      codes: fc.uniqueArray(code, { minLength: 1, maxLength: 5 }),
    }),
    fc.record({ is: fc.constant("saved" as const), code }),
    fc.record({
      is: fc.constant("drawn" as const),
      corners: fc.array(corner, { minLength: 3, maxLength: 8 }),
    }),
  ),
  scenario: fc.option(code),
  parts: fc.boolean(),
  view: fc.option(fc.record({ lat: degrees(90), lon: degrees(180), zoom: fc.integer({ min: 3, max: 19 }) })),
});

describe("the address", () => {
  test("opens the very question that it was copied from", () => {
    fc.assert(
      fc.property(state, (asked) => {
        expect(parsePlanState(printPlanState(asked))).toEqual(withoutMinusZero(asked));
      }),
    );
  });

  test("is one that people can read", () => {
    const asked: PlanState = {
      ...INITIAL,
      demand: "beijing-riders",
      threshold: { minutes: 5, mode: "EBIKE" },
      hour: 47,
      amenities: ["MICROWAVE", "TOILET"],
      area: { is: "districts", codes: ["110105", "110108"] },
    };
    expect(printPlanState(asked)).toBe(
      "demand=beijing-riders&min=5&mode=ebike&hour=47&amenities=MICROWAVE,TOILET&area=d:110105,110108",
    );
  });

  test.each([
    "",
    "hour=168",
    "hour=1.5",
    "hour=-1",
    "min=0",
    "min=abc",
    "m=0&min=15",
    "m=1e3",
    "area=p:1,2;3,4",
    "area=p:1,2;3,4;95,0",
    "area=x:110105",
    "area=d:",
    "kinds=castle",
    "amenities=nope,%00",
    "lat=39.9&lon=116.4",
    "lat=39.9&lon=116.4&zoom=40",
    "parts=yes",
  ])("that makes no sense, %s, is the first question", (search) => {
    expect(parsePlanState(search)).toEqual(INITIAL);
  });

  test("of a Tuesday at two says nothing of the hour, of any time it does", () => {
    expect(printPlanState(INITIAL)).toBe("min=15");
    expect(printPlanState({ ...INITIAL, hour: null })).toBe("min=15&hour=any");
  });
});

test("what is drawn keeps its corners, closed only where GeoJSON wants it", () => {
  const ring = [
    [116.3, 39.9],
    [116.4, 39.9],
    [116.400001, 39.987654321],
    [116.3, 39.9],
  ];
  const area = drawnArea({ type: "Polygon", coordinates: [ring] });
  expect(area).toEqual({
    is: "drawn",
    corners: [
      [39.9, 116.3],
      [39.9, 116.4],
      [39.98765, 116.4],
    ],
  });
  expect(area.is === "drawn" && polygonOf(area.corners).coordinates[0]?.at(-1)).toEqual([116.3, 39.9]);
});

/** An address has no -0. */
const withoutMinusZero = (asked: PlanState): PlanState =>
  JSON.parse(JSON.stringify(asked), (_, value) => (Object.is(value, -0) ? 0 : value)) as PlanState;
