import { expect, test } from "vitest";
import { bothTouched, isOnlyConfirmed, theirsSince } from "../../../web/hosting/outbox/conflict.ts";

const revision = (version: number, ...fields: readonly [field: string, amenity?: string][]) => ({
  version,
  changes: fields.map(([field, amenity = null]) => ({ field, amenity })),
});

const THEIRS = [
  revision(7, ["HOURS"], ["CONFIRMATION"]),
  revision(6, ["AMENITY", "WATER"]),
  revision(5, ["PHONE"]),
];

test("theirs is what came after the version that I saw", () => {
  expect(theirsSince(THEIRS, 5).map(({ version }) => version)).toEqual([7, 6]);
});

test("both touched only what both named: the same field, the same amenity", () => {
  expect(bothTouched({ hours: { week: [] } }, THEIRS)).toEqual(new Set(["HOURS"]));
  expect(bothTouched({ hours: { close: {} }, description: "" }, THEIRS)).toEqual(new Set());
  expect(bothTouched({ amenities: [{ code: "WATER" }, { code: "TOILET" }] }, THEIRS)).toEqual(
    new Set(["AMENITY:WATER"]),
  );
});

test("a confirmation alone changes nothing", () => {
  expect(isOnlyConfirmed([revision(8, ["CONFIRMATION"])])).toBe(true);
  expect(isOnlyConfirmed(THEIRS)).toBe(false);
  // Then something else is wrong, and going on would go on for ever.
  expect(isOnlyConfirmed([])).toBe(false);
});
