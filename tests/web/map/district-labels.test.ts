import { describe, expect, it } from "vitest";
import {
  districtLevel,
  FONT_PX,
  isInside,
  isShown,
  type LabelWish,
  placeLabels,
  textWidth,
} from "../../../web/map/district-labels.ts";
import { fc } from "../../support/property.ts";

describe("districtLevel", () => {
  it.each([
    ["11", "province"],
    ["110000", "province"],
    ["1101", "city"],
    ["410100", "city"],
    ["110105", "district"],
    ["110105000000", "district"],
    ["110116004", "subdistrict"],
    ["110116004000", "subdistrict"],
    ["110116004012", "community"],
  ])("%s is a %s", (code, level) => {
    expect(districtLevel(code)).toBe(level);
  });
});

describe("isShown", () => {
  it("shows provinces from afar and subdistricts from near", () => {
    expect([4, 10].map((zoom) => isShown("province", zoom))).toEqual([true, false]);
    expect([10, 11, 19].map((zoom) => isShown("subdistrict", zoom))).toEqual([false, true, true]);
  });
});

const size = { width: 400, height: 300 };
const wish = (key: string, x: number, y: number, level: LabelWish["level"] = "subdistrict"): LabelWish => ({
  key,
  text: "龙山街道",
  level,
  x,
  y,
});

describe("placeLabels", () => {
  it("gives a contested spot to the higher level, then to the smaller key", () => {
    const placed = placeLabels(
      [wish("b", 100, 100), wish("a", 110, 100), wish("c", 100, 104, "district")],
      size,
    );
    expect(placed.map(({ key }) => key)).toEqual(["c"]);
    expect(placeLabels([wish("b", 100, 100), wish("a", 110, 100)], size).map(({ key }) => key)).toEqual([
      "a",
    ]);
  });

  it("leaves out what is outside, which takes no room", () => {
    expect(placeLabels([wish("a", -80, 100), wish("b", -20, 100)], size).map(({ key }) => key)).toEqual([
      "b",
    ]);
  });

  it("never lets two names touch, and leaves none out that would fit", () => {
    const wishes = fc.uniqueArray(
      fc.record({
        key: fc.stringMatching(/^[0-9]{6}$/),
        text: fc.constantFrom("东城区", "Dongcheng", "雁栖", "Longshan Subdistrict"),
        level: fc.constantFrom("district" as const, "subdistrict" as const, "community" as const),
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 300 }),
      }),
      { selector: ({ key }) => key, maxLength: 40 },
    );
    const touch = (a: LabelWish, b: LabelWish) =>
      Math.abs(a.x - b.x) <
        (textWidth(a.text, FONT_PX[a.level]) + textWidth(b.text, FONT_PX[b.level])) / 2 + 12 &&
      Math.abs(a.y - b.y) < (FONT_PX[a.level] + FONT_PX[b.level]) * 0.7 + 6;
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = placeLabels(all, size);
        for (const one of all) {
          const others = placed.filter(({ key }) => key !== one.key);
          const isPlaced = others.length < placed.length;
          expect(others.some((other) => touch(one, other))).toBe(!isPlaced);
        }
      }),
    );
  });
});

describe("isInside", () => {
  const ring = (west: number, south: number, east: number, north: number) => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const boundary = {
    type: "MultiPolygon" as const,
    coordinates: [[ring(0, 0, 10, 10), ring(4, 4, 6, 6)], [ring(20, 0, 21, 1)]],
  };

  it("knows inside, outside, a hole and a second part", () => {
    expect(isInside(boundary, { lat: 1, lon: 1 })).toBe(true);
    expect(isInside(boundary, { lat: 11, lon: 1 })).toBe(false);
    expect(isInside(boundary, { lat: 5, lon: 5 })).toBe(false);
    expect(isInside(boundary, { lat: 0.5, lon: 20.5 })).toBe(true);
    expect(isInside(boundary, { lat: 0.5, lon: 15 })).toBe(false);
  });

  it("agrees with the plain rule for a rectangle wherever the point is", () => {
    const rectangle = { type: "MultiPolygon" as const, coordinates: [[ring(116, 39, 117, 41)]] };
    fc.assert(
      fc.property(
        fc.double({ min: 38, max: 42, noNaN: true }),
        fc.double({ min: 115, max: 118, noNaN: true }),
        (lat, lon) => {
          const inside = lat > 39 && lat < 41 && lon > 116 && lon < 117;
          const onLine = lat === 39 || lat === 41 || lon === 116 || lon === 117;
          if (!onLine) expect(isInside(rectangle, { lat, lon })).toBe(inside);
        },
      ),
    );
  });
});
