import { describe, expect, it } from "vitest";
import { InputError } from "../../../server/errors.ts";
import type { DatedRule } from "../../../server/hours/dated-rule.ts";
import { periodsBetween } from "../../../server/hours/openness.ts";
import { parseOsm } from "../../../server/hours/text/osm-parse.ts";
import { printOsm } from "../../../server/hours/text/osm-print.ts";
import { printRules, readRules } from "../../../server/hours/text/rule-text.ts";
import { checkHours } from "../../../server/hours/validate.ts";
import { fc } from "../../support/property.ts";
import { ORACLE_VALUES } from "./oracle-values.ts";
import { hours, OFFICIAL } from "./samples.ts";

describe("readRules and printRules", () => {
  it.each<[text: string, rule: DatedRule]>([
    [
      "Su[-1] 10:00-14:00",
      { on: { days: [{ weekday: 7, nth: -1 }] }, state: "OPEN", periods: [{ from: 600, to: 840 }] },
    ],
    [
      "Mo[1,3],PH off",
      {
        on: { days: [{ weekday: 1, nth: 1 }, { weekday: 1, nth: 3 }, { holiday: "PH" }] },
        state: "CLOSED",
        periods: [],
      },
    ],
    ["24/7", { on: {}, state: "OPEN", periods: [] }],
    ["Mo open", { on: { days: [{ weekday: 1 }] }, state: "OPEN", periods: [] }],
    ["17:00+", { on: {}, state: "OPEN", periods: [{ from: 1020, to: 1020, openEnd: true }] }],
    [
      ", 22:00-02:00+ unknown",
      { on: {}, state: "UNKNOWN", periods: [{ from: 1320, to: 1560, openEnd: true }], mode: "ADD" },
    ],
    ['|| unknown "按门铃"', { on: {}, state: "UNKNOWN", periods: [], mode: "OTHERWISE", comment: "按门铃" }],
    [
      "2026 Nov 19+ off",
      {
        on: { dates: [{ from: { year: 2026, month: 11, day: 19 }, to: null }] },
        state: "CLOSED",
        periods: [],
      },
    ],
    [
      "2026-2030/2 Oct Sa[1]-Nov 03 week 2-52/2 PH -1 day Mo-We 08:00-09:00",
      {
        on: {
          years: [{ from: 2026, to: 2030, every: 2 }],
          dates: [{ from: { month: 10, weekday: 6, nth: 1 }, to: { month: 11, day: 3 } }],
          weeks: [{ from: 2, to: 52, every: 2 }],
          holidays: [{ holiday: "PH", plusDays: -1 }],
          days: [{ weekday: 1 }, { weekday: 2 }, { weekday: 3 }],
        },
        state: "OPEN",
        periods: [{ from: 480, to: 540 }],
      },
    ],
  ])("%s", (text, rule) => {
    expect(readRules([text])).toEqual([rule]);
    expect(printRules({ rules: [rule] })).toEqual([text]);
  });

  it("several rules in a text become several", () => {
    const rules = readRules(["Mo 09:00-10:00; Tu 10:00-11:00, Sa off", "Su[1] off"]);
    expect(printRules({ rules })).toEqual(["Mo 09:00-10:00", "Tu 10:00-11:00", ", Sa off", "Su[1] off"]);
    expect(readRules([])).toEqual([]);
    expect(printRules({})).toEqual([]);
  });

  it.each([
    [["Mo 9-10"], 'rules[0]: expected a time as HH:MM, got "9" at character 4'],
    [["off", "easter off"], /^rules\[1\]: expected a time such as/],
    [[""], "rules[0]: expected a rule, got nothing"],
    [[","], "rules[0]: expected a rule, got nothing"],
    [["x".repeat(1001)], "rules[0]: expected at most 1000 characters, got 1001"],
    [Array.from({ length: 100_000 }, () => "off"), "rules: expected at most 80, got 81"],
    [
      Array.from({ length: 1000 }, () => `${"We-Tu,".repeat(50)}Mo off`),
      "rules: expected at most 400 dates and weekdays, got 702",
    ],
  ])("refuses %#", (texts, message) => {
    expect(() => readRules(texts)).toThrow(InputError);
    expect(() => readRules(texts)).toThrow(message);
  });
});

