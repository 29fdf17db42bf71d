import { describe, expect, test } from "vitest";
import { closingChoices, instantOfInput, localInput } from "../../../web/hosting/hours/closing-choices.ts";
import { addDays, instantAt } from "../../../web/hosting/hours/local-time.ts";
import { clockAt } from "../../../web/hosting/hours/periods.ts";
import { clockOf, dateOf } from "../../../web/i18n/moments.ts";
import { fc } from "../../support/property.ts";

const BEIJING = "Asia/Shanghai";
/** Tomorrow 09:00 in Beijing. */
const OPENING = new Date("2026-11-23T01:00:00Z");

describe("until when a place is closed", () => {
  const choices = (now: string, opening: Date | null = OPENING): string[] =>
    closingChoices(BEIJING, new Date(now), opening).map(
      ({ is, until }) => `${is} ${dateOf(until, BEIJING).slice(8)} ${clockOf(until, BEIJING)}`,
    );

  test("in the morning", () => {
    expect(choices("2026-11-22T02:10:20Z")).toEqual([
      "hour 22 11:11",
      "noon 22 12:00",
      "afternoon 22 18:00",
      "day 23 00:00",
      "opening 23 09:00",
    ]);
  });
  test("a part of the day that is over or nearly so is no choice", () => {
    expect(choices("2026-11-22T03:40:00Z")).toEqual([
      "hour 22 12:40",
      "afternoon 22 18:00",
      "day 23 00:00",
      "opening 23 09:00",
    ]);
    expect(choices("2026-11-22T12:00:00Z")).toEqual(["hour 22 21:00", "day 23 00:00", "opening 23 09:00"]);
  });
  test("two that are the same moment are one", () => {
    expect(choices("2026-11-22T15:00:00Z", null)).toEqual(["hour 23 00:00"]);
    expect(choices("2026-11-22T09:00:00Z", new Date("2026-11-22T16:00:00Z"))).toEqual([
      "hour 22 18:00",
      "day 23 00:00",
    ]);
  });
  test("an opening that is unknown, or far away, is not offered", () => {
    expect(choices("2026-11-22T12:00:00Z", null)).not.toContainEqual(expect.stringMatching("opening"));
    expect(choices("2026-11-22T12:00:00Z", new Date("2026-12-01T01:00:00Z"))).toHaveLength(2);
  });
  test("a moment picked by hand is to come, and of the place's zone", () => {
    const now = new Date("2026-11-22T06:00:00Z");
    expect(localInput(now, BEIJING)).toBe("2026-11-22T14:00");
    expect(instantOfInput("2026-11-22T15:30", BEIJING, now)?.toISOString()).toBe("2026-11-22T07:30:00.000Z");
    expect(instantOfInput("2026-11-22T14:00", BEIJING, now)).toBeNull();
    expect(instantOfInput("", BEIJING, now)).toBeNull();
  });
});

describe("a time of a date in a zone", () => {
  test.each([
    ["2026-11-22", "14:00", BEIJING, "2026-11-22T06:00:00.000Z"],
    ["2026-11-22", "24:00", BEIJING, "2026-11-22T16:00:00.000Z"],
    ["2026-07-01", "00:00", "Europe/Berlin", "2026-06-30T22:00:00.000Z"],
    ["2026-03-29", "03:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
    ["2026-11-22", "09:00", "Asia/Kolkata", "2026-11-22T03:30:00.000Z"],
    ["2026-11-22", "09:00", "America/Los_Angeles", "2026-11-22T17:00:00.000Z"],
  ])("%s %s in %s", (date, clock, zone, instant) => {
    expect(instantAt(date, clock, zone).toISOString()).toBe(instant);
  });
  test("is what the zone's clocks show then", () => {
    const zone = fc.constantFrom(
      BEIJING,
      "Asia/Urumqi",
      "Asia/Kathmandu",
      "Pacific/Auckland",
      "Europe/Berlin",
    );
    const day = fc.integer({ min: 0, max: 365 }).map((days) => addDays("2026-01-01", days));
    // No clock is put forward after four in the morning.
    const minutes = fc.integer({ min: 240, max: 1439 });
    fc.assert(
      fc.property(zone, day, minutes, (zone, date, minutes) => {
        const at = instantAt(date, clockAt(minutes), zone);
        expect([dateOf(at, zone), clockOf(at, zone)]).toEqual([date, clockAt(minutes)]);
      }),
    );
  });
});
