import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { AMENITY_ICONS } from "../../../server/amenities/amenity-icons.ts";

const SPRITE = readFileSync(new URL("../../../web/ui/icons.svg", import.meta.url), "utf8");
const MIGRATION = readFileSync(new URL("../../../migrations/0002-amenities.ts", import.meta.url), "utf8");

it("offers icons that the app's sprite has, each once", () => {
  const drawn = new Set(Array.from(SPRITE.matchAll(/<symbol id="([^"]+)"/g), ([, id]) => id));
  expect(AMENITY_ICONS.filter((icon) => !drawn.has(icon))).toEqual([]);
  expect(new Set(AMENITY_ICONS).size).toBe(AMENITY_ICONS.length);
});

it("offers every icon of the first catalogue", () => {
  const used = Array.from(MIGRATION.matchAll(/, "([a-z]+)"\],$/gm), ([, icon]) => icon ?? "");
  expect(used).toHaveLength(24);
  expect(used.filter((icon) => !AMENITY_ICONS.some((known) => known === icon))).toEqual([]);
});
