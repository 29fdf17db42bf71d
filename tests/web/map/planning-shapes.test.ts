import fc from "fast-check";
import { cellToLatLng, latLngToCell } from "h3-js";
import { describe, expect, it } from "vitest";
import { cellShapes } from "../../../web/map/planning/cell-shapes.ts";
import { crossesItself } from "../../../web/map/planning/crossing.ts";
import { weightClasses } from "../../../web/map/planning/weight-classes.ts";
import { worldPoint } from "../../../web/map/planning/world.ts";
import { worldRings, zoneAt } from "../../../web/map/planning/zones.ts";

const square = (west: number, south: number, side: number) => ({
  type: "MultiPolygon" as const,
  coordinates: [
    [
      [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
        [west, south],
      ],
    ],
  ],
});
const drawn = (code: string, west: number, south: number, side: number) => {
  const boundary = square(west, south, side);
  return { zone: { code, name: code, boundary, isApproximate: false }, rings: worldRings(boundary) };
};

describe("hexagons on the square world", () => {
  it("stand around their centres, also across the antimeridian", () => {
    for (const point of [
      { lat: 39.9, lon: 116.4 },
      { lat: -17.8, lon: 179.9995 },
    ]) {
      const cell = latLngToCell(point.lat, point.lon, 9);
      const [lat, lon] = cellToLatLng(cell);
      const { corners, start } = cellShapes([cell]);
      expect([...start]).toEqual([0, 12]);
      const xs = corners.filter((_, i) => i % 2 === 0);
      const centre = worldPoint({ lat, lon });
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(2e-5);
      expect(Math.abs(xs.reduce((sum, x) => sum + x, 0) / 6 - centre.x) % 1).toBeLessThan(1e-6);
    }
  });

  it("may have other numbers of corners: those of a pentagon lie on edges of the icosahedron too", () => {
    expect([...cellShapes(["89080000003ffff", "8931aa42e37ffff"]).start]).toEqual([0, 20, 32]);
  });
});

describe("shades", () => {
  it("split the cells with weight into thirds", () => {
    expect([...weightClasses([0, 1, 2, 3, 4, 5, 6])]).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  it("are the same for the same weights, and never lighter for more", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 60 }), (weights) => {
        const shades = weightClasses(weights);
        weights.forEach((a, i) => {
          weights.forEach((b, j) => {
            if (a >= b) expect(shades[i]).toBeGreaterThanOrEqual(shades[j] ?? 0);
          });
        });
      }),
    );
  });
});

describe("zones", () => {
  it("are found by a point: the smallest around it", () => {
    const zones = [drawn("large", 116, 39, 2), drawn("small", 116.5, 39.5, 0.2)];
    expect(zoneAt(zones, { lat: 39.6, lon: 116.6 })).toBe("small");
    expect(zoneAt(zones, { lat: 39.1, lon: 116.1 })).toBe("large");
    expect(zoneAt(zones, { lat: 38, lon: 116.1 })).toBeUndefined();
  });
});

describe("an outline", () => {
  it("crosses itself as a bow tie does", () => {
    const [a, b, c, d] = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ];
    expect(crossesItself([a, b, c, d])).toBe(false);
    expect(crossesItself([a, c, b, d])).toBe(true);
    expect(crossesItself([a, b, c])).toBe(false);
    expect(crossesItself([a, b])).toBe(false);
  });
});
