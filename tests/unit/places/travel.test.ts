import { describe, expect, it } from "vitest";
import { arrivalAt, secondsPerMetre, travelSeconds } from "../../../server/places/travel.ts";

const SETTINGS = { walkKmh: 4.8, ebikeKmh: 15, detour: 1.3 };

describe("travel", () => {
  it("takes distance × detour ÷ speed", () => {
    // 1 km × 1.3 at 4.8 km/h is 975 s; at 15 km/h 312 s
    expect(secondsPerMetre("WALK", SETTINGS) * 1000).toBeCloseTo(975, 9);
    expect(secondsPerMetre("EBIKE", SETTINGS) * 1000).toBeCloseTo(312, 9);
  });

  it("rounds to whole seconds", () => {
    expect(travelSeconds(0, "WALK", SETTINGS)).toBe(0);
    expect(travelSeconds(1, "WALK", SETTINGS)).toBe(1);
    expect(travelSeconds(1000.4, "WALK", SETTINGS)).toBe(975);
    expect(travelSeconds(1000.6, "WALK", SETTINGS)).toBe(976);
  });

  it("arrives that much later", () => {
    const departure = new Date("2026-11-21T06:00:00Z");
    expect(arrivalAt(departure, 1000, "EBIKE", SETTINGS)).toEqual(new Date("2026-11-21T06:05:12Z"));
  });
});
