import { describe, expect, it } from "vitest";
import { InputError } from "../../../server/errors.ts";
import { digestOf } from "../../../server/hours/canonical.ts";
import { normalisePeriods } from "../../../server/hours/normalise.ts";
import { checkHours } from "../../../server/hours/validate.ts";
import { fc } from "../../support/property.ts";
import { hours, periods, week } from "./samples.ts";

const good = hours({ week: week("09:00-18:00") });

describe("checkHours", () => {
  it.each([
    ["null", null, "hours: expected an object, got nothing"],
    ["a list", [], "hours: expected an object, got []"],
    ["a misspelt key", { ...good, closure: [] }, /^hours: expected only zone, week, .*got "closure"/],
    [
      "no such zone",
      { ...good, zone: "Asia/Peking" },
      'zone: expected an IANA zone such as Asia/Shanghai, got "Asia/Peking"',
    ],
    [
      "six days",
      { ...good, week: good.week.slice(1) },
      'week: expected seven lists of periods, Monday first, got "6 lists"',
    ],
    [
      "a whole day late",
      at("week", [[{ from: 1440, to: 1500 }]]),
      "week[0][0].from: expected whole minutes from 0 to 1439, got 1440",
    ],
    [
      "backwards",
      at("week", [[{ from: 540, to: 10 }]]),
      "week[0][0].to: expected whole minutes from 541 to 1980, got 10",
    ],
    [
      "half minutes",
      at("week", [[{ from: 1.5, to: 10 }]]),
      "week[0][0].from: expected whole minutes from 0 to 1439, got 1.5",
    ],
    [
      "NaN",
      at("week", [[{ from: 0, to: Number.NaN }]]),
      "week[0][0].to: expected whole minutes from 1 to 1440, got NaN",
    ],
    [
      "text",
      at("week", [[{ from: "0", to: 5 }]]),
      'week[0][0].from: expected whole minutes from 0 to 1439, got "0"',
    ],
    ["February 30", season(2, 30), "seasons[0].from.day: expected a day of that month from 1 to 29, got 30"],
    ["month 13", season(13, 1), "seasons[0].from.month: expected a month from 1 to 12, got 13"],
    [
      "no rule",
      { ...good, publicHolidays: {} },
      "publicHolidays.kind: expected one of FOLLOW, CLOSED, PERIODS, got nothing",
    ],
    [
      "a rule of make-up workdays",
      { ...good, publicHolidays: { kind: "OWN_WEEKDAY" } },
      /^publicHolidays.kind: .*got "OWN_WEEKDAY"/,
    ],
    [
      "periods that do not belong",
      { ...good, publicHolidays: { kind: "CLOSED", periods: [] } },
      'publicHolidays: expected only kind, got "periods"',
    ],
    [
      "no such date",
      { ...good, specialDays: [{ date: "2026-02-29", periods: [] }] },
      /^specialDays\[0\].date: expected a date/,
    ],
    [
      "a date twice",
      { ...good, specialDays: [day("2026-02-01"), day("2026-02-01")] },
      "specialDays: expected each date once, got 2026-02-01 twice",
    ],
    [
      "a closure without end or null",
      { ...good, closures: [{ from: "2026-02-01T00:00:00Z" }] },
      /^closures\[0\].until: expected an instant in UTC/,
    ],
    [
      "a local closure",
      { ...good, closures: [{ from: "2026-02-01T00:00:00+08:00", until: null }] },
      /^closures\[0\].from: expected an instant/,
    ],
    [
      "a closure backwards",
      closure("2026-02-01T00:00:00Z", "2026-02-01T00:00:00Z"),
      /^closures\[0\].until: expected an instant after/,
    ],
    [
      "half a character",
      { ...good, specialDays: [{ ...day("2026-02-01"), reason: "a\ud800b" }] },
      /^specialDays\[0\].reason: expected text/,
    ],
    [
      "a NUL",
      { ...good, specialDays: [{ ...day("2026-02-01"), reason: "a\0b" }] },
      /^specialDays\[0\].reason: expected text/,
    ],
    ["too many", { ...good, closures: Array(101).fill(null) }, "closures: expected at most 100, got 101"],
  ])("refuses %s", (_what, value, message) => {
    expect(() => checkHours(value)).toThrow(InputError);
    expect(() => checkHours(value)).toThrow(message);
  });

  it("sorts, merges and writes instants in full", () => {
    const checked = checkHours({
      ...good,
      week: at("week", [periods("13:00-18:00 09:00-12:00 11:00-13:00")]).week,
      publicHolidays: { kind: "PERIODS", periods: [] },
      specialDays: [day("2026-02-02"), { ...day("2026-02-01"), reason: null }],
      closures: [{ from: "2026-02-01T00:00Z", until: null, reason: "" }],
    });
    expect(checked.week[0]).toEqual(periods("09:00-18:00"));
    expect(checked.publicHolidays).toEqual({ kind: "CLOSED" });
    expect(checked.specialDays).toEqual([day("2026-02-01"), day("2026-02-02")]);
    expect(checked.closures).toEqual([{ from: "2026-02-01T00:00:00.000Z", until: null }]);
  });

  it("gives the same digest for the same hours with keys in another order, and another for other hours", () => {
    const shuffled = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(good).reverse())));
    expect(digestOf(checkHours(shuffled))).toBe(digestOf(checkHours(good)));
    expect(digestOf(checkHours(good))).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf({ ...good, zone: "UTC" })).not.toBe(digestOf(good));
  });

  it("never answers a value with anything but hours or an InputError", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => checkHours(value)).toThrow(InputError);
      }),
    );
  });
});

describe("normalisePeriods", () => {
  const list = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
      .map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 6 },
  );

  it("keeps the minutes, gives valid periods, and settles at once", () => {
    fc.assert(
      fc.property(list, (given) => {
        const normal = normalisePeriods(given);
        const minutes = (some: { from: number; to: number }[]) =>
          Array.from({ length: 2880 }, (_, m) => some.some(({ from, to }) => from <= m && m < to));
        expect(minutes(normal)).toEqual(minutes(given));
        expect(
          normal.every(({ from, to }) => from >= 0 && from < 1440 && to > from && to <= from + 1440),
        ).toBe(true);
        expect(normal.every(({ from }, i) => i === 0 || (normal[i - 1]?.to ?? 0) <= from)).toBe(true);
        expect(normalisePeriods(normal)).toEqual(normal);
        expect(normalisePeriods([...given].reverse())).toEqual(normal);
      }),
    );
  });
});

function at(_key: "week", days: unknown[]) {
  return { ...good, week: [...days, ...good.week.slice(days.length)] };
}

function season(month: number, dayOfMonth: number) {
  return {
    ...good,
    seasons: [{ from: { month, day: dayOfMonth }, to: { month: 3, day: 1 }, week: good.week }],
  };
}

function day(date: string) {
  return { date, periods: [] };
}

function closure(from: string, until: string) {
  return { ...good, closures: [{ from, until }] };
}
