import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CalendarDay } from "../../../server/hours/calendar/calendar.ts";
import { differenceOf, overruledDays } from "../../../server/hours/calendar/calendar-import.ts";
import { noticeSpan, readNotice } from "../../../server/hours/calendar/calendar-import-notice.ts";
import { withPairs } from "../../../server/hours/calendar/calendar-import-pairs.ts";
import { officialCalendarDays } from "../../../server/hours/calendar/calendar-source.ts";
import { NOTICE_2027, noticeWith, officialFile } from "./notice.ts";

const read2027 = () => readNotice(JSON.stringify(NOTICE_2027));

describe("readNotice", () => {
  it("reads the official format, in order", () => {
    const { year, days, withoutEffect } = read2027();
    expect(year).toBe(2027);
    expect(days).toHaveLength(NOTICE_2027.days.length);
    expect(days[0]).toEqual({ date: "2027-01-01", kind: "DAY_OFF", name: "元旦" });
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
    expect(days.find(({ date }) => date === "2027-09-26")?.kind).toBe("MAKE_UP_WORKDAY");
    expect(withoutEffect).toEqual([]);
  });

  it("takes New Year's own days in the last week of the year before", () => {
    const json = noticeWith((days) => [...days, { name: "元旦", date: "2026-12-26", isOffDay: false }]);
    expect(readNotice(json).days[0]).toEqual({ date: "2026-12-26", kind: "MAKE_UP_WORKDAY", name: "元旦" });
  });

  it("tells apart a working Monday, from which nothing follows", () => {
    const json = noticeWith((days) => [...days, { name: "春节", date: "2027-02-15", isOffDay: false }]);
    const { days, withoutEffect } = readNotice(json);
    expect(withoutEffect).toEqual(["2027-02-15"]);
    expect(days).toHaveLength(NOTICE_2027.days.length);
  });

  const extra = (day: unknown) => noticeWith((days) => [...days, day]);
  it.each([
    ["no JSON", "<html>", "expected JSON such as"],
    ["no object", "null", 'expected "year" from 2000 to 2099, got nothing'],
    ["a year as text", '{"year": "2027", "days": []}', 'expected "year" from 2000 to 2099, got "2027"'],
    ["a year too far", '{"year": 2100, "days": []}', 'expected "year" from 2000 to 2099, got 2100'],
    ["a year of the prototype", '{"__proto__": {"year": 2027}}', 'expected "year"'],
    ["no list", '{"year": 2027, "days": {}}', 'expected "days", a list of 1 to 100, got {}'],
    ["an empty list", '{"year": 2027, "days": []}', 'expected "days", a list of 1 to 100, got 0'],
    ["no day", extra(null), 'expected day 32 to have a "date" as YYYY-MM-DD, got nothing'],
    ["no such date", extra({ name: "春节", date: "2027-02-30", isOffDay: true }), '"2027-02-30"'],
    [
      "another year",
      extra({ name: "元旦", date: "2028-01-01", isOffDay: true }),
      'expected day 32 from 2026-12-25 to 2027-12-31, got "2028-01-01"',
    ],
    [
      "too early",
      extra({ name: "元旦", date: "2026-12-24", isOffDay: true }),
      "from 2026-12-25 to 2027-12-31",
    ],
    [
      "neither off nor on",
      extra({ name: "春节", date: "2027-03-01", isOffDay: 1 }),
      '"isOffDay" true or false, got 1',
    ],
    ["no name", extra({ date: "2027-03-01", isOffDay: true }), 'to have a "name", got nothing'],
    ["a blank name", extra({ name: " ", date: "2027-03-01", isOffDay: true }), "of 1 to 60 characters"],
    [
      "a long name",
      extra({ name: "节".repeat(61), date: "2027-03-01", isOffDay: true }),
      "of 1 to 60 characters",
    ],
    [
      "a date twice",
      extra({ name: "国庆节", date: "2027-10-01", isOffDay: false }),
      "expected each date once, got 2027-10-01 twice",
    ],
    [
      "no New Year",
      noticeWith((days) => days.filter(({ date }) => date !== "2027-01-01")),
      "expected 2027-01-01 to be a day off",
    ],
    [
      "a working National Day",
      noticeWith((days) =>
        days.map((day) => (day.date === "2027-10-01" ? { ...day, isOffDay: false } : day)),
      ),
      "expected 2027-10-01 to be a day off",
    ],
    [
      "too many days",
      noticeWith((days) => Array.from({ length: 4 }, () => days).flat()),
      'expected "days", a list of 1 to 100, got 124',
    ],
  ])("refuses %s", (_, json, message) => {
    expect(() => readNotice(json)).toThrow(message);
  });
});

