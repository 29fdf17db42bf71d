import geographiclib from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import type { Points } from "../../../server/coverage/engine/chord.ts";
import { distances } from "../../../server/coverage/engine/distances.ts";
import { Pairs } from "../../../server/coverage/engine/pairs.ts";
import { reach } from "../../../server/coverage/engine/reach.ts";
import { between, pick, type Random, seeded } from "../../support/random.ts";
import { randomPoint } from "../../support/random-places.ts";

const GEODESIC = { perMetre: 1, basis: "GEODESIC" } as const;

describe("what is within reach", () => {
  it("is what measuring every pair finds, also over the antimeridian and the poles", () => {
    const random = seeded(3);
    let pairs = 0;
    for (let round = 0; round < 20; round++) {
      const cells = somePoints(random, 150);
      const points = somePoints(random, 60);
      const limit = { ...GEODESIC, most: pick(random, [1, 800, 20_000, 50_000]) };
      const found = reach({ cells, points, limit, streets: null });
      const expected = bruteForce(cells, points, limit.most);
      expect(rowsOf(found)).toEqual(expected.map((row) => row.map(([cell]) => cell)));
      expected.flat().forEach(([, metres], at) => {
        expect(Math.abs((found.distance[at] ?? Number.NaN) - metres)).toBeLessThan(1e-4);
      });
      pairs += found.cell.length;
    }
    expect(pairs).toBeGreaterThan(2_000);
  });

  it("includes what is exactly at the limit, in metres and in seconds", () => {
    const cells = { lat: Float64Array.of(39.9), lon: Float64Array.of(116.4) };
    const points = { lat: Float64Array.of(39.905), lon: Float64Array.of(116.407) };
    const metres = metresBetween(cells, 0, points, 0);
    for (const perMetre of [1, 0.936, 1 / 3]) {
      const ask = (most: number) =>
        reach({ cells, points, limit: { most, perMetre, basis: "ESTIMATE" }, streets: null }).cell.length;
      expect(ask(metres * perMetre)).toBe(1);
      expect(ask(metres * perMetre * (1 - 1e-12))).toBe(0);
    }
  });

  it("is nothing of nothing", () => {
    const none = { lat: new Float64Array(0), lon: new Float64Array(0) };
    const found = reach({ cells: none, points: none, limit: { ...GEODESIC, most: 100 }, streets: null });
    expect(found).toMatchObject({ start: Int32Array.of(0), cell: new Int32Array(0), travel: "GEODESIC" });
  });

  it("refuses more pairs than can be kept", () => {
    const pairs = new Pairs({ cells: 3, points: 2, most: 3 });
    for (const cell of [2, 0]) pairs.add(cell, 1);
    pairs.endOf(0);
    for (const cell of [1, 2]) pairs.add(cell, 1);
    expect(() => pairs.endOf(1)).toThrow(
      "expected a smaller threshold or area: at most 3 pairs of a cell and a place within it, got more",
    );
  });
});

describe("all distances", () => {
  it("are those of every pair, row by row of cells", () => {
    const random = seeded(4);
    const [cells, points] = [somePoints(random, 30), somePoints(random, 20)];
    const matrix = distances({ cells, points, perMetre: 2, streets: null });
    for (let cell = 0; cell < 30; cell++)
      for (let point = 0; point < 20; point++)
        expect(matrix[cell * 20 + point]).toBeCloseTo(2 * metresBetween(cells, cell, points, point), 2);
  });

  it("refuses more than can be kept", () => {
    const many = { lat: new Float64Array(5_000), lon: new Float64Array(5_000) };
    expect(() => distances({ cells: many, points: many, perMetre: 1, streets: null })).toThrow(
      'expected at most 20000000 pairs of a cell and a place or candidate, got "5000 × 5000"',
    );
  });
});

/** Around one spot: many pairs are near one another. */
function somePoints(random: Random, count: number): Points {
  const centres = [
    randomPoint(random),
    { lat: 39.9, lon: 116.4 },
    { lat: -17.8, lon: 179.99 },
    { lat: 89.95, lon: 10 },
  ];
  const points = Array.from({ length: count }, () => {
    const { lat, lon } = pick(random, centres);
    const spread = pick(random, [0.001, 0.05, 0.3]);
    return [
      Math.min(90, lat + between(random, -spread, spread)),
      lon + between(random, -spread, spread),
    ] as const;
  });
  return {
    lat: Float64Array.from(points, ([lat]) => Math.max(-90, lat)),
    lon: Float64Array.from(points, ([, lon]) => (lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon)),
  };
}

function metresBetween(a: Points, i: number, b: Points, j: number): number {
  const { s12 } = geographiclib.Geodesic.WGS84.Inverse(
    a.lat[i] ?? 0,
    a.lon[i] ?? 0,
    b.lat[j] ?? 0,
    b.lon[j] ?? 0,
  );
  return s12 ?? Number.NaN;
}

function bruteForce(cells: Points, points: Points, most: number): [cell: number, metres: number][][] {
  return Array.from(points.lat.keys(), (point) =>
    Array.from(cells.lat.keys(), (cell): [number, number] => [
      cell,
      metresBetween(cells, cell, points, point),
    ]).filter(([, metres]) => metres <= most),
  );
}

function rowsOf({ start, cell }: { start: Int32Array; cell: Int32Array }): number[][] {
  return Array.from(start.subarray(1), (end, point) => [...cell.subarray(start[point], end)]);
}
