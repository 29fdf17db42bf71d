import { gridDisk, latLngToCell } from "h3-js";
import { expect, it } from "vitest";
import { clustersOf, neighboursOf } from "../../../server/coverage/engine/gaps.ts";

const centre = latLngToCell(39.9, 116.4, 9);
const far = latLngToCell(39.8, 116.4, 9);

it("joins neighbours, the weightiest together first, and leaves out what is not chosen", () => {
  const cells = [...gridDisk(centre, 1), ...gridDisk(far, 1)].sort();
  const isChosen = Uint8Array.from(cells, (cell) => Number(cell !== centre));
  const isNearFar = (cell: string) => gridDisk(far, 1).includes(cell);
  const weights = Float64Array.from(cells, (cell, i) => (cell === far ? 50 : isNearFar(cell) ? 1 : 10 + i));
  const clusters = clustersOf({ neighbours: neighboursOf(cells), isChosen, weights, first: 9 });
  const byName = clusters.map((cluster) => Array.from(cluster.cells, (cell) => cells[cell] ?? ""));
  // the ring around the one that was left out still hangs together
  const ring = cells.filter((cell) => !isNearFar(cell) && cell !== centre);
  expect(byName.map((names) => [...names].sort())).toEqual([ring, [...gridDisk(far, 1)].sort()]);
  expect(byName[1]?.[0]).toBe(far);
  expect(clusters[1]?.weight).toBe(56);
});

it("keeps apart what only touches through a cell that is no demand", () => {
  const [, first = "", ...others] = gridDisk(centre, 1);
  const across = others.find((cell) => !gridDisk(first, 1).includes(cell)) ?? "";
  const cells = [first, across].sort();
  const clusters = clustersOf({
    neighbours: neighboursOf(cells),
    isChosen: Uint8Array.of(1, 1),
    weights: Float64Array.of(2, 2),
    first: 9,
  });
  expect(clusters.map(({ cells }) => [...cells])).toEqual([[0], [1]]);
});
