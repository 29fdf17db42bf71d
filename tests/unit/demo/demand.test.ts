import { cellToLatLng, getResolution, isValidCell } from "h3-js";
import { describe, expect, it } from "vitest";
import { boundaryOf } from "../../../server/demo/boundary.ts";
import { demoDemand } from "../../../server/demo/demand.ts";
import { DEMAND_CENTRES } from "../../../server/demo/demand-centres.ts";
import { isInside } from "../../../server/places/mainland.ts";

const cells = demoDemand();
const ridersAt = (hour: number) => cells.reduce((sum, { hourly }) => sum + (hourly?.[hour] ?? 0), 0);

describe("the demo's demand", () => {
  it("is some thousand cells, each once, each in a district of the demo", () => {
    expect(cells.length).toBeGreaterThan(3_000);
    expect(cells.length).toBeLessThan(6_000);
    expect(new Set(cells.map(({ cell }) => cell)).size).toBe(cells.length);
    const rings = [...new Set(DEMAND_CENTRES.map(({ districtCode }) => boundaryOf(districtCode)))];
    for (const { cell } of cells) {
      const [lat, lon] = cellToLatLng(cell);
      expect(isValidCell(cell) && getResolution(cell) === 9).toBe(true);
      expect(rings.some((ring) => isInside({ lat, lon }, ring))).toBe(true);
    }
  });

  it("has centres that lie in their districts", () => {
    for (const { districtCode, ...centre } of DEMAND_CENTRES)
      expect([centre, isInside(centre, boundaryOf(districtCode))]).toEqual([centre, true]);
  });

  it("is the same every time, its weights the means of their hours", () => {
    expect(demoDemand()).toEqual(cells);
    for (const { weight, hourly } of cells) {
      expect(hourly).toHaveLength(24);
      expect(weight).toBeCloseTo((hourly ?? []).reduce((sum, one) => sum + one, 0) / 24, 9);
      expect(weight).toBeGreaterThan(0);
    }
  });

  it("is busiest at noon and in the evening, and never still", () => {
    expect(ridersAt(12)).toBeGreaterThan(2 * ridersAt(15));
    expect(ridersAt(19)).toBeGreaterThan(2 * ridersAt(15));
    expect(ridersAt(23)).toBeGreaterThan(2 * ridersAt(3));
    expect(ridersAt(3)).toBeGreaterThan(0);
  });
});
