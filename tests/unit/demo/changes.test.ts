import { describe, expect, it } from "vitest";
import { demoRows } from "../../../server/demo/rows.ts";
import { opennessIn, place } from "./loaded.ts";

describe("what changes from day to day", () => {
  it("closes some places on the afternoon of the day of loading, and only then", () => {
    expect(opennessIn("DEMO-CY-013", "2026-11-18T11:00")).toBe("OPEN");
    expect(opennessIn("DEMO-CY-013", "2026-11-18T14:00")).toBe("CLOSED");
    expect(opennessIn("DEMO-CY-013", "2026-11-19T14:00")).toBe("OPEN");
  });

  it("has places closed at the very moment of loading, by day and by night", () => {
    for (const instant of ["2026-11-18T02:20:00Z", "2027-06-30T18:59:59Z", "2028-02-28T16:00:00Z"]) {
      const at = new Date(instant);
      const closedNow = demoRows(at).filter(({ hours }) =>
        hours?.closures.some(
          ({ from, until }) => new Date(from) <= at && (until === null || at < new Date(until)),
        ),
      );
      expect(closedNow.length).toBeGreaterThanOrEqual(3);
    }
    expect(place("DEMO-CY-028").hours?.closures).toEqual([
      { from: "2026-11-18T01:00:00.000Z", until: "2026-11-18T07:00:00.000Z", reason: "临时停水" },
    ]);
    expect(place("DEMO-DX-013").hours?.closures[0]?.until).toBeNull();
  });

  it("has special days within the week, dated by the day in Beijing", () => {
    expect(place("DEMO-HR-007").hours?.specialDays).toEqual([
      { date: "2026-11-20", periods: [], reason: "市场全天消杀" },
    ]);
    // 23:30 UTC on New Year's Eve is the morning of New Year's Day
    const later = demoRows(new Date("2026-12-31T23:30:00Z")).find(({ code }) => code === "DEMO-HR-007");
    expect(later?.hours?.specialDays[0]?.date).toBe("2027-01-03");
  });

  it("counts the checks of hours back from the day of loading", () => {
    expect(place("DEMO-CY-001").hoursCheckedAt).toEqual(new Date("2026-11-16T02:20:00Z"));
    expect(place("DEMO-CY-071").hoursCheckedAt).toBeNull();
  });
});
