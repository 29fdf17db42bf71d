import { describe, expect, it } from "vitest";
import { readDistrictRecord } from "../../../server/imports/district-record.ts";

const SQUARE = [
  [
    [116, 39],
    [117, 39],
    [117, 40],
    [116, 39],
  ],
];
const polygon = { type: "Polygon", coordinates: SQUARE };

const read = (properties: unknown, geometry: unknown = polygon) =>
  readDistrictRecord({ properties, geometry }, "wgs84");

describe("readDistrictRecord", () => {
  it("makes a polygon a multipolygon in two dimensions", () => {
    const coordinates = SQUARE.map((ring) => ring.map((position) => [...position, 12]));
    expect(read({ code: "110101", name: "东城区" }, { type: "Polygon", coordinates })).toEqual({
      row: {
        ...{ code: "110101", name: "东城区", nameEn: null, parentCode: null, centre: null },
        boundary: { type: "MultiPolygon", coordinates: [SQUARE] },
      },
    });
  });

  it("knows the properties of published files", () => {
    const properties = {
      Code_County: "110101",
      Code_Perfecture: "1101",
      Name_County: "东城区",
      Pinyin: "Dōngchéng Qū [incl. Chongwen]",
    };
    expect(read(properties)).toMatchObject({
      row: { code: "110101", name: "东城区", nameEn: "Dōngchéng Qū", parentCode: "1101" },
    });
  });

  it("takes a point or no geometry for a district without boundary, and a centre that is given", () => {
    const named = { code: 110101, name: "东城区" };
    expect(read(named, null)).toMatchObject({ row: { code: "110101", centre: null, boundary: null } });
    const point = { type: "Point", coordinates: [116.4, 39.9] };
    expect(read(named, point)).toMatchObject({ row: { centre: { lat: 39.9, lon: 116.4 }, boundary: null } });
    expect(read({ ...named, centre: [116.5, 39.8] })).toMatchObject({
      row: { centre: { lat: 39.8, lon: 116.5 } },
    });
  });

  it("converts every position, so that a ring stays closed", () => {
    const result = readDistrictRecord({ properties: { code: "1", name: "一" }, geometry: polygon }, "gcj02");
    if (!("row" in result) || !result.row.boundary) throw new Error("expected a row with a boundary");
    const [[ring]] = result.row.boundary.coordinates as [[number[][]]];
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(ring[0]).not.toEqual(SQUARE[0]?.[0]);
  });

  const open = [
    [
      [116, 39],
      [117, 39],
      [117, 40],
      [116, 40],
    ],
  ];
  it.each<[string, unknown, unknown, string]>([
    ["no code", { name: "x" }, polygon, "expected a property code, got nothing"],
    ["no name", { code: "1" }, polygon, "expected a property name, got nothing"],
    ["a name that is no text", { code: "1", name: {} }, polygon, "expected text for a name, got {}"],
    [
      "itself for a parent",
      { code: "1", name: "x", parent_code: "1" },
      polygon,
      'expected a parent other than itself, got "1"',
    ],
    ["a line", { code: "1", name: "x" }, { type: "LineString", coordinates: [] }, "got LineString"],
    [
      "an open ring",
      { code: "1", name: "x" },
      { type: "Polygon", coordinates: open },
      "expected closed rings",
    ],
    [
      "a short ring",
      { code: "1", name: "x" },
      {
        type: "Polygon",
        coordinates: [
          [
            [1, 1],
            [1, 1],
          ],
        ],
      },
      "expected closed rings",
    ],
    [
      "latitude 95",
      { code: "1", name: "x" },
      {
        type: "Polygon",
        coordinates: [
          [
            [1, 95],
            [2, 1],
            [3, 1],
            [1, 95],
          ],
        ],
      },
      "expected closed rings",
    ],
    [
      "no polygons",
      { code: "1", name: "x" },
      { type: "MultiPolygon", coordinates: [] },
      "expected closed rings",
    ],
    [
      "an odd centre",
      { code: "1", name: "x", centre: "here" },
      polygon,
      "expected a centre as [longitude, latitude]",
    ],
  ])("refuses %s", (_, properties, geometry, problem) => {
    expect(read(properties, geometry)).toEqual({ problems: [expect.stringContaining(problem)] });
  });
});
