import { describe, expect, test } from "vitest";
import { alternativesAmong } from "../../../web/search/use-alternatives.ts";
import type { NearbyPlace } from "../../../web/search/use-nearest.ts";

const NOW = new Date("2026-11-23T18:30:00Z");
const TOMORROW = "2026-11-24T00:00:00Z";

/** Closed, and opening at `opens` if that is known. */
const closed = (metres: number, opens?: string) =>
  ({
    metres,
    place: { openness: "CLOSED", nextChange: opens ? { at: opens, to: "OPEN" } : null },
  }) as NearbyPlace;
const open = (metres: number) =>
  ({ metres, place: { openness: "OPEN", nextChange: null } }) as unknown as NearbyPlace;

describe("where nothing was found", () => {
  test("the nearest that is known to open is offered", () => {
    const opening = closed(900, TOMORROW);
    const regardless = [closed(400), opening, closed(950, TOMORROW)];
    expect(alternativesAmong({ farther: undefined, regardless }, NOW).opening).toEqual({
      nearby: opening,
      at: new Date(TOMORROW),
    });
  });

  test("but not beyond one that is open on arrival", () => {
    const farther = open(6_000);
    const found = (metres: number) =>
      alternativesAmong({ farther, regardless: [farther, closed(metres, TOMORROW)] }, NOW);
    expect(found(7_000)).toEqual({ farther, opening: undefined });
    expect(found(5_900).opening?.nearby.metres).toBe(5_900);
  });
});
