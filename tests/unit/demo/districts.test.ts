import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Ring } from "../../../server/demo/boundary.ts";
import { DEMO_DISTRICTS, type DemoDistrict } from "../../../server/demo/districts.ts";
import { crossings, isInside, squareKilometres } from "./geometry.ts";

/** As the districts' governments publish them, in km². */
const PUBLISHED_AREAS: Record<string, number> = {
  "110101": 41.84,
  "110102": 50.7,
  "110105": 470.8,
  "110106": 305.87,
  "110107": 84.38,
  "110108": 430.77,
  "110109": 1447.85,
  "110111": 2019,
  "110112": 906,
  "110113": 1019.89,
  "110114": 1343.5,
  "110115": 1036.34,
  "110116": 2122.8,
  "110117": 948.24,
  "110118": 2229.45,
  "110119": 1994.88,
};

const byCode = new Map(DEMO_DISTRICTS.map((district) => [district.code, district]));
const drawn = DEMO_DISTRICTS.flatMap((district) =>
  district.boundary ? [{ ...district, boundary: district.boundary }] : [],
);
const districts = drawn.filter(({ code }) => code !== "110000");

function boundaryAround(district: DemoDistrict): Ring {
  const boundary = district.boundary ?? byCode.get(district.parentCode ?? "")?.boundary;
  if (!boundary) throw new Error(`no boundary around ${district.code}`);
  return boundary;
}

describe("the demo's districts", () => {
  it("are Beijing, its sixteen districts and subdistricts, each once, parents first", () => {
    expect(districts.map(({ code }) => code)).toEqual(Object.keys(PUBLISHED_AREAS));
    expect(byCode.size).toBe(DEMO_DISTRICTS.length);
    const seen = new Set<string | null>([null]);
    for (const { code, parentCode } of DEMO_DISTRICTS) {
      expect(seen).toContain(parentCode);
      if (code.length === 9) expect(code.slice(0, 6)).toBe(parentCode);
      seen.add(code);
    }
  });

  it("have names in both languages", () => {
    for (const { name, nameEn } of DEMO_DISTRICTS) {
      expect(name).toMatch(/^\p{Script=Han}+(市|区|街道|地区|镇)$/u);
      expect(nameEn).toMatch(/^[A-Z][A-Za-z ]+$/);
    }
  });

  it.each(districts)(
    "$nameEn is about as large as published, and its outline does not cross itself",
    (district) => {
      const ratio = squareKilometres(district.boundary) / (PUBLISHED_AREAS[district.code] ?? 0);
      expect(ratio).toBeGreaterThan(0.85);
      expect(ratio).toBeLessThan(1.15);
      expect(crossings(district.boundary)).toEqual([]);
      expect(district.boundary.length).toBeLessThan(40);
    },
  );

  it("fill Beijing without gaps or overlaps", () => {
    const beijing = byCode.get("110000")?.boundary ?? [];
    for (let lat = 39.45; lat < 41.05; lat += 0.021)
      for (let lon = 115.42; lon < 117.5; lon += 0.023) {
        const owners = districts
          .filter(({ boundary }) => isInside(boundary, lon, lat))
          .map(({ name }) => name);
        expect(owners, `at ${lon}, ${lat}`).toHaveLength(isInside(beijing, lon, lat) ? 1 : 0);
      }
  });

  it.each(DEMO_DISTRICTS)("$nameEn has its centre inside", (district) => {
    expect(isInside(boundaryAround(district), district.centre.lon, district.centre.lat)).toBe(true);
  });
});

const AREAS = "../shared/data/areas/districts.geojson";

describe.skipIf(!existsSync(AREAS))(
  "the drawing beside surveyed boundaries (skipped: no ../shared/data)",
  () => {
    it.each(districts)(
      "$nameEn overlaps its surveyed area, intersection over union",
      ({ code, boundary }) => {
        const surveyed = surveyedRings(code);
        const around = [boundary, ...surveyed].flat();
        const [west, east] = span(around.map(([lon = 0]) => lon));
        const [south, north] = span(around.map(([, lat = 0]) => lat));
        let [both, either] = [0, 0];
        for (let lat = south; lat < north; lat += (north - south) / 80)
          for (let lon = west; lon < east; lon += (east - west) / 80) {
            const [ours, theirs] = [
              isInside(boundary, lon, lat),
              surveyed.some((ring) => isInside(ring, lon, lat)),
            ];
            if (ours && theirs) both++;
            if (ours || theirs) either++;
          }
        expect(both / either).toBeGreaterThan(0.75);
      },
    );
  },
);

function span(values: number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

interface Feature {
  properties: { Code_County: string };
  geometry:
    | { type: "Polygon"; coordinates: number[][][] }
    | { type: "MultiPolygon"; coordinates: number[][][][] };
}

function surveyedRings(code: string): number[][][] {
  const { features } = JSON.parse(readFileSync(AREAS, "utf8")) as { features: Feature[] };
  const geometry = features.find(({ properties }) => properties.Code_County === code)?.geometry;
  if (!geometry) throw new Error(`${AREAS} lacks ${code}`);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer]) => (outer ? [outer] : []));
}
