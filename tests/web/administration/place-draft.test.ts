import { describe, expect, test } from "vitest";
import {
  degrees,
  draftOf,
  draftProblems,
  factsOf,
  type PlaceDraft,
} from "../../../web/administration/places/place-draft.ts";

const PLACE = {
  code: "HR-001",
  name: "富商市场暖心驿站",
  kind: "REST_STATION" as const,
  status: "ACTIVE" as const,
  location: { lat: 40.3166, lon: 116.6365 },
  address: "富商市场东门",
  changedAt: "2026-11-01T00:00:00.000Z",
  version: 3,
  isDemo: false,
  district: { code: "110116", name: "怀柔区", nameEn: "Huairou" },
  host: { id: "7", name: "富商市场" },
};
const before = draftOf(PLACE);
const changed = (change: Partial<PlaceDraft>) => factsOf({ ...before, ...change }, before);

describe("what is sent of a place", () => {
  test("is only what differs", () => {
    expect(changed({})).toBeNull();
    expect(changed({ name: " 新名字 " })).toEqual({ name: "新名字" });
    expect(changed({ address: "" })).toEqual({ address: null });
    expect(changed({ districtCode: "" })).toEqual({ districtCode: null });
    expect(changed({ host: null })).toEqual({ hostId: null });
    expect(changed({ host: { id: "7", name: "renamed meanwhile" } })).toBeNull();
    expect(changed({ kind: "SERVICE_CENTRE" })).toEqual({ kind: "SERVICE_CENTRE" });
  });

  test("a point goes whole, with what its numbers refer to", () => {
    expect(changed({ lat: "40.3" })).toEqual({ location: { lat: 40.3, lon: 116.6365 }, datum: "WGS84" });
    expect(changed({ datum: "GCJ02" })).toEqual({
      location: { lat: 40.3166, lon: 116.6365 },
      datum: "GCJ02",
    });
  });

  test("is everything of a new one", () => {
    const draft = { ...draftOf(null), code: "NEW-1", name: "新驿站", lat: "39.9", lon: "116.4" };
    expect(factsOf(draft, null)).toEqual({
      name: "新驿站",
      kind: "REST_STATION",
      location: { lat: 39.9, lon: 116.4 },
      datum: "WGS84",
      address: null,
      districtCode: null,
      hostId: null,
    });
  });
});

describe("what is wrong with it", () => {
  test("is said by the field", () => {
    expect(draftProblems(before, false)).toEqual({});
    expect(draftProblems(draftOf(null), false)).toEqual({
      code: "code",
      name: "empty",
      lat: "lat",
      lon: "lon",
    });
    expect(draftProblems({ ...before, code: "with space" }, false)).toEqual({ code: "code" });
    expect(draftProblems(before, true)).toEqual({ code: "demoCode" });
    expect(draftProblems({ ...before, code: "DEMO-1" }, true)).toEqual({});
    expect(draftProblems({ ...before, lat: "116.6", lon: "40.3" }, false)).toEqual({ lat: "lat" });
  });

  test.each([
    ["39.92", 39.92],
    ["-90", -90],
    ["90.0001", null],
    ["", null],
    [" ", null],
    ["39,92", null],
    ["39°", null],
    ["1e999", null],
    ["NaN", null],
  ])("a latitude typed as %j", (text, value) => expect(degrees(text, 90)).toBe(value));
});
