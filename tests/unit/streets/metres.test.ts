import { Geodesic } from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { circle } from "../../../server/streets/circle.ts";
import { metresBetween } from "../../../server/streets/metres.ts";
import { fc } from "../../support/property.ts";

const geodesic = (lat1: number, lon1: number, lat2: number, lon2: number): number =>
  Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2).s12 ?? Number.NaN;

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("metres of a stretch of street", () => {
  it("are within 0.01 % of the geodesic up to 20 km", () => {
    fc.assert(
      fc.property(
        number(-75, 75),
        number(-180, 180),
        number(0, 360),
        number(1, 20_000),
        (lat, lon, azimuth, metres) => {
          const { lat2 = 0, lon2 = 0 } = Geodesic.WGS84.Direct(lat, lon, azimuth, metres);
          expect(Math.abs(metresBetween(lat, lon, lat2, lon2) / metres - 1)).toBeLessThan(1e-4);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("are those of the shorter way across the date line", () => {
    expect(metresBetween(50, 179.99, 50, -179.99)).toBeCloseTo(geodesic(50, 179.99, 50, -179.99), 2);
  });
});

describe("a circle", () => {
  it("has all its corners as far from its middle, and is closed, counterclockwise", () => {
    const [ring = []] = circle({ lat: 39.9, lon: 116.4 }, 1500).coordinates;
    expect(ring).toHaveLength(73);
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const [lon = 0, lat = 0] of ring) expect(geodesic(39.9, 116.4, lat, lon)).toBeCloseTo(1500, 6);
    const [[, north = 0] = [], [west = 0] = []] = ring;
    expect(north).toBeGreaterThan(39.9);
    expect(west).toBeLessThan(116.4);
  });
});