describe("checkHours with rules", () => {
  const rule = { on: {}, state: "OPEN", periods: [{ from: 600, to: 660 }] };
  it.each([
    [{ ...rule, state: "MAYBE" }, 'rules[0].state: expected one of OPEN, CLOSED, UNKNOWN, got "MAYBE"'],
    [{ ...rule, mode: "REPLACE" }, 'rules[0].mode: expected one of ADD, OTHERWISE, got "REPLACE"'],
    [{ ...rule, when: {} }, 'rules[0]: expected only on, state, periods, mode, comment, got "when"'],
    [
      { ...rule, periods: [{ from: 600, to: 600 }] },
      "rules[0].periods[0].to: expected whole minutes from 601 to 2040, got 600",
    ],
    [
      { ...rule, periods: [{ from: 600, to: 600, openEnd: false }] },
      "rules[0].periods[0].openEnd: expected true, or nothing, got false",
    ],
    [{ ...rule, comment: 'a "b"' }, "rules[0].comment: expected text without quotes"],
    [{ ...rule, on: { days: [] } }, "rules[0].on.days: expected at least one, or no list"],
    [
      { ...rule, on: { days: [{ weekday: 8 }] } },
      "rules[0].on.days[0].weekday: expected an ISO weekday from 1 to 7, got 8",
    ],
    [
      { ...rule, on: { days: [{ weekday: 1, nth: 0 }] } },
      "rules[0].on.days[0].nth: expected a number other than 0",
    ],
    [
      { ...rule, on: { days: [{ holiday: "XH" }] } },
      'rules[0].on.days[0].holiday: expected one of PH, SH, got "XH"',
    ],
    [
      { ...rule, on: { weeks: [{ from: 9, to: 8 }] } },
      "rules[0].on.weeks[0].to: expected a week from 9 to 53, got 8",
    ],
    [
      { ...rule, on: { years: [{ from: 2026, to: null, every: 1 }] } },
      "rules[0].on.years[0].every: expected a number from 2 to 26",
    ],
    [
      { ...rule, on: { dates: [{ from: { month: 2, day: 30 }, to: null }] } },
      "rules[0].on.dates[0].from.day: expected a day of that month from 1 to 29, got 30",
    ],
    [
      { ...rule, on: { dates: [{ from: { month: 2, day: 3 }, to: null }] } },
      "rules[0].on.dates[0]: expected a year at both ends or at neither",
    ],
    [
      { ...rule, state: "CLOSED", periods: [{ from: 600, to: 660, openEnd: true }] },
      "rules[0].periods: expected an end of the closed times",
    ],
  ])("refuses %j", (wrong, message) => {
    expect(() => checkHours({ ...hours({}), rules: [wrong] })).toThrow(message);
  });

  it("bounds the work that an evaluation may be", () => {
    const days = Array.from({ length: 201 }, () => ({ weekday: 1 }));
    const many = { ...rule, on: { days } };
    expect(() => checkHours({ ...hours({}), rules: [many, many] })).toThrow(
      "rules: expected at most 400 dates and weekdays, got 402",
    );
    expect(checkHours({ ...hours({}), rules: [many] }).rules).toHaveLength(1);
  });

  it("takes back everything that is read from text", () => {
    for (const text of ORACLE_VALUES) {
      const read = parseOsm(text);
      if (read.ok) expect(checkHours(JSON.parse(JSON.stringify(read.hours))), text).toEqual(read.hours);
    }
  });
});

describe("print(parse(x))", () => {
  it("means the same as x at every instant of any fortnight", () => {
    const understood = ORACLE_VALUES.flatMap((text) => {
      const read = parseOsm(text);
      return read.ok ? [{ text, hours: read.hours }] : [];
    });
    const start = fc.integer({ min: Date.UTC(2025, 11, 20), max: Date.UTC(2027, 1, 10) });
    fc.assert(
      fc.property(fc.constantFrom(...understood), start, ({ text, hours: given }, time) => {
        const printed = printOsm(given);
        const again = parseOsm(printed);
        if (!again.ok) throw new Error(`${text} → ${printed}: ${again.reason}`);
        const span = [new Date(time), new Date(time + 14 * 86_400_000)] as const;
        expect(periodsBetween(again.hours, OFFICIAL, ...span), printed).toEqual(
          periodsBetween(given, OFFICIAL, ...span),
        );
        // and is already the normal form
        expect(printOsm(again.hours)).toBe(printed);
      }),
      { numRuns: 1500 },
    );
  });
});
