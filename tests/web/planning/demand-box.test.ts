import { cellToLatLng, gridDisk, latLngToCell } from "h3-js";
import { expect, test } from "vitest";
import { demandBox } from "../../../web/planning/demand-box.ts";

const CITY = gridDisk(latLngToCell(39.92, 116.46, 8), 6);
const VILLAGE = latLngToCell(40.9, 117.4, 8);

test("the box holds the city, whatever lies far away with hardly any weight", () => {
  const box = demandBox({ ids: [VILLAGE, ...CITY], weights: [1, ...CITY.map(() => 10)] });
  const lats = CITY.map((cell) => cellToLatLng(cell)[0]);
  expect(box?.north).toBeLessThanOrEqual(Math.max(...lats));
  expect(box?.south).toBeGreaterThanOrEqual(Math.min(...lats));
  expect((box?.north ?? 0) - (box?.south ?? 0)).toBeGreaterThan(
    0.8 * (Math.max(...lats) - Math.min(...lats)),
  );
});

test("a village with most of the weight is where the demand is", () => {
  const [lat, lon] = cellToLatLng(VILLAGE);
  expect(demandBox({ ids: [VILLAGE, ...CITY], weights: [1e6, ...CITY.map(() => 1)] })).toEqual({
    south: lat,
    north: lat,
    west: lon,
    east: lon,
  });
});

test("without weight there is nowhere to go", () => {
  expect(demandBox({ ids: CITY, weights: CITY.map(() => 0) })).toBeNull();
  expect(demandBox({ ids: [], weights: [] })).toBeNull();
});
