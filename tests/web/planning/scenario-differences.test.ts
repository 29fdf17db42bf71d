import { expect, test } from "vitest";
import { changeWords, placeNames } from "../../../web/planning/scenarios/change-words.ts";
import { formatPoints, formatSigned } from "../../../web/planning/scenarios/signed.ts";
import { zoneDifferences } from "../../../web/planning/scenarios/zone-differences.ts";
import { scenarios as texts } from "../../../web/planning/texts/en/scenarios.ts";

const zone = (code: string, coveredWeight: number) => ({
  zone: { code, name: code, nameEn: null, isApproximate: false },
  ...{ cells: 1, weight: 100, coveredCells: 1, coveredWeight, possibleWeight: 0, share: coveredWeight / 100 },
  ...{ places: 1, openPlaces: 1, accessibility: null },
});

test("districts that change, what gains most first", () => {
  const before = [zone("A", 10), zone("B", 20), zone("C", 30)];
  const after = [zone("C", 25), zone("B", 20), zone("A", 40), zone("D", 5)];
  const found = zoneDifferences(before, after);
  expect(found.map(({ zone: { code }, before: was, after: is, gain }) => [code, was, is, gain])).toEqual([
    ["A", 0.1, 0.4, 30],
    ["D", null, 0.05, 5],
    ["C", 0.3, 0.25, -5],
  ]);
});

test("differences have their sign, and none has none", () => {
  expect([1234.4, -12.34, 0, 0.001].map((value) => formatSigned(value, "en"))).toEqual([
    "+1,234",
    "−12.3",
    "±0",
    "±0",
  ]);
  expect(formatPoints(0.412, 0.4381, "en")).toBe("+2.6");
  expect(formatPoints(0.5, 0.4, "en")).toBe("−10.0");
  expect(formatPoints(0.5, 0.5001, "en")).toBe("±0");
  expect(formatPoints(null, 0.5, "en")).toBe("—");
});

const known = {
  names: new Map([["A", "East Gate"]]),
  catalogue: {
    all: [],
    find: (code: string) =>
      code === "WATER" ? { code, name: "水", nameEn: "water", icon: "cup" } : undefined,
  },
  tongue: { language: "en", locale: "en" },
} as const;

test("changes are said with the names of places and amenities", () => {
  const words = (change: Parameters<typeof changeWords>[0]) => changeWords(change, known, texts);
  expect(words({ closePlace: { code: "A" } })).toEqual({ title: "“East Gate” is closed", detail: "" });
  expect(words({ changeHours: { code: "B", hours: "24/7" } })).toEqual({
    title: "“B” has other hours:",
    detail: "24/7",
  });
  expect(words({ changeAmenities: { code: "A", add: ["WATER"], remove: ["MICROWAVE"] } })).toEqual({
    title: "Amenities of “East Gate”",
    detail: "gets water · loses MICROWAVE",
  });
});

test("places are called as they were saved until the map says otherwise", () => {
  const change = { addPlace: null, isClosed: true, hours: null, addedAmenities: [], removedAmenities: [] };
  const saved = {
    ...{
      id: "1",
      name: "S",
      note: null,
      version: 1,
      ownerName: "P",
      isMine: true,
      updatedAt: "",
      view: null,
    },
    changes: [
      { ...change, placeCode: "A", placeName: "Old" },
      { ...change, placeCode: "B", placeName: null },
    ],
  };
  expect([...placeNames(saved, null)]).toEqual([["A", "Old"]]);
  expect([...placeNames(saved, { codes: ["A"], names: ["New"] })]).toEqual([["A", "New"]]);
});
