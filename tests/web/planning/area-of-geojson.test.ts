import { describe, expect, it } from "vitest";
import { areaOfGeoJson } from "../../../web/planning/data/area-of-geojson.ts";

const RING = [
  [116.4, 39.9],
  [116.5, 39.9],
  [116.5, 40],
  [116.4, 39.9],
];
const polygon = { type: "Polygon", coordinates: [RING] };
const read = (value: unknown) => areaOfGeoJson(JSON.stringify(value));

describe("an area from a file", () => {
  it.each([
    ["a polygon", polygon, 1],
    ["several polygons", { type: "MultiPolygon", coordinates: [[RING], [RING]] }, 2],
    ["a feature", { type: "Feature", properties: {}, geometry: polygon }, 1],
    [
      "the polygons of a collection, whatever else is in it",
      {
        type: "FeatureCollection",
        features: [
          { type: "Feature", geometry: polygon },
          { type: "Feature", geometry: { type: "Point", coordinates: [1, 2] } },
          { type: "Feature", geometry: { type: "GeometryCollection", geometries: [polygon] } },
          { type: "Feature", geometry: null },
        ],
      },
      2,
    ],
  ])("is %s", (_, value, count) => {
    expect(read(value)).toEqual({
      type: "MultiPolygon",
      coordinates: Array.from({ length: count }, () => [RING]),
    });
  });

  it("has no heights, and no more decimals than a map", () => {
    const high = { type: "Polygon", coordinates: [[[116.123456789, 39.1, 55]]] };
    expect(read(high)).toEqual({ type: "MultiPolygon", coordinates: [[[[116.123457, 39.1]]]] });
  });

  it("is none without polygons, in no JSON, or with too many corners", () => {
    expect(areaOfGeoJson("lat,lon")).toBe("notJson");
    for (const nothing of [null, 3, [], {}, { type: "Point", coordinates: [1, 2] }, { type: "Feature" }])
      expect(read(nothing)).toBe("noPolygon");
    const fine = {
      type: "Polygon",
      coordinates: [Array.from({ length: 9000 }, (_, i) => [i / 1e6, i / 1e6])],
    };
    expect(read(fine)).toBe("tooLarge");
  });
});
