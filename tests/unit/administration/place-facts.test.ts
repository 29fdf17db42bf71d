import { describe, expect, it } from "vitest";
import { checkedCode, factsPatch } from "../../../server/administration/place-facts.ts";
import { fromWgs84 } from "../../../server/places/datum.ts";

describe("factsPatch", () => {
  it("sets what is named and nothing else", () => {
    expect(factsPatch("A1", {})).toEqual({ code: "A1" });
    expect(factsPatch("A1", { name: " 东四驿站 ", address: null, districtCode: "" })).toEqual({
      code: "A1",
      name: "东四驿站",
      address: null,
      districtCode: null,
    });
    // what a place cannot be without stays
    expect(factsPatch("A1", { name: null, kind: null, location: null })).toEqual({ code: "A1" });
  });

  it.each(["gcj02", "bd09"] as const)("takes a point of %s back to WGS-84, to the centimetre", (datum) => {
    const gate = { lat: 39.9087, lon: 116.3975 };
    const { lat, lon } = factsPatch("A1", { location: fromWgs84(gate, datum), datum });
    expect({ lat, lon }).toEqual(gate);
  });

  it("leaves a WGS-84 point as it is", () => {
    expect(factsPatch("A1", { location: { lat: 39.9, lon: 116.4 } })).toEqual({
      code: "A1",
      lat: 39.9,
      lon: 116.4,
    });
  });

  it.each([
    [{ name: " " }, "expected name of 1 to 200 characters"],
    [{ name: "站".repeat(201) }, "expected name of 1 to 200 characters"],
    [{ address: "a\nb" }, "expected address without control characters"],
    [{ address: "街".repeat(301) }, "expected address of 1 to 300 characters"],
    [{ districtCode: "1".repeat(41) }, "expected districtCode of 1 to 40 characters"],
  ])("refuses %j", (facts, message) => {
    expect(() => factsPatch("A1", facts)).toThrow(message);
  });
});

describe("checkedCode", () => {
  it("trims, and refuses spaces, blanks and long codes", () => {
    expect(checkedCode(" 东城-001 ")).toBe("东城-001");
    expect(() => checkedCode("A 1")).toThrow("expected a code without spaces");
    expect(() => checkedCode("  ")).toThrow("expected code of 1 to 64 characters");
    expect(() => checkedCode("A".repeat(65))).toThrow("expected code of 1 to 64 characters");
  });
});
