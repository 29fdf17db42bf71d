import { describe, expect, it } from "vitest";
import { createHoursReader, writeHours } from "../../../server/imports/hours-field.ts";
import { daily } from "../../support/rows.ts";

const read = createHoursReader();

describe("hours out and back", () => {
  it.each([
    "09:00-18:00",
    "24/7",
    "Tu-Su 09:00-20:00",
    "Mo-Fr 08:30-12:00,13:30-17:30; PH off",
    "May-Sep 07:00-22:00; Oct-Apr 08:00-20:00",
    "Fr,Sa 18:00-02:00",
    "off",
  ])("%s stays the same definition as OSM text", (text) => {
    const { hours } = read(text).fields;
    if (!hours) throw new Error(`expected ${text} to be understood`);
    const cell = writeHours(hours);
    expect(cell).not.toMatch(/^\{/);
    expect(read(cell).fields).toEqual({ hours, hoursText: null });
  });

  it.each([
    [
      "a closure with its reason",
      { closures: [{ from: "2026-11-01T00:00:00.000Z", until: null, reason: "装修" }] },
    ],
    ["a special day", { specialDays: [{ date: "2026-10-01", periods: [], reason: "国庆" }] }],
    ["make-up workdays of their own", { makeUpWorkdays: { kind: "CLOSED" as const } }],
    ["another zone", { zone: "Asia/Urumqi" }],
    [
      "a named season",
      {
        seasons: [
          { name: "冬", from: { month: 11, day: 1 }, to: { month: 3, day: 31 }, week: daily(600, 960).week },
        ],
      },
    ],
  ])("%s is kept, as JSON where OSM text does not say it", (_, rest) => {
    const hours = daily(540, 1080, rest);
    expect(read(writeHours(hours)).fields.hours).toEqual(hours);
  });
});

describe("createHoursReader", () => {
  it("gives equal texts the same object", () => {
    expect(read("07:30-19:00")).toBe(read("07:30-19:00"));
  });

  it.each(["{", '{"zone":"Mars"}', "{}"])("keeps %s as text: it is no definition of ours", (text) => {
    const reading = read(text);
    expect(reading.fields).toEqual({ hours: null, hoursText: text });
    expect(reading.notUnderstood).toBeTruthy();
  });
});
