import { describe, expect, test, vi } from "vitest";
import { cached } from "../../../web/i18n/cached.ts";
import { formatDistance, formatDuration } from "../../../web/i18n/distance.ts";
import { en } from "../../../web/i18n/en.ts";
import {
  clockOf,
  dateOf,
  daysBetween,
  formatAgo,
  formatDay,
  formatMoment,
} from "../../../web/i18n/moments.ts";
import { formatPeriods, summariseWeek, type WeekdayPeriods } from "../../../web/i18n/periods.ts";
import { zh } from "../../../web/i18n/zh.ts";
import { fc } from "../../support/property.ts";

const chinese = { locale: "zh-CN", m: zh };
const english = { locale: "en-GB", m: en };
const BEIJING = "Asia/Shanghai";

describe("distances", () => {
  test.each([
    [0, "0 米"],
    [4, "0 米"],
    [318, "320 米"],
    [994, "990 米"],
    [995, "1 公里"],
    [1_249, "1.2 公里"],
    [9_949, "9.9 公里"],
    [9_950, "10 公里"],
    [1_234_567, "1,235 公里"],
  ])("%d m is %s", (metres, text) => expect(formatDistance(metres, chinese)).toBe(text));

  test("in English", () => expect(formatDistance(6_240, english)).toBe("6.2 km"));
});

test("a formatter is made once for a locale and its options", () => {
  const make = vi.fn((locale: string, options: Intl.NumberFormatOptions) => ({ locale, options }));
  const formatter = cached(make);
  const made = [1, 1, 2].map((digits) => formatter("zh-CN", { maximumFractionDigits: digits }));
  expect(made[0]).toBe(made[1]);
  expect(made[2]).not.toBe(made[0]);
  expect(formatter("en-GB", { maximumFractionDigits: 1 })).not.toBe(made[0]);
  expect(make).toHaveBeenCalledTimes(3);
});

describe("durations", () => {
  test.each([
    [0.4, "不到 1 分钟"],
    [1, "1 分钟"],
    [1.01, "2 分钟"],
    [59.1, "1 小时"],
    [61, "1 小时 1 分"],
  ])("%d min is %s", (minutes, text) => expect(formatDuration(minutes, chinese)).toBe(text));

  test("never promise less than it takes", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 59, noNaN: true }), (minutes) => {
        expect(Number.parseInt(formatDuration(minutes, english), 10)).toBeGreaterThanOrEqual(minutes - 1e-6);
      }),
    );
  });
});

describe("moments", () => {
  const now = new Date("2026-11-22T06:00:00Z");
  const say = (at: string, zone = BEIJING, sayToday = false): string =>
    formatMoment(new Date(at), now, zone, chinese, sayToday);

  test("are told in the place's zone", () => {
    expect(say("2026-11-22T10:00:00Z")).toBe("18:00");
    expect(say("2026-11-22T22:00:00Z")).toBe("明天 06:00");
    expect(say("2026-11-22T22:00:00Z", "Europe/Berlin")).toBe("23:00");
  });
  test("name the day, never a bare date", () => {
    expect(say("2026-11-22T10:00:00Z", BEIJING, true)).toBe("今天 18:00");
    expect(say("2026-11-22T16:00:00Z", BEIJING, true)).toBe("今天 24:00");
    expect(say("2026-11-28T01:00:00Z")).toBe("周六 09:00");
    expect(say("2026-11-29T01:00:00Z")).toMatch(/11月29日.*周日.*09:00/);
  });
  test("days alone", () => {
    expect(formatDay("2026-11-22", "2026-11-22", english)).toBe("Today");
    expect(formatDay("2026-11-23", "2026-11-22", english)).toBe("Tomorrow");
    expect(formatDay("2026-11-24", "2026-11-22", english)).toBe("Tue");
  });
  test("a clock at midnight is 00:00, not 24:00", () => {
    expect(clockOf(new Date("2026-11-22T16:00:00Z"), BEIJING)).toBe("00:00");
    expect(dateOf(new Date("2026-11-22T16:00:00Z"), BEIJING)).toBe("2026-11-23");
  });
  test("days between cross months and leap days", () => {
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
    expect(daysBetween("2026-11-22", "2026-11-20")).toBe(-2);
  });
  test.each([
    [-5, "刚刚"],
    [0.5, "刚刚"],
    [12, "12 分钟前"],
    [119, "1 小时前"],
    [3 * 24 * 60, "3 天前"],
    [200 * 24 * 60, "6 个月前"],
  ])("%d minutes ago", (minutes, text) => {
    expect(formatAgo(new Date(now.getTime() - minutes * 60_000), now, chinese)).toBe(text);
  });
});

describe("periods", () => {
  test("a noon break, round the clock, past midnight, closed", () => {
    const noon = [
      { from: "09:00", to: "12:00" },
      { from: "14:00", to: "18:00" },
    ];
    expect(formatPeriods(noon, zh)).toBe("09:00–12:00, 14:00–18:00");
    expect(formatPeriods([{ from: "00:00", to: "24:00" }], zh)).toBe("全天");
    expect(formatPeriods([{ from: "20:00", to: "26:30" }], zh)).toBe("20:00–次日 02:30");
    expect(formatPeriods([{ from: "20:00", to: "24:00" }], en)).toBe("20:00–24:00");
    expect(formatPeriods([], en)).toBe("Closed");
  });

  const week = (hours: Record<number, string>): WeekdayPeriods[] =>
    (["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const).map(
      (weekday, index) => {
        const [from, to] = hours[index]?.split("-") ?? [];
        return { weekday, periods: from && to ? [{ from, to }] : [] };
      },
    );

  test("a week in as few words as it takes", () => {
    const office = {
      0: "14:00-16:00",
      1: "14:00-16:00",
      2: "14:00-16:00",
      3: "14:00-16:00",
      4: "14:00-16:00",
    };
    expect(summariseWeek(week(office), zh)).toBe("周一–周五 14:00–16:00");
    expect(summariseWeek(week({ 2: "09:00-12:00", 5: "10:00-11:00" }), en)).toBe(
      "Wed 09:00–12:00; Sat 10:00–11:00",
    );
    expect(summariseWeek(week({}), en)).toBe("Closed");
    expect(
      summariseWeek(week({ 0: "9-1", 1: "9-1", 2: "9-1", 3: "9-1", 4: "9-1", 5: "9-1", 6: "9-1" }), en),
    ).toBe("9–1");
  });
});
