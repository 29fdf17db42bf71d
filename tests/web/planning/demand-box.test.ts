import fc from "fast-check";
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

test("villages that have no more than a twentieth together are left out, however many sides they lie on", () => {
  const far = [
    [41.5, 116.4],
    [38.2, 116.4],
    [39.9, 118.9],
    [39.9, 113.9],
  ].map(([lat = 0, lon = 0]) => latLngToCell(lat, lon, 8));
  const weight = (0.045 * CITY.length) / far.length;
  const box = demandBox({
    ids: [...far, ...CITY],
    weights: [...far.map(() => weight), ...CITY.map(() => 1)],
  });
  expect((box?.north ?? 0) - (box?.south ?? 0)).toBeLessThan(0.2);
  expect((box?.east ?? 0) - (box?.west ?? 0)).toBeLessThan(0.3);
});

test("the box holds at least 95 % of the weight", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          lat: fc.double({ min: 39, max: 41, noNaN: true }),
          lon: fc.double({ min: 115, max: 118, noNaN: true }),
          weight: fc.nat(50),
        }),
        { minLength: 1, maxLength: 60 },
      ),
      (points) => {
        const ids = points.map(({ lat, lon }) => latLngToCell(lat, lon, 9));
        const weights = points.map(({ weight }) => weight);
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        const box = demandBox({ ids, weights });
        expect(box === null).toBe(all === 0);
        if (!box) return;
        const within = ids.reduce((sum, id, i) => {
          const [lat, lon] = cellToLatLng(id);
          const isIn = lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east;
          return sum + (isIn ? (weights[i] ?? 0) : 0);
        }, 0);
        expect(within).toBeGreaterThanOrEqual(0.95 * all - 1e-9);
      },
    ),
  );
});
