import geographiclib from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import {
  decidingChords,
  metresOfChord,
  type Points,
  positionsOf,
  squaredChord,
} from "../../../server/coverage/engine/chord.ts";
import { between, type Random, seeded } from "../../support/random.ts";

const { WGS84 } = geographiclib.Geodesic;

/** Two points so many metres apart, anywhere, in any direction. */
function pairAt(random: Random, metres: number): Points {
  const [lat, lon] = [between(random, -90, 90), between(random, -180, 180)];
  const { lat2 = 0, lon2 = 0 } = WGS84.Direct(lat, lon, between(random, 0, 360), metres);
  return { lat: Float64Array.of(lat, lat2), lon: Float64Array.of(lon, lon2) };
}

describe("geodesics measured through the ground", () => {
  it("are sure of what is nearer and farther, and leave a band of centimetres at most up to 50 km", () => {
    const random = seeded(1);
    for (let i = 0; i < 20_000; i++) {
      const metres = 10 ** between(random, 0, 4.7);
      const { inside, outside } = decidingChords(metres);
      expect(Math.sqrt(outside) - Math.sqrt(inside)).toBeLessThan(0.01);
      // as near to the limit as the band is wide, on either side
      const actual = metres + between(random, -0.01, 0.01);
      const points = positionsOf(pairAt(random, actual));
      const squared = squaredChord(points, 0, points, 1);
      if (squared <= inside) expect(actual).toBeLessThanOrEqual(metres + 1e-8);
      if (squared >= outside) expect(actual).toBeGreaterThan(metres);
    }
  });

  it("are within a tenth of a millimetre of the geodesic up to 50 km, and within 2 mm up to 100 km", () => {
    const random = seeded(2);
    for (let i = 0; i < 20_000; i++) {
      const metres = 10 ** between(random, -1, 5);
      const points = positionsOf(pairAt(random, metres));
      const found = metresOfChord(squaredChord(points, 0, points, 1), points, 0, points, 1);
      expect(Math.abs(found - metres)).toBeLessThan(metres <= 50_000 ? 1e-4 : 2e-3);
    }
  });

  it("are exact beyond", () => {
    const points = positionsOf({ lat: Float64Array.of(39.9, 31.23), lon: Float64Array.of(116.4, 121.47) });
    const { s12 = 0 } = WGS84.Inverse(39.9, 116.4, 31.23, 121.47);
    expect(metresOfChord(squaredChord(points, 0, points, 1), points, 0, points, 1)).toBe(s12);
  });
});
