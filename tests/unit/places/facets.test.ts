import { expect, it } from "vitest";
import { expectedPlaces } from "../../../server/places/facets.ts";

const COUNTS = {
  places: 200_000,
  shares: new Map([
    [24, 0.85],
    [55, 0.04],
    [53, 0.05],
  ]),
};

it.each([
  [[], 200_000],
  [[24], 170_000],
  [[55, 53], 400],
  // so rare that the statistics leave it out
  [[99], 0],
])("about as many places as expected have the facets %j", (facets, places) => {
  expect(expectedPlaces(COUNTS, facets)).toBeCloseTo(places, 6);
});

it("nothing counted is nothing rare", () => {
  expect(expectedPlaces(null, [55, 53])).toBe(Infinity);
});
