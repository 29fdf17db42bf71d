import { cellToBoundary, gridDisk, latLngToCell } from "h3-js";
import { expect, it } from "vitest";
import { boxOfCells } from "../../../server/coverage/cell-box.ts";
import { centresOf } from "../../../server/demand/centres.ts";
import { between, pick, seeded } from "../../support/random.ts";

it("has every corner, and touches the outermost", () => {
  const random = seeded(6);
  for (let round = 0; round < 200; round++) {
    const resolution = pick(random, [6, 8, 9, 11]);
    const disk = gridDisk(latLngToCell(between(random, -80, 80), between(random, -170, 170), resolution), 12);
    const cells = disk.filter(() => random() < 0.3);
    const corners = cells.flatMap((cell) => cellToBoundary(cell));
    const [lats, lons] = [corners.map(([lat]) => lat), corners.map(([, lon]) => lon)];
    expect(boxOfCells(cells, centresOf(cells))).toEqual({
      ...{ south: Math.min(...lats), north: Math.max(...lats) },
      ...{ west: Math.min(...lons), east: Math.max(...lons) },
    });
  }
});

it("goes from west to east across the antimeridian", () => {
  const cells = gridDisk(latLngToCell(-17.8, 180, 9), 2);
  const { west, east } = boxOfCells(cells, centresOf(cells));
  expect(west).toBeGreaterThan(179.9);
  expect(east).toBeLessThan(-179.9);
});
