import { describe, expect, it } from "vitest";
import { readPlacesGeoJson } from "../../../server/imports/places-geojson.ts";
import { bytesOf, collect } from "./bytes.ts";

async function read(features: unknown[]) {
  const warnings: string[] = [];
  const text = JSON.stringify({ type: "FeatureCollection", features }, null, 1).replaceAll(/\n\s*/g, "");
  const records = await collect(readPlacesGeoJson(bytesOf(text), (warning) => warnings.push(warning)));
  return { records, warnings };
}

const point = { type: "Point", coordinates: [116.4, 39.9] };
const feature = (properties: unknown, geometry: unknown = point) => ({
  type: "Feature",
  properties,
  geometry,
});

describe("readPlacesGeoJson", () => {
  it("reads properties as cells: null is empty, an array is a list, what is absent stays absent", async () => {
    const { records } = await read([
      feature({ code: 7, name: "驿站", host: null, amenities: ["WIFI", "KETTLE:ABSENT"] }),
    ]);
    expect(records).toEqual([
      {
        line: 1,
        fields: {
          code: "7",
          name: "驿站",
          host: "",
          amenities: "WIFI;KETTLE:ABSENT",
          lat: "39.9",
          lon: "116.4",
        },
      },
    ]);
  });

  it("takes the position from the geometry alone, and leaves an odd one to the row's check", async () => {
    const { records, warnings } = await read([
      feature({ code: "A", lat: 1, lon: 2 }),
      feature({ code: "B" }, { type: "Point", coordinates: [] }),
    ]);
    expect(records).toMatchObject([
      { fields: { lat: "39.9", lon: "116.4" } },
      { fields: { lat: "", lon: "" } },
    ]);
    expect(warnings).toEqual([]);
  });

  it("tells geometries and values that are none of a place, and names unknown properties once", async () => {
    const { records, warnings } = await read([
      feature({ code: "A" }, { type: "Polygon", coordinates: [] }),
      feature({ code: "B" }, null),
      feature({ code: "C", host: { name: "x" }, colour: "red" }),
      feature({ code: "D", colour: "blue" }),
    ]);
    expect(records).toMatchObject([
      { problem: "expected a geometry of type Point, got Polygon" },
      { problem: "expected a geometry of type Point, got nothing" },
      { problem: 'expected text for host, got {"name":"x"}' },
      { fields: { code: "D" } },
    ]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("ignored: colour (");
  });

  it.each([
    ['{"features":[{"type":"Feature",}]}', "line 1: expected a GeoJSON feature, got text that is no JSON"],
    ['{"features":[{"type":"Point"}]}', "line 1: expected a GeoJSON feature"],
  ])("refuses %s", async (text, message) => {
    await expect(collect(readPlacesGeoJson(bytesOf(text), () => {}))).rejects.toThrow(message);
  });
});
