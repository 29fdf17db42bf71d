import { describe, expect, it } from "vitest";
import { typicalWeek } from "../../../server/coverage/engine/typical-week.ts";
import { readHours } from "../../../server/hours/text/read-hours.ts";
import { closings, extraHours, hourOfWeek } from "../../../server/plans/evenings.ts";

const ON = "2026-11-21";

function weekOf(text: string): Uint32Array {
  const read = readHours(text);
  if (!read.ok) throw new Error(read.reason);
  return typicalWeek(read.hours, ON).open;
}
const everyDay = (hour: number | null) => Array(7).fill(hour);

describe("when a place closes in the evening", () => {
  it.each([
    ["Mo-Su 08:00-20:00", everyDay(20)],
    ["Mo-Su 08:00-12:00,14:00-18:00", everyDay(18)],
    ["Mo-Su 08:00-21:30", everyDay(22)],
    ["Mo-Su 20:00-02:00", everyDay(26)],
    ["Mo-Su 08:00-24:00", everyDay(24)],
    ["24/7", everyDay(30)],
    // before 06:00 it is the night of the day before
    ["Mo-Su 05:00-20:00", everyDay(20)],
    ["Mo-Su 00:00-05:00", everyDay(null)],
    ["Mo-Fr 08:00-20:00; Sa 10:00-16:00", [20, 20, 20, 20, 20, 16, null]],
  ])("%s", (text, expected) => {
    expect(closings(weekOf(text), 0)).toEqual(expected);
  });

  it("is that of its own row", () => {
    const weeks = Uint32Array.of(...weekOf("24/7"), ...weekOf("Mo-Su 08:00-20:00"));
    expect(closings(weeks, 1)).toEqual(everyDay(20));
  });
});

describe("extra hours of staff in a week", () => {
  it.each([
    ["Mo-Su 08:00-20:00", 22, 14],
    ["Mo-Fr 08:00-20:00; Sa 10:00-16:00", 22, 16],
    ["Mo-Su 08:00-20:00", 26, 42],
    ["Mo-Su 08:00-20:00", 19, 0],
    // open anyway from 05:00 on
    ["Mo-Su 05:00-20:00", 30, 7 * 9],
    ["24/7", 30, 0],
  ])("%s, until %i: %i", (text, until, expected) => {
    expect(extraHours(weekOf(text), 0, until)).toBe(expected);
  });
});

describe("hours of the week", () => {
  it("go on from Sunday's night to Monday's morning", () => {
    expect([hourOfWeek(0, 0), hourOfWeek(0, 26), hourOfWeek(6, 23), hourOfWeek(6, 25)]).toEqual([
      0, 26, 167, 1,
    ]);
  });
});
