import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../server/hours/canonical.ts";
import { periodsBetween } from "../../../server/hours/openness.ts";
import { type Span, subtract, union } from "../../../server/hours/spans.ts";
import { parseOsm } from "../../../server/hours/text/osm-parse.ts";
import { printOsm } from "../../../server/hours/text/osm-print.ts";
import { readRules } from "../../../server/hours/text/rule-text.ts";
import { fc } from "../../support/property.ts";
import { anyHours } from "./arbitrary.ts";
import { CLOSED, hours, OFFICIAL, periods, week } from "./samples.ts";

describe("printOsm", () => {
  it("prints later what has precedence: seasons, public holidays, special days, closures", () => {
    const given = hours({
      week: week("09:00-12:00 13:00-18:00", "10:00-16:00"),
      seasons: [
        { from: { month: 7, day: 1 }, to: { month: 7, day: 31 }, week: week("08:00-20:00") },
        {
          from: { month: 6, day: 1 },
          to: { month: 8, day: 31 },
          week: week("08:00-19:00", "08:00-19:00", "08:00-19:00"),
        },
      ],
      publicHolidays: CLOSED,
      specialDays: [
        { date: "2026-10-01", periods: periods("10:00-14:00"), reason: "值班" },
        { date: "2026-12-31", periods: [] },
      ],
      closures: [{ from: "2026-11-18T16:00:00.000Z", until: "2026-11-20T16:00:00.000Z" }],
    });
    expect(printOsm(given).split("; ")).toEqual([
      "Mo-Fr 09:00-12:00,13:00-18:00",
      "Sa 10:00-16:00",
      "Jun-Aug Mo-Su 08:00-19:00",
      "Jul Mo-Fr 08:00-20:00",
      "Jul Sa,Su off",
      "PH off",
      "2026 Oct 01 10:00-14:00",
      "2026 Dec 31 off",
      "2026 Nov 19-2026 Nov 20 off",
    ]);
  });

  it.each([
    ["this afternoon", "2026-11-18T05:00Z", "2026-11-18T16:00Z", "2026 Nov 18 13:00-24:00 off"],
    ["an hour", "2026-11-18T05:00Z", "2026-11-18T06:00Z", "2026 Nov 18 13:00-14:00 off"],
    ["a part of a minute", "2026-11-18T05:00:10Z", "2026-11-18T05:00:20Z", "2026 Nov 18 13:00-13:01 off"],
    ["a day", "2026-11-17T16:00Z", "2026-11-18T16:00Z", "2026 Nov 18 off"],
    [
      "from noon to noon",
      "2026-11-18T04:00Z",
      "2026-11-20T04:00Z",
      "2026 Nov 18 12:00-24:00 off; 2026 Nov 19 off; 2026 Nov 20 00:00-12:00 off",
    ],
    [
      "from one noon to the next",
      "2026-11-18T04:00Z",
      "2026-11-19T04:00Z",
      "2026 Nov 18 12:00-24:00 off; 2026 Nov 19 00:00-12:00 off",
    ],
    ["for good", "2026-11-18T04:00Z", null, "2026 Nov 18 12:00-24:00 off; 2026 Nov 19+ off"],
    ["for good from midnight", "2026-11-18T16:00Z", null, "2026 Nov 19+ off"],
  ])("a closure of %s", (_what, from, until, expected) => {
    expect(printOsm(hours({ week: week("09:00-18:00"), closures: [{ from, until }] }))).toBe(
      `Mo-Fr 09:00-18:00; ${expected}`,
    );
  });

  it("prints hours that never open as off, whatever else they say", () => {
    const seasons = [{ from: { month: 7, day: 1 }, to: { month: 7, day: 31 }, week: week("") }];
    expect(printOsm(hours({ seasons, publicHolidays: CLOSED }))).toBe("off");
    expect(printOsm(hours({ specialDays: [{ date: "2026-10-01", periods: periods("10:00-14:00") }] }))).toBe(
      "off; 2026 Oct 01 10:00-14:00",
    );
  });

  it.each([
    // 13:00 after a comma would be more of Saturday's and Sunday's times
    [
      { week: week("09:00-12:00", "10:00-12:00", "10:00-12:00") },
      [", 13:00-15:00"],
      "Mo-Fr 09:00-12:00; Sa,Su 10:00-12:00, Mo-Su 13:00-15:00",
    ],
    // a rule for official days counts on top of what the host says of public holidays
    [
      { week: week("09:00-12:00"), publicHolidays: CLOSED },
      ["Su[1] 10:00-11:00", "PH -1 day 09:00-10:00"],
      "Mo-Fr 09:00-12:00; Su[1] 10:00-11:00; PH off; PH -1 day 09:00-10:00",
    ],
    [{ publicHolidays: CLOSED }, ["week 30-32 off"], "off; week 30-32 off; PH off"],
  ])("rules beside a week, %#", (given, texts, printed) => {
    const all = hours({ week: week(""), ...given, rules: readRules(texts) });
    expect(printOsm(all)).toBe(printed);
    const again = parseOsm(printed);
    if (!again.ok) throw new Error(again.reason);
    const year = [new Date("2026-01-01T00:00+08:00"), new Date("2027-01-01T00:00+08:00")] as const;
    expect(periodsBetween(again.hours, OFFICIAL, ...year)).toEqual(periodsBetween(all, OFFICIAL, ...year));
  });

  it("reads back with the same meaning, but for what the syntax lacks or its readers differ on", () => {
    let same = 0;
    fc.assert(
      fc.property(anyHours, (any) => {
        const given = { ...any, makeUpWorkdays: { kind: "FOLLOW" } as const, specialDays: [], closures: [] };
        const text = printOsm(given);
        const read = parseOsm(text, given.zone);
        if (!read.ok) throw new Error(`${text}: ${read.reason}`);
        // a leap year whose calendar is published, and a month of the next
        const time = [new Date("2024-01-01T00:00Z"), new Date("2025-01-31T00:00Z")] as const;
        const [before, after] = [given, read.hours].map((hours) => periodsBetween(hours, OFFICIAL, ...time));
        if (canonicalJson(before) === canonicalJson(after)) same++;
        // where a night runs into a day with a rule of its own it may be unknown, and only there
        const [open, known] = [before, after].map((periods) => periods?.open.map(inMs) ?? []);
        const unknown = after?.unknown.map(inMs) ?? [];
        expect(subtract(open ?? [], union(known ?? [], unknown)), text).toEqual([]);
        expect(subtract(known ?? [], open ?? []), text).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(same).toBeGreaterThan(50);
  });
});

function inMs({ from, to }: { from: Date; to: Date }): Span {
  return { from: from.getTime(), to: to.getTime() };
}
