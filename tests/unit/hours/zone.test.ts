import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { instantOf, isValidZone, localDate, zoneOf } from "../../../server/hours/zone.ts";
import { fc } from "../../support/property.ts";

const ZONES = [
  "Asia/Shanghai",
  "Asia/Urumqi",
  "America/New_York",
  "America/St_Johns",
  "America/Sao_Paulo",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Europe/London",
  "Pacific/Apia",
  "UTC",
];

describe("local time", () => {
  it.each([
    ["2026-11-21", 0, "Asia/Shanghai", "2026-11-20T16:00:00.000Z"],
    ["2026-11-21", 1560, "Asia/Shanghai", "2026-11-21T18:00:00.000Z"],
    ["2026-11-21", 540, "Asia/Kathmandu", "2026-11-21T03:15:00.000Z"],
    ["2026-07-01", 540, "America/New_York", "2026-07-01T13:00:00.000Z"],
    ["2026-12-01", 540, "America/New_York", "2026-12-01T14:00:00.000Z"],
    // 02:00-03:00 is skipped on 2026-03-08: both ends and all between stand for the change
    ["2026-03-08", 119, "America/New_York", "2026-03-08T06:59:00.000Z"],
    ["2026-03-08", 120, "America/New_York", "2026-03-08T07:00:00.000Z"],
    ["2026-03-08", 150, "America/New_York", "2026-03-08T07:00:00.000Z"],
    ["2026-03-08", 180, "America/New_York", "2026-03-08T07:00:00.000Z"],
    ["2026-03-08", 181, "America/New_York", "2026-03-08T07:01:00.000Z"],
    // 01:00-02:00 comes twice on 2026-11-01: the first time counts
    ["2026-11-01", 60, "America/New_York", "2026-11-01T05:00:00.000Z"],
    ["2026-11-01", 90, "America/New_York", "2026-11-01T05:30:00.000Z"],
    ["2026-11-01", 120, "America/New_York", "2026-11-01T07:00:00.000Z"],
    // a whole date that Samoa never had
    ["2011-12-30", 720, "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
  ])("%s %i min in %s is %s", (date, minutes, zone, instant) => {
    expect(instantOf(date, minutes, zone).toISOString()).toBe(instant);
  });

  it("tells the date of an instant", () => {
    const instant = new Date("2026-11-21T16:00:00Z");
    expect(ZONES.slice(0, 3).map((zone) => localDate(instant, zone))).toEqual([
      "2026-11-22",
      "2026-11-21",
      "2026-11-21",
    ]);
    expect(localDate(new Date("2026-11-21T15:59:59.999Z"), "Asia/Shanghai")).toBe("2026-11-21");
  });

  it.each(["", "Asia/Nowhere", "+08:00", "Mars", "Asia/Shanghai\0"])("takes %j for no zone", (name) => {
    expect(isValidZone(name)).toBe(false);
  });

  it("agrees with Temporal on every offset and every local time that comes once", () => {
    const time = fc.integer({ min: Date.UTC(1970, 0, 3) / 60_000, max: Date.UTC(2099, 11, 29) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), time, (name, minute) => {
        const zone = zoneOf(name);
        const there = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(name);
        expect(zone.offsetAt(minute * 60_000)).toBe(there.offsetNanoseconds / 1e6);
        const day = zone.dayAt(minute * 60_000);
        const local = there.toPlainDateTime();
        // Temporal takes the first of two as well; what is skipped cannot come out of an instant
        const back = local.toZonedDateTime(name, { disambiguation: "earlier" }).epochMilliseconds;
        expect(zone.instantOf(day, local.hour * 60 + local.minute + local.second / 60)).toBe(back);
      }),
      { numRuns: 3000 },
    );
  });
});
