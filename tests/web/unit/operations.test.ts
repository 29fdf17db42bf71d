import { readFile } from "node:fs/promises";
import { buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { amenityCatalogue } from "../../../schema/operations/amenity-catalogue.ts";
import { districtBoundaries } from "../../../schema/operations/district-boundaries.ts";
import { districtList } from "../../../schema/operations/district-list.ts";
import { textOf } from "../../../schema/operations/graphql.ts";
import { nearestPlaces } from "../../../schema/operations/nearest-places.ts";
import { placeClusters } from "../../../schema/operations/place-clusters.ts";
import { placeDetails } from "../../../schema/operations/place-details.ts";
import { placeSummary } from "../../../schema/operations/place-fragments.ts";
import { searchByName } from "../../../schema/operations/search-by-name.ts";

const documents = {
  amenityCatalogue,
  districtBoundaries,
  districtList,
  nearestPlaces,
  placeClusters,
  placeDetails,
  searchByName,
};

const schema = buildSchema(
  await readFile(new URL("../../../schema/schema.graphql", import.meta.url), "utf8"),
);

describe("the app's documents", () => {
  test.each(Object.entries(documents))("%s is valid as it is sent", (_, document) => {
    expect(validate(schema, parse(textOf(document)))).toEqual([]);
  });

  test("carry each fragment once, however often it is spread", () => {
    const text = textOf(placeDetails);
    expect(text.split("fragment PlaceSummary on Place")).toHaveLength(2);
    expect(text).toContain(textOf(placeSummary));
  });
});
