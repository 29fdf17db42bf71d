import { cellToLatLng, gridDisk, latLngToCell } from "h3-js";
import { expect, it } from "vitest";
import { CellWeights } from "../../../server/demand/cell-weights.ts";
import { sampleOf } from "../../../server/demand/sample.ts";

const CELLS = gridDisk(latLngToCell(39.9, 116.4, 9), 10);

it("a sample is evenly taken from all cells, and all of them where they are few", () => {
  const weights = new CellWeights(24);
  for (const [at, cell] of CELLS.entries())
    weights.add(
      cell,
      Array.from({ length: 24 }, (_, hour) => at + hour),
    );
  const of = (at: number) => {
    const [lat, lon] = cellToLatLng(CELLS[at] ?? "");
    return { cell: CELLS[at], lat, lon, weight: at + 11.5 };
  };
  // 331 cells
  expect(sampleOf(weights, 3)).toEqual([of(0), of(110), of(220)]);
  expect(sampleOf(weights, 1_000)).toEqual(CELLS.map((_, at) => of(at)));
  expect(sampleOf(new CellWeights(1), 5)).toEqual([]);
});
