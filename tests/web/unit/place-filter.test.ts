import { expect, test } from "vitest";
import { arrivalFilter, momentFilter } from "../../../web/search/place-filter.ts";
import { INITIAL } from "../../../web/state/rider-state.ts";

const AT = "2026-11-22T06:00:00.000Z";

test("at first: open on arrival by e-bike, and nothing of unknown hours", () => {
  expect(arrivalFilter(INITIAL)).toEqual({ includeUnknown: false, openOnArrival: "EBIKE" });
  expect(momentFilter(INITIAL, AT)).toEqual({ includeUnknown: false, openAt: AT });
});

test("open or not: list and map ask for the same, unknown hours included", () => {
  const filters = { ...INITIAL, openOnly: false, amenities: ["WIFI"], kind: "SERVICE_CENTRE" as const };
  const asked = { includeUnknown: true, amenities: ["WIFI"], kinds: ["SERVICE_CENTRE"] };
  expect(arrivalFilter(filters)).toEqual(asked);
  expect(momentFilter(filters, AT)).toEqual(asked);
});
