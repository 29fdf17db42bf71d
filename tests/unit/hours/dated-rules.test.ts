import { describe, expect, it } from "vitest";
import { digestOf } from "../../../server/hours/canonical.ts";
import { dayHours } from "../../../server/hours/day-hours.ts";
import type { Hours } from "../../../server/hours/hours.ts";
import { nextChange, opennessAt } from "../../../server/hours/openness.ts";
import { possibleUtcHours } from "../../../server/hours/possible-hours.ts";
import { parseOsm } from "../../../server/hours/text/osm-parse.ts";
import { readRules } from "../../../server/hours/text/rule-text.ts";
import { checkHours } from "../../../server/hours/validate.ts";
import { beijing, CLOSED, hours, OFFICIAL, periods, week } from "./samples.ts";

function read(text: string): Hours {
  const result = parseOsm(text);
  if (!result.ok) throw new Error(result.reason);
  return result.hours;
}

const at = (given: Hours, local: string) => opennessAt(given, OFFICIAL, beijing(local));

describe("what a text with dated rules answers", () => {
  it.each([
    // weekdays of the month: June 2026 begins on a Monday
    ["Mo[1] 10:00-12:00", "2026-06-01 10:00", "OPEN"],
    ["Mo[1] 10:00-12:00", "2026-06-08 10:00", "CLOSED"],
    ["Tu[-1] 10:00-12:00", "2026-06-30 10:00", "OPEN"],
    ["Mo[5] 10:00-12:00", "2026-06-29 10:00", "OPEN"],
    // February has four Mondays: opening_hours.js moves from the first of March
    ["Mo[5] +3 days 10:00-12:00", "2026-03-05 10:00", "UNKNOWN"],
    ["Mo[5] +3 days 10:00-12:00", "2026-04-02 10:00", "UNKNOWN"],
    ["Mo[5] +1 day 10:00-12:00", "2026-06-30 10:00", "OPEN"],
    ["Mo[5] +1 day 10:00-12:00", "2026-06-09 10:00", "CLOSED"],
    ["Su[-5] -1 day 10:00-12:00", "2026-01-24 10:00", "UNKNOWN"],
    // August has four Wednesdays, so neither the evening nor the next day is known
    ["Aug We[5]-Oct Tu[-1] 13:00-03:00", "2026-09-15 00:24", "UNKNOWN"],
    ["Aug We[5]-Oct Tu[-1] 13:00-03:00", "2026-09-15 14:00", "UNKNOWN"],
    ["Aug We[5]-Oct Tu[-1] 13:00-03:00", "2026-09-15 12:00", "CLOSED"],
    ["Apr We[-1]-Apr Tu[-1] 10:00-12:00", "2026-06-10 10:00", "UNKNOWN"],
    ["Feb 24/7", "2026-02-10 03:00", "OPEN"],
    ["We[2] +1 day 10:00-12:00", "2026-06-11 10:00", "OPEN"],
    ["We[2] +1 day 10:00-12:00", "2026-06-10 10:00", "CLOSED"],
    // its month is not that of the day it is moved to: nobody can tell whose first Monday is meant
    ["Mo[1] -1 day 10:00-12:00", "2026-05-31 10:00", "UNKNOWN"],
    // dates
    ["Jun 28-Jul 03 10:00-12:00", "2026-07-03 11:59", "OPEN"],
    ["Jun 28-Jul 03 10:00-12:00", "2026-07-04 11:59", "CLOSED"],
    ["Mar Su[-1]-Oct Su[-1] -1 day 10:00-12:00", "2026-03-29 10:00", "OPEN"],
    ["Mar Su[-1]-Oct Su[-1] -1 day 10:00-12:00", "2026-10-25 10:00", "CLOSED"],
    ["Nov Su[1]-Mar Su[1] 10:00-12:00", "2026-01-20 10:00", "OPEN"],
    // weeks: July 15 2026 is in week 29
    ["week 29 10:00-12:00", "2026-07-15 10:00", "OPEN"],
    ["week 1-53/2 10:00-12:00", "2026-07-15 10:00", "OPEN"],
    ["week 2-52/2 10:00-12:00", "2026-07-15 10:00", "CLOSED"],
    // years
    ["2025-2027 10:00-12:00", "2026-07-15 10:00", "OPEN"],
    ["2025-2035/2 10:00-12:00", "2026-07-15 10:00", "CLOSED"],
    ["2027+ 10:00-12:00", "2026-07-15 10:00", "CLOSED"],
    ["10:00-12:00; 2026 Jul 14-2026 Jul 16 off", "2026-07-15 10:00", "CLOSED"],
    ["10:00-12:00; 2026 Jul 16+ off", "2028-07-15 10:00", "CLOSED"],
    // unknown, open ends, comments
    ["Mo-Fr 10:00-12:00 unknown", "2026-07-15 10:00", "UNKNOWN"],
    ["17:00-20:00+", "2026-07-15 19:59", "OPEN"],
    ["17:00-20:00+", "2026-07-15 20:00", "UNKNOWN"],
    ["17:00+", "2026-07-15 17:00", "UNKNOWN"],
    ["17:00+", "2026-07-15 16:59", "CLOSED"],
    ['10:00-12:00 "by appointment"', "2026-07-15 10:00", "UNKNOWN"],
    ['10:00-12:00 open "kitchen"', "2026-07-15 10:00", "OPEN"],
    ['Mo-Fr 10:00-12:00 || "ring"', "2026-07-15 10:00", "OPEN"],
    ['Mo-Fr 10:00-12:00 || "ring"', "2026-07-15 12:00", "UNKNOWN"],
    ['Mo-Fr 10:00-12:00 || "ring"; We off', "2026-07-15 12:00", "CLOSED"],
    // later rules replace, after a comma they add
    ["Mo-Fr 10:00-12:00; We[3] 14:00-15:00", "2026-07-15 11:00", "CLOSED"],
    ["Mo-Fr 10:00-12:00, We[3] 14:00-15:00", "2026-07-15 11:00", "OPEN"],
    // readers differ: does the second rule replace the first, or add to it
    ["Mo-Fr 10:00-12:00; 20:00-22:00", "2026-07-15 11:00", "UNKNOWN"],
    ["Mo-Fr 10:00-12:00; 20:00-22:00", "2026-07-15 21:00", "OPEN"],
    // … and whether a rule for Wednesday cuts the night before short
    ["Tu 18:00-02:00; We 10:00-12:00", "2026-07-15 01:00", "UNKNOWN"],
    ["Tu 18:00-02:00, We 10:00-12:00", "2026-07-15 01:00", "OPEN"],
    ["Tu 18:00-02:00; We 10:00-12:00", "2026-07-15 02:00", "CLOSED"],
    // official days: PH rules hold even before those for weekdays, or nobody knows
    ["Mo-Fr 10:00-12:00; Su[1] 10:00-11:00; PH off", "2026-10-01 10:00", "CLOSED"],
    ["PH off; Mo-Fr 10:00-12:00; Su[1] 10:00-11:00", "2026-10-01 10:00", "UNKNOWN"],
    ["PH off; Mo-Fr 10:00-12:00; 2026 Oct 01 10:00-12:00; Su[1] off", "2026-10-01 10:00", "OPEN"],
    ["PH -1 day 10:00-12:00", "2026-09-30 10:00", "OPEN"],
    ["PH -1 day 10:00-12:00", "2026-09-29 10:00", "CLOSED"],
    ["PH Mo-Th 10:00-12:00", "2026-10-01 10:00", "OPEN"],
    ["PH Mo-We 10:00-12:00", "2026-10-01 10:00", "CLOSED"],
    // a working Saturday runs like the weekday that it replaces, but is not the second Saturday for it
    ["Mo-Fr 10:00-12:00; Mo[1] 09:00-12:00", "2026-10-10 10:00", "OPEN"],
    // nobody published the school holidays, nor 2027
    ["Mo-Fr 10:00-12:00; SH off; Su[1] off", "2026-07-15 10:00", "UNKNOWN"],
    ["Mo-Fr 10:00-12:00; SH off; Su[1] off", "2026-07-15 12:00", "CLOSED"],
    ["Mo-Fr 10:00-12:00; Su[1] 10:00-11:00; PH off", "2027-07-14 10:00", "UNKNOWN"],
    ["PH -1 day 10:00-12:00", "2027-07-14 10:00", "UNKNOWN"],
    // February 29, and ranges that other readers end elsewhere
    ["Feb 29 10:00-12:00; Mo[1] off", "2028-02-29 10:00", "OPEN"],
    ["Feb 29 10:00-12:00; Mo[1] off", "2027-02-28 10:00", "CLOSED"],
    ["10:00-12:00; Feb 20-28 off", "2026-02-25 10:00", "UNKNOWN"],
  ])("%s, at %s: %s", (text, local, expected) => {
    expect(at(read(text), local)).toBe(expected);
  });
});

