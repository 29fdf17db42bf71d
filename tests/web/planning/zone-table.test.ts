import { describe, expect, test } from "vitest";
import { zoneColumns } from "../../../web/planning/answer/zone-columns.tsx";
import { boxOf } from "../../../web/planning/box-of.ts";
import { districtsFound } from "../../../web/planning/question/district-picker.tsx";
import { en } from "../../../web/planning/texts/en.ts";
import { zh } from "../../../web/planning/texts/zh.ts";
import type { ZoneCoverage } from "../../../web/planning/use-coverage.ts";
import { inOrder } from "../../../web/ui/in-order.ts";

function row(code: string | null, name: string | null, given: Partial<ZoneCoverage>): ZoneCoverage {
  return {
    zone: { code, name, nameEn: name && `EN ${name}`, isApproximate: false },
    cells: 1,
    weight: 100,
    coveredCells: 1,
    coveredWeight: 50,
    possibleWeight: 0,
    share: 0.5,
    places: 4,
    openPlaces: 2,
    accessibility: 1,
    ...given,
  };
}

const ROWS = [
  row("2", "西城区", { share: 0.9, coveredWeight: 90, openPlaces: 10, accessibility: null }),
  row("1", "东城区", { share: null, weight: 0, coveredWeight: 0, openPlaces: 9, accessibility: 2 }),
  row(null, null, { share: 0.1, coveredWeight: 10, possibleWeight: 85, openPlaces: 100, accessibility: 0.5 }),
];
const COLUMNS = zoneColumns(zh.answer.table, { language: "zh", locale: "zh-CN" }, () => undefined);

const order = (key: string, isDescending: boolean) =>
  inOrder(ROWS, COLUMNS, { key, isDescending }).map(({ zone }) => zone.code);

describe("the table by district", () => {
  test.each([
    ["share", ["1", null, "2"]],
    ["uncovered", ["1", null, "2"]],
    ["places", ["1", "2", null]],
    ["access", ["2", null, "1"]],
  ])("is sorted by %s, up and down", (key, up) => {
    expect(order(key, false)).toEqual(up);
    expect(order(key, true)).toEqual([...up].reverse());
  });

  test("has Chinese names in the order of pinyin, English ones in English", () => {
    const named = ROWS.filter(({ zone }) => zone.name !== null);
    const sorted = (columns: typeof COLUMNS) =>
      inOrder(named, columns, { key: "name", isDescending: false }).map(({ zone }) => zone.code);
    expect(sorted(COLUMNS)).toEqual(["1", "2"]);
    const inEnglish = zoneColumns(en.answer.table, { language: "en", locale: "en-GB" }, () => undefined);
    expect(inEnglish[0]?.sortBy?.(ROWS[0] ?? row("", "", {}))).toBe("EN 西城区");
  });

  test("stays as it came without an order, or by a column that cannot be sorted by", () => {
    expect(inOrder(ROWS, COLUMNS, null)).toBe(ROWS);
    expect(order("no such column", true)).toEqual(["2", "1", null]);
  });
});

test("the bounds of several outlines hold them all", () => {
  const square = (west: number, south: number) => ({
    type: "MultiPolygon" as const,
    coordinates: [
      [
        [
          [west, south],
          [west + 1, south],
          [west + 1, south + 1],
          [west, south],
        ],
      ],
    ],
  });
  expect(boxOf([square(116, 39), square(118, 40)])).toEqual({ south: 39, west: 116, north: 41, east: 119 });
  expect(boxOf([])).toEqual({ south: -90, west: -180, north: 90, east: 180 });
});

test("districts are found by either name, those chosen stay on top", () => {
  const district = (code: string, name: string, nameEn: string | null) => ({
    code,
    name,
    nameEn,
    centre: null,
  });
  const all = [
    district("1", "东城区", "Dongcheng"),
    district("2", "西城区", "Xicheng"),
    district("3", "海淀区", null),
  ];
  const found = (text: string, codes: string[]) => districtsFound(all, text, codes).map(({ code }) => code);
  expect(found("", [])).toEqual(["1", "2", "3"]);
  expect(found("城", ["3"])).toEqual(["3", "1", "2"]);
  expect(found(" XICH ", [])).toEqual(["2"]);
});
