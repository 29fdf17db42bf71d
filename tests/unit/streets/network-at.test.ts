import { expect, it } from "vitest";
import { networkAt } from "../../../server/streets/network-at.ts";

const city = { name: "city", west: 116, south: 39, east: 117, north: 40 };
const province = { name: "province", west: 113, south: 36, east: 120, north: 42 };

it.each([
  [{ lat: 39.5, lon: 116.5 }, "city"],
  [{ lat: 39, lon: 117 }, "city"],
  [{ lat: 41, lon: 116.5 }, "province"],
  [{ lat: 31.2, lon: 121.5 }, undefined],
])("the network at %o is that of the smallest area with it: %s", (point, name) => {
  expect(networkAt([province, city], point)?.name).toBe(name);
  expect(networkAt([city, province], point)?.name).toBe(name);
});