describe("dated rules beside what a host sets", () => {
  const rules = readRules(["Su[-1] 10:00-14:00", "2026 Oct 03 08:00-09:00"]);
  const base = { week: week("09:00-18:00", "18:00-26:00", "12:00-13:00"), rules };

  it.each([
    ["they replace the week", base, "2026-11-29 12:30", "OPEN"],
    ["and leave other days alone", base, "2026-11-22 12:30", "OPEN"],
    ["a Sunday of their own has their hours", base, "2026-11-29 10:00", "OPEN"],
    ["a night of the week runs on into it", base, "2026-11-29 01:00", "OPEN"],
    [
      "a special day comes first",
      { ...base, specialDays: [{ date: "2026-11-29", periods: [] }] },
      "2026-11-29 10:00",
      "CLOSED",
    ],
    [
      "a closure comes before all",
      { ...base, closures: [{ from: "2026-11-28T00:00:00Z", until: null }] },
      "2026-11-29 10:00",
      "CLOSED",
    ],
    [
      "a holiday that the host closed stays closed",
      { ...base, publicHolidays: CLOSED },
      "2026-10-02 10:00",
      "CLOSED",
    ],
    [
      "but a rule that names the year is meant for it",
      { ...base, publicHolidays: CLOSED },
      "2026-10-03 08:30",
      "OPEN",
    ],
    ["a make-up workday runs like its weekday", base, "2026-10-10 10:00", "OPEN"],
  ])("%s", (_what, given, local, expected) => {
    expect(at(hours(given), local)).toBe(expected);
  });

  it("a date's table has them, and says what is unknown", () => {
    const table = dayHours(read("Mo-Fr 09:00-17:00; Sa[1] 10:00-14:00; Su 12:00+"), OFFICIAL, "2026-12-05");
    expect(table).toMatchObject({ kind: "ORDINARY", periods: periods("10:00-14:00"), isUnknown: false });
    const sunday = dayHours(read("Mo-Fr 09:00-17:00; Sa[1] 10:00-14:00; Su 12:00+"), OFFICIAL, "2026-12-06");
    expect(sunday).toMatchObject({ periods: [], isUnknown: true });
  });

  it("in the table a night belongs to the date it starts on", () => {
    const given = read('Fr 18:00-02:00, Sa[1] 10:00-12:00,20:00-03:00; Mo open "all day"');
    const days = ["2026-12-04", "2026-12-05", "2026-12-06", "2026-12-07", "2026-12-08"];
    expect(days.map((date) => dayHours(given, OFFICIAL, date).periods)).toEqual([
      periods("18:00-26:00"),
      periods("10:00-12:00 20:00-27:00"),
      [],
      periods("00:00-24:00"),
      [],
    ]);
  });

  it("the next change finds a date months ahead", () => {
    const change = nextChange(read("Nov Su[-1] 10:00-12:00"), OFFICIAL, beijing("2026-01-20 10:00"));
    expect(change).toEqual({ at: beijing("2026-11-29 10:00"), to: "OPEN" });
  });

  it("the hours of the day in which they may be open include open ends and unknown ones", () => {
    expect(possibleUtcHours(read("Su[1] 10:00-12:00; Mo[1] 14:00+"))).toEqual([
      2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ]);
    expect(possibleUtcHours(read('Su[1] off; Mo[1] "perhaps"'))).toHaveLength(24);
  });

  it("hours without them keep their digest and their shape", () => {
    const plain = hours({ week: week("09:00-18:00") });
    expect(Object.keys(checkHours(plain))).not.toContain("rules");
    expect(digestOf(checkHours({ ...plain, rules: [] }))).toBe(digestOf(checkHours(plain)));
    expect(digestOf(checkHours({ ...plain, rules }))).not.toBe(digestOf(checkHours(plain)));
  });
});
