import { describe, expect, it } from "vitest";
import type { Hours, Season } from "../../../server/hours/hours.ts";
import { warningsOf } from "../../../server/hours/warnings.ts";
import { weekOf } from "../../support/rows.ts";
import { beijing, hours, periods, week } from "./samples.ts";

const NOON = beijing("2026-11-22 12:00");

const season = (
  name: string | undefined,
  from: [number, number],
  to: [number, number],
  open = week("10:00-12:00"),
): Season => ({
  ...(name === undefined ? {} : { name }),
  from: { month: from[0], day: from[1] },
  to: { month: to[0], day: to[1] },
  week: open,
});

/** The warnings of hours that are open on weekdays and otherwise as given, as texts. */
function warnings(given: Partial<Hours>): string[] {
  return warningsOf(hours({ week: week("09:00-18:00"), ...given }), NOON).map(
    ({ kind, where }) => `${kind} ${where}`,
  );
}

describe("warningsOf", () => {
  it("has none for ordinary hours", () => {
    expect(warnings({})).toEqual([]);
    expect(warnings({ week: week("09:00-12:00 12:00-18:00", "22:00-26:00", "02:00-06:00") })).toEqual([]);
  });

  it("tells periods that overlap, day by day", () => {
    const days = [periods("09:00-12:00 11:00-13:00"), periods("09:00-18:00 10:00-11:00 17:00-19:00")];
    const given = weekOf((day) => days[day] ?? []);
    expect(warnings({ week: given })).toEqual(["OVERLAP MONDAY", "OVERLAP TUESDAY"]);
  });

  it("tells a night that runs into the next morning's hours", () => {
    expect(warnings({ week: week("", "20:00-28:00", "03:00-09:00") })).toEqual(["OVERLAP SUNDAY"]);
    expect(warnings({ week: week("20:00-33:00 08:00-12:00") })).toEqual([
      ...["TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"].map((day) => `OVERLAP ${day}`),
    ]);
  });

  it("looks into seasons, special days and official days too", () => {
    const twice = periods("09:00-12:00 10:00-11:00");
    expect(
      warnings({
        seasons: [
          season("夏季", [6, 1], [8, 31], week("", "08:00-12:00 11:00-13:00")),
          season(undefined, [1, 5], [1, 9], week("", "", "08:00-12:00 11:00-13:00")),
        ],
        specialDays: [{ date: "2026-12-31", periods: twice }],
        publicHolidays: { kind: "PERIODS", periods: twice },
        makeUpWorkdays: { kind: "PERIODS", periods: twice },
      }),
    ).toEqual([
      "OVERLAP 夏季 SATURDAY",
      "OVERLAP 01-05 SUNDAY",
      "OVERLAP 2026-12-31",
      "OVERLAP PUBLIC_HOLIDAY",
      "OVERLAP MAKE_UP_WORKDAY",
    ]);
  });

  it("tells hours that never open, but not ones that open on a single day", () => {
    expect(warnings({ week: week("") })).toEqual(["NEVER_OPEN null"]);
    expect(warnings({ week: week(""), rules: [{ on: {}, state: "CLOSED", periods: [] }] })).toEqual([
      "NEVER_OPEN null",
    ]);
    expect(
      warnings({ week: week(""), specialDays: [{ date: "2026-12-31", periods: periods("09:00-10:00") }] }),
    ).toEqual([]);
    expect(
      warnings({ week: week(""), publicHolidays: { kind: "PERIODS", periods: periods("09:00-10:00") } }),
    ).toEqual([]);
    expect(warnings({ week: week(""), rules: [{ on: {}, state: "UNKNOWN", periods: [] }] })).toEqual([]);
  });

  it("tells seasons that never come, because earlier ones take their days", () => {
    expect(
      warnings({
        seasons: [
          season("夏季", [5, 1], [9, 30]),
          season("盛夏", [7, 1], [8, 31]),
          season("初夏", [4, 30], [6, 1]),
        ],
      }),
    ).toEqual(["SEASON_HIDDEN 盛夏"]);
    // two halves of a winter, over the new year
    expect(
      warnings({
        seasons: [
          season("a", [10, 1], [12, 31]),
          season("b", [1, 1], [3, 31]),
          season("冬季", [11, 1], [2, 29]),
        ],
      }),
    ).toEqual(["SEASON_HIDDEN 冬季"]);
  });

  it("tells special days that are over where the place is", () => {
    const given = {
      specialDays: ["2026-11-21", "2026-11-22", "2026-11-23"].map((date) => ({ date, periods: [] })),
    };
    expect(warnings(given)).toEqual(["SPECIAL_DAY_PAST 2026-11-21"]);
    // there it is still the evening of the 21st
    expect(warnings({ ...given, zone: "America/New_York" })).toEqual([]);
  });
});