describe("withPairs", () => {
  const workdays = (days: readonly CalendarDay[]) =>
    days
      .filter(({ kind }) => kind === "MAKE_UP_WORKDAY")
      .map(({ date, replacesWeekday }) => [date, replacesWeekday]);

  it("pairs workdays with the last weekdays off that are no holiday by law", () => {
    expect(workdays(withPairs(read2027().days))).toEqual([
      ["2027-02-14", 4],
      ["2027-05-08", 3],
      ["2027-09-26", 3],
      ["2027-10-09", 4],
    ]);
  });

  it("finds the pairs of every year since 2023 that the package gives", () => {
    const known = officialCalendarDays().filter(({ date }) => date >= "2022-12-25");
    expect(workdays(known).length).toBeGreaterThan(20);
    for (const year of [2023, 2024, 2025, 2026]) {
      const { from, until } = noticeSpan(year);
      const days = known.filter(({ date }) => date >= from && date <= until);
      expect(workdays(withPairs(readNotice(officialFile(year, days)).days))).toEqual(workdays(days));
    }
  });
});

const FOLDER = new URL("../../../../shared/data/holidays/", import.meta.url);
const isMissing = !existsSync(FOLDER);

describe.skipIf(isMissing)(`the official files${isMissing ? " (skipped: they are not here)" : ""}`, () => {
  const files = isMissing ? [] : readdirSync(FOLDER).filter((name) => /^\d{4}\.json$/.test(name));
  const known = officialCalendarDays();

  it.each(files)("%s says what is known already", (file) => {
    const { year, days } = readNotice(readFileSync(new URL(file, FOLDER), "utf8"));
    const given = withPairs(days);
    expect(overruledDays(known, given, noticeSpan(year))).toEqual([]);
    const { removed } = differenceOf(known, given, noticeSpan(year));
    expect(removed).toEqual([]);
  });
});

describe("differenceOf and overruledDays", () => {
  const day = (date: string, kind: CalendarDay["kind"] = "DAY_OFF", name = "元旦"): CalendarDay => ({
    date,
    kind,
    name,
    replacesWeekday: null,
  });
  const span = noticeSpan(2027);

  it("tells added, changed and removed days apart, and leaves those of other notices", () => {
    const stored = [
      day("2026-10-01"),
      day("2026-12-31"),
      day("2027-01-01"),
      day("2027-01-02"),
      day("2027-12-27"),
    ];
    const given = [day("2027-01-01"), day("2027-01-02", "MAKE_UP_WORKDAY"), day("2027-01-03")];
    expect(differenceOf(stored, given, span)).toEqual({
      added: [day("2027-01-03")],
      changed: [{ before: day("2027-01-02"), after: day("2027-01-02", "MAKE_UP_WORKDAY") }],
      removed: [day("2026-12-31")],
    });
  });

  it("takes another name or another weekday for a change", () => {
    const stored = [day("2027-01-01"), { ...day("2027-01-02", "MAKE_UP_WORKDAY"), replacesWeekday: 1 }];
    const given = [day("2027-01-01", "DAY_OFF", "新年"), day("2027-01-02", "MAKE_UP_WORKDAY")];
    expect(differenceOf(stored, given, span).changed).toHaveLength(2);
  });

  it("says which days are known otherwise, whatever their names", () => {
    const known = [day("2026-10-01"), day("2027-01-01"), day("2027-01-02"), day("2027-01-03")];
    const given = [
      day("2027-01-01", "DAY_OFF", "新年"),
      day("2027-01-02", "MAKE_UP_WORKDAY"),
      day("2027-07-01"),
    ];
    expect(overruledDays(known, given, span)).toEqual([
      { before: day("2027-01-02", "MAKE_UP_WORKDAY"), after: day("2027-01-02") },
      { before: null, after: day("2027-01-03") },
    ]);
  });
});
