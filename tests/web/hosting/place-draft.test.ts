import { describe, expect, test } from "vitest";
import { amenitiesChange, amenityDraftsOf, withAmenity } from "../../../web/hosting/editor/amenity-drafts.ts";
import { type Facts, factProblems, factsChange } from "../../../web/hosting/editor/facts.ts";
import { draftOf } from "../../../web/hosting/hours/draft.ts";

const FACTS: Facts = {
  description: "一层",
  phone: "010-5550",
  access: "WALK_IN",
  accessNote: "",
  photoUrl: "",
};

describe("facts", () => {
  test("what did not change is in no change, spaces around it neither", () => {
    expect(factsChange(FACTS, { ...FACTS, description: " 一层 " })).toEqual({});
  });

  test("what was emptied is taken away, what was written is trimmed", () => {
    expect(factsChange(FACTS, { ...FACTS, phone: " ", access: "", accessNote: " 北门 " })).toEqual({
      phone: null,
      access: null,
      accessNote: "北门",
    });
  });

  test.each([
    ["010-6501 2345", []],
    ["+86 10 6501 2345 转 12", []],
    ["请问前台", ["phone"]],
    ["", []],
  ])("a telephone %s", (phone, problems) => {
    expect(factProblems({ ...FACTS, phone })).toEqual(problems);
  });

  test.each([
    ["https://example.org/a.jpg", []],
    ["http://example.org/a.jpg", ["photoUrl"]],
    ["a.jpg", ["photoUrl"]],
  ])("a picture at %s", (photoUrl, problems) => {
    expect(factProblems({ ...FACTS, photoUrl })).toEqual(problems);
  });
});

describe("amenities", () => {
  const listed = (code: string, note: string | null = null) => ({
    state: "AVAILABLE" as const,
    note,
    amenity: { code, name: code, nameEn: code, icon: "cup" },
    hours: null,
  });
  const before = amenityDraftsOf([listed("WATER", "热水"), listed("TOILET")]);
  const [water, toilet] = before;
  if (!water || !toilet) throw new Error("expected two drafts");

  test("only those that differ, and of each only what does", () => {
    const after = withAmenity(before, { ...water, state: "OUT_OF_ORDER" });
    expect(amenitiesChange(before, after)).toEqual([{ code: "WATER", state: "OUT_OF_ORDER" }]);
    expect(amenitiesChange(before, before)).toEqual([]);
  });

  test("one of which nothing is known any more has nothing else to say", () => {
    const after = withAmenity(before, { ...water, state: null, note: "改了" });
    expect(amenitiesChange(before, after)).toEqual([{ code: "WATER", state: null }]);
  });

  test("one that was not listed comes with its state, and not at all without", () => {
    const kiosk = { code: "KIOSK", state: "AVAILABLE" as const, note: "", hours: draftOf(null) };
    expect(amenitiesChange(before, withAmenity(before, kiosk))).toEqual([
      { code: "KIOSK", state: "AVAILABLE" },
    ]);
    expect(amenitiesChange(before, withAmenity(before, { ...kiosk, state: null }))).toEqual([]);
  });

  test("hours of its own that are gone are taken away, an emptied note too", () => {
    const known = { ...draftOf(null), isKnown: true };
    const had = [{ ...water, hours: known }, toilet];
    const after = withAmenity(had, { ...water, note: "" });
    expect(amenitiesChange(had, after)).toEqual([{ code: "WATER", note: null, hours: null }]);
  });
});
