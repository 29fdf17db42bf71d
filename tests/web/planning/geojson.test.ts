import type { Position } from "geojson";
import { cellArea, cellToLatLng, gridDisk, latLngToCell } from "h3-js";
import { describe, expect, test } from "vitest";
import { cellGeoJson } from "../../../web/planning/export/cell-files.ts";
import { gapGeoJson } from "../../../web/planning/export/gap-files.ts";
import { FACTS, gap } from "./export-support.ts";

const MIDDLE = latLngToCell(39.9, 116.4, 9);
const RING = gridDisk(MIDDLE, 1).filter((cell) => cell !== MIDDLE);
/** Metres a degree of latitude. */
const DEGREE = 111_195;

/** Square metres, positive where the ring runs counter-clockwise: the shoelace formula, on a plane that is near enough. */
function areaOf(ring: Position[]): number {
  const scale = Math.cos((39.9 * Math.PI) / 180);
  let twice = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[x = 0, y = 0] = [], [nextX = 0, nextY = 0] = []] = [ring[i], ring[i + 1]];
    twice += (x * nextY - nextX * y) * scale * DEGREE ** 2;
  }
  return twice / 2;
}

function expectClosed(ring: Position[]): void {
  expect(ring.length).toBeGreaterThanOrEqual(4);
  expect(ring.at(-1)).toEqual(ring[0]);
}

describe("cells as GeoJSON", () => {
  const cells = {
    ids: [MIDDLE, ...RING],
    weights: [3, 1, 1, 1, 1, 1, 1],
    states: Uint8Array.of(0, 1, 2, 2, 2, 2, 2),
  };
  const made = cellGeoJson(cells, FACTS);

  test("are closed rings around their centres, counter-clockwise and as large as the cells", () => {
    expect(made.features).toHaveLength(7);
    for (const { geometry, properties } of made.features) {
      const [ring = [], ...holes] = geometry.coordinates;
      expect(holes).toEqual([]);
      expectClosed(ring);
      expect(areaOf(ring) / cellArea(properties.cell, "m2")).toBeCloseTo(1, 1);
      const [lat, lon] = cellToLatLng(properties.cell);
      for (const [x = 0, y = 0] of ring) {
        expect(Math.abs(x - lon)).toBeLessThan(0.004);
        expect(Math.abs(y - lat)).toBeLessThan(0.003);
      }
    }
  });

  test("say their weight and state, and what was asked", () => {
    expect(made.features.slice(0, 3).map(({ id, properties }) => ({ id, ...properties }))).toEqual([
      { id: MIDDLE, cell: MIDDLE, weight: 3, state: "covered" },
      { id: RING[0], cell: RING[0], weight: 1, state: "possible" },
      { id: RING[1], cell: RING[1], weight: 1, state: "uncovered" },
    ]);
    expect(JSON.parse(JSON.stringify(made)).question).toMatchObject({ demand: "=riders", on: "2026-11-22" });
  });
});

describe("gaps as GeoJSON", () => {
  test("are one outline around neighbours, its hole clockwise", () => {
    const [feature] = gapGeoJson([gap(1, RING)], FACTS).features;
    const [[outer = [], hole = [], ...more] = [], ...others] = feature?.geometry.coordinates ?? [];
    expect([more, others]).toEqual([[], []]);
    expectClosed(outer);
    expectClosed(hole);
    expect(areaOf(outer)).toBeGreaterThan(0);
    expect(areaOf(hole)).toBeLessThan(0);
    const cells = RING.reduce((sum, cell) => sum + cellArea(cell, "m2"), 0);
    expect((areaOf(outer) + areaOf(hole)) / cells).toBeCloseTo(1, 1);
    expect(feature?.properties).toEqual({
      ...{ rank: 1, zone: "东城区", cells: 6, weight: 7.5, share: 0.25 },
      ...{ nearestOpenCode: "P-1", nearestOpenName: "=cmd", nearestOpenMetres: 1234 },
    });
  });
});
