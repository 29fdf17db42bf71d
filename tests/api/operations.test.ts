import { describe, expect, it } from "vitest";
import { amenityCatalogue } from "../../schema/operations/amenity-catalogue.ts";
import { districtBoundaries } from "../../schema/operations/district-boundaries.ts";
import { districtList } from "../../schema/operations/district-list.ts";
import { textOf } from "../../schema/operations/graphql.ts";
import { nearestPlaces } from "../../schema/operations/nearest-places.ts";
import { placeClusters } from "../../schema/operations/place-clusters.ts";
import { placeDetails } from "../../schema/operations/place-details.ts";
import { searchByName } from "../../schema/operations/search-by-name.ts";
import { useApi } from "../support/api.ts";

const NOW = new Date("2026-11-24T06:00:00Z");
const near = { lat: 40.3155, lon: 116.636 };
const box = { south: 40.31, west: 116.63, north: 40.32, east: 116.64 };

/** Each of the app's documents, as the app fills it. */
const DOCUMENTS: [name: string, document: object, variables: Record<string, unknown>, holds: string][] = [
  [
    "nearestPlaces",
    nearestPlaces,
    { near, mode: "EBIKE", first: 20, maxMetres: 5000, filter: { openOnArrival: "EBIKE" } },
    "富商市场",
  ],
  ["placeDetails", placeDetails, { code: "DEMO-HR-001", mode: "EBIKE" }, "uri.amap.com"],
  [
    "placeClusters",
    placeClusters,
    { box, zoom: 18, filter: { openOnArrival: "WALK" }, near, at: NOW.toISOString() },
    "DEMO-HR-",
  ],
  ["searchByName", searchByName, { text: "龙山", first: 10, firstDistricts: 10 }, "龙山街道"],
  ["amenityCatalogue", amenityCatalogue, {}, "MICROWAVE"],
  ["districtList", districtList, {}, "110105"],
  ["districtBoundaries", districtBoundaries, {}, "MultiPolygon"],
];

describe("the app's documents", () => {
  const api = useApi({ now: NOW, demo: true, environment: { NODE_ENV: "production" } });

  it.each(DOCUMENTS)(
    "%s is within the limits and finds what it asks for",
    async (_name, document, variables, holds) => {
      const { status, body } = await api.ask(textOf(document), variables);
      expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
      expect(JSON.stringify(body.data)).toContain(holds);
    },
  );
});
