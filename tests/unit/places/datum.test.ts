import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DATUMS, fromWgs84, toWgs84 } from "../../../server/places/datum.ts";
import { isInMainland } from "../../../server/places/mainland.ts";
import type { LatLon } from "../../../server/places/place.ts";
import { fc } from "../../support/property.ts";

const STATIONS = "../shared/data/stations/stations-200k.csv.gz";

/** Metres on a sphere: near enough to compare shifts. */
function metres(a: LatLon, b: LatLon): number {
  const north = (a.lat - b.lat) * 111_195;
  const east = (a.lon - b.lon) * 111_195 * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}

const TIANANMEN = { lat: 39.90872, lon: 116.39748 };

describe("shifts in Beijing", () => {
  it.each([
    ["gcj02", 555, 25],
    ["bd09", 1376, 80],
  ] as const)("%s lies about %i m away", (datum, far, slack) => {
    const distance = metres(TIANANMEN, fromWgs84(TIANANMEN, datum));
    expect(distance).toBeGreaterThan(far - slack);
    expect(distance).toBeLessThan(far + slack);
  });

  it("agrees with published GCJ-02 and BD-09 coordinates of one point", () => {
    const gcj02 = fromWgs84({ lat: 39.90872, lon: 116.39748 }, "gcj02");
    expect(gcj02.lat).toBeCloseTo(39.91012, 4);
    expect(gcj02.lon).toBeCloseTo(116.40372, 4);
    const bd09 = fromWgs84({ lat: 39.90872, lon: 116.39748 }, "bd09");
    expect(bd09.lat).toBeCloseTo(39.91646, 4);
    expect(bd09.lon).toBeCloseTo(116.41009, 4);
  });
});

describe("the mainland's gate", () => {
  it.each([
    ["Hong Kong Central", 22.281, 114.158],
    ["Lo Wu station", 22.5283, 114.1133],
    ["Sheung Shui", 22.5, 114.128],
    ["Hong Kong airport", 22.31, 113.915],
    ["Macao peninsula", 22.1987, 113.5439],
    ["Taipa", 22.155, 113.56],
    ["Taipei", 25.04, 121.56],
    ["Kinmen", 24.43, 118.32],
    ["Seoul", 37.5665, 126.978],
    ["Sinuiju", 40.098, 124.402],
    ["Hanoi", 21.03, 105.85],
    ["Kathmandu", 27.7, 85.3],
    ["Ulaanbaatar", 47.9, 106.9],
    ["Vladivostok", 43.1, 131.9],
    ["Porto Alegre", -30.03, -51.23],
  ])("%s is shifted by no datum", (_, lat, lon) => {
    for (const datum of DATUMS) expect(fromWgs84({ lat, lon }, datum)).toEqual({ lat, lon });
  });

  it.each([
    ["Hong Kong Central", 22.281, 114.158],
    ["Taipei", 25.04, 121.56],
    ["Seoul", 37.5665, 126.978],
  ])("%s is read as it is", (_, lat, lon) => {
    for (const datum of DATUMS) expect(toWgs84({ lat, lon }, datum)).toEqual({ lat, lon });
  });

  it("reads a point of Luohu that the shift carries into Hong Kong as one of Luohu", () => {
    const luohu = { lat: 22.5345, lon: 114.1135 };
    const shown = fromWgs84(luohu, "gcj02");
    expect(isInMainland(shown)).toBe(false);
    expect(metres(luohu, toWgs84(shown, "gcj02"))).toBeLessThan(0.001);
  });

  it.each([
    ["Beijing", 39.9, 116.4],
    ["Luohu", 22.5345, 114.1135],
    ["Futian", 22.52, 114.058],
    ["Shekou", 22.48, 113.91],
    ["Yantian", 22.57, 114.27],
    ["Gongbei", 22.22, 113.5495],
    ["Hengqin", 22.13, 113.52],
    ["Xiamen", 24.48, 118.09],
    ["Dandong", 40.125, 124.38],
    ["Mohe", 53.48, 122.37],
    ["Sanya", 18.25, 109.5],
    ["Kashgar", 39.47, 75.99],
    ["Lhasa", 29.65, 91.1],
  ])("%s is shifted by hundreds of metres", (_, lat, lon) => {
    for (const datum of ["gcj02", "bd09"] as const)
      expect(metres({ lat, lon }, fromWgs84({ lat, lon }, datum))).toBeGreaterThan(100);
  });

  it.skipIf(!existsSync(STATIONS))(`agrees with county codes for 99.9 % (skips without ${STATIONS})`, () => {
    const lines = gunzipSync(readFileSync(STATIONS)).toString().trim().split("\n").slice(1);
    const wrong = lines.filter((line) => {
      const [, county = "", , lon, lat] = line.split(",");
      return isInMainland({ lat: Number(lat), lon: Number(lon) }) === /^(71|81|82)/.test(county);
    });
    expect(wrong.length).toBeLessThan(lines.length / 1000);
  });
});

describe("toWgs84", () => {
  it("undoes fromWgs84 to a millimetre anywhere inland", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 24, max: 40, noNaN: true }),
        fc.double({ min: 103, max: 117, noNaN: true }),
        fc.constantFrom(...DATUMS),
        (lat, lon, datum) => {
          const point = { lat, lon };
          expect(metres(point, toWgs84(fromWgs84(point, datum), datum))).toBeLessThan(0.001);
        },
      ),
    );
  });
});
