import { describe, expect, it } from "vitest";
import { compileHours } from "../../../server/hours/compile.ts";
import { nextChange, opennessAt, periodsBetween } from "../../../server/hours/openness.ts";
import { possibleUtcHours } from "../../../server/hours/possible-hours.ts";
import { beijing, CLOSED, hours, OFFICIAL, periods, week } from "./samples.ts";

const local = (date: Date) =>
  new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

describe("opennessAt", () => {
  const noonBreak = hours({ week: week("09:00-12:00 13:00-18:00") });
  const night = hours({ week: week("22:00-26:00", "22:00-30:00", "") });
  const summer = hours({
    week: week("09:00-18:00"),
    seasons: [{ from: { month: 5, day: 1 }, to: { month: 9, day: 30 }, week: week("08:00-20:00") }],
  });
  const winter = hours({
    seasons: [
      {
        from: { month: 11, day: 15 },
        to: { month: 2, day: 29 },
        week: week("09:00-17:00", "09:00-17:00", "09:00-17:00"),
      },
    ],
  });
  const leapDay = hours({
    seasons: [
      {
        from: { month: 2, day: 29 },
        to: { month: 2, day: 29 },
        week: week("09:00-10:00", "09:00-10:00", "09:00-10:00"),
      },
    ],
  });
  const firstWins = hours({
    seasons: [
      { from: { month: 7, day: 1 }, to: { month: 7, day: 31 }, week: week("10:00-11:00") },
      { from: { month: 6, day: 1 }, to: { month: 8, day: 31 }, week: week("12:00-13:00") },
    ],
  });
  const closedNow = hours({
    week: week("09:00-18:00"),
    closures: [{ from: "2026-11-18T05:00:00Z", until: "2026-11-19T02:00:00Z" }],
  });
  const gone = hours({
    week: week("00:00-24:00", "00:00-24:00", "00:00-24:00"),
    closures: [{ from: "2026-11-18T05:00:00Z", until: null }],
  });

  it.each([
    ["never given", null, "2026-11-18 10:00", "UNKNOWN"],
    ["before opening", noonBreak, "2026-11-18 08:59", "CLOSED"],
    ["at opening", noonBreak, "2026-11-18 09:00", "OPEN"],
    ["at the noon break", noonBreak, "2026-11-18 12:00", "CLOSED"],
    ["after the noon break", noonBreak, "2026-11-18 13:00", "OPEN"],
    ["at closing", noonBreak, "2026-11-18 18:00", "CLOSED"],
    ["a Friday before midnight", night, "2026-11-20 23:59", "OPEN"],
    ["a Friday's night on Saturday", night, "2026-11-21 01:59", "OPEN"],
    ["its end", night, "2026-11-21 02:00", "CLOSED"],
    ["a Saturday's night on Sunday", night, "2026-11-22 05:59", "OPEN"],
    ["a Sunday evening", night, "2026-11-22 22:00", "CLOSED"],
    ["the last evening before summer", summer, "2026-04-30 19:00", "CLOSED"],
    ["the last evening of summer, a Wednesday", summer, "2026-09-30 19:00", "OPEN"],
    ["the first evening after summer", summer, "2026-10-09 19:00", "CLOSED"],
    ["the day before winter", winter, "2026-11-14 10:00", "CLOSED"],
    ["the first day of winter", winter, "2026-11-15 10:00", "OPEN"],
    ["winter over the new year", winter, "2026-01-08 10:00", "OPEN"],
    ["February 28 in a common year", winter, "2026-02-28 10:00", "OPEN"],
    ["March 1 in a common year", winter, "2026-03-01 10:00", "CLOSED"],
    ["February 29", winter, "2024-02-29 10:00", "OPEN"],
    ["March 1 in a leap year", winter, "2024-03-01 10:00", "CLOSED"],
    ["a season of February 29", leapDay, "2024-02-29 09:30", "OPEN"],
    ["a season of February 29, the day before", leapDay, "2024-02-28 09:30", "CLOSED"],
    ["a season of February 29 in a common year", leapDay, "2026-02-28 09:30", "CLOSED"],
    ["a season of February 29, March 1", leapDay, "2026-03-01 09:30", "CLOSED"],
    ["two seasons: the first", firstWins, "2026-07-15 10:30", "OPEN"],
    ["two seasons: not the second", firstWins, "2026-07-15 12:30", "CLOSED"],
    ["two seasons: outside the first", firstWins, "2026-08-05 12:30", "OPEN"],
    ["just before a closure", closedNow, "2026-11-18 12:59", "OPEN"],
    ["a closure's start", closedNow, "2026-11-18 13:00", "CLOSED"],
    ["a closure's last minute", closedNow, "2026-11-19 09:59", "CLOSED"],
    ["a closure's end", closedNow, "2026-11-19 10:00", "OPEN"],
    ["before it closed for good", gone, "2026-11-18 12:00", "OPEN"],
    ["closed for good", gone, "2030-01-01 12:00", "CLOSED"],
    [
      "an unpublished holiday rule",
      hours({ week: week("09:00-18:00"), publicHolidays: CLOSED }),
      "2027-03-03 10:00",
      "UNKNOWN",
    ],
    [
      "outside any possibility",
      hours({ week: week("09:00-18:00"), publicHolidays: CLOSED }),
      "2027-03-03 20:00",
      "CLOSED",
    ],
    ["a closure in an unpublished year", { ...gone, publicHolidays: CLOSED }, "2027-03-03 10:00", "CLOSED"],
  ] as const)("%s", (_what, given, at, expected) => {
    expect(opennessAt(given, OFFICIAL, beijing(at))).toBe(expected);
  });

  it("keeps a holiday's own night, and the night before it", () => {
    const given = hours({ week: week("20:00-26:00", "20:00-26:00", "20:00-26:00"), publicHolidays: CLOSED });
    // 2026-09-30 is an ordinary Wednesday, its night runs into National Day
    expect(opennessAt(given, OFFICIAL, beijing("2026-10-01 01:00"))).toBe("OPEN");
    expect(opennessAt(given, OFFICIAL, beijing("2026-10-02 01:00"))).toBe("CLOSED");
  });
});

describe("periodsBetween", () => {
  it("cuts to what was asked, joins at midnight and leaves closures out", () => {
    const given = hours({
      week: week("00:00-24:00", "00:00-24:00", ""),
      closures: [{ from: "2026-11-19T04:00:00Z", until: "2026-11-19T05:00:00Z" }],
    });
    const { open, unknown } = periodsBetween(
      given,
      OFFICIAL,
      beijing("2026-11-18 10:00"),
      beijing("2026-11-24 10:00"),
    );
    expect(open.map(({ from, to }) => `${local(from)} - ${local(to)}`)).toEqual([
      "2026-11-18 10:00 - 2026-11-19 12:00",
      "2026-11-19 13:00 - 2026-11-22 00:00",
      "2026-11-23 00:00 - 2026-11-24 10:00",
    ]);
    expect(unknown).toEqual([]);
  });

  it("gives nothing for no time", () => {
    const always = hours({ week: week("00:00-24:00") });
    const at = beijing("2026-11-18 10:00");
    expect(periodsBetween(always, OFFICIAL, at, at)).toEqual({ open: [], unknown: [] });
  });

  it("runs through a change of clocks by what the clock on the wall shows", () => {
    const given = hours({ zone: "America/New_York", week: week("", "22:00-26:30", "01:00-04:00") });
    const spring = periodsBetween(
      given,
      OFFICIAL,
      new Date("2026-03-07T12:00Z"),
      new Date("2026-03-09T00:00Z"),
    );
    // 02:00 jumps to 03:00: 22:00-02:30 and 01:00-04:00 are one, from 03:00Z to 08:00Z
    expect(spring.open).toEqual([{ from: new Date("2026-03-08T03:00Z"), to: new Date("2026-03-08T08:00Z") }]);
  });
});

describe("nextChange", () => {
  const office = hours({ week: week("09:00-12:00 13:00-18:00"), publicHolidays: CLOSED });

  it.each([
    ["2026-11-18 10:00", "2026-11-18 12:00 CLOSED"],
    ["2026-11-18 12:00", "2026-11-18 13:00 OPEN"],
    ["2026-11-20 18:00", "2026-11-23 09:00 OPEN"],
    // the nine days of Spring Festival, after a working Saturday
    ["2026-02-14 18:30", "2026-02-24 09:00 OPEN"],
    // Christmas week hangs on the notice for 2027
    ["2026-12-24 18:00", "2026-12-25 09:00 UNKNOWN"],
    ["2026-12-25 09:00", "2026-12-25 12:00 CLOSED"],
  ])("%s → %s", (at, expected) => {
    const change = nextChange(office, OFFICIAL, beijing(at));
    expect(change && `${local(change.at)} ${change.to}`).toBe(expected);
  });

  it("finds a season that is most of a year away, and the end of a closure", () => {
    const oneDay = hours({
      seasons: [
        {
          from: { month: 11, day: 17 },
          to: { month: 11, day: 17 },
          week: week("09:00-10:00", "09:00-10:00", "09:00-10:00"),
        },
      ],
    });
    expect(nextChange(oneDay, OFFICIAL, beijing("2026-11-18 00:00"))?.at).toEqual(
      beijing("2027-11-17 09:00"),
    );
    const closed = hours({
      week: week("00:00-24:00", "00:00-24:00", "00:00-24:00"),
      closures: [{ from: "2026-11-01T00:00:00Z", until: "2027-02-01T04:00:00Z" }],
    });
    expect(nextChange(closed, OFFICIAL, beijing("2026-11-18 00:00"))).toEqual({
      at: new Date("2027-02-01T04:00:00Z"),
      to: "OPEN",
    });
  });

  it.each([
    ["open round the clock", hours({ week: week("00:00-24:00", "00:00-24:00", "00:00-24:00") })],
    ["never open", hours({})],
    [
      "closed for good",
      hours({ week: week("09:00-18:00"), closures: [{ from: "2026-01-01T00:00:00Z", until: null }] }),
    ],
  ])("is null: %s", (_what, given) => {
    expect(nextChange(given, OFFICIAL, beijing("2026-11-18 10:00"))).toBeNull();
  });

  it("is null for hours never given", () => {
    expect(nextChange(null, OFFICIAL, beijing("2026-11-18 10:00"))).toBeNull();
  });
});

describe("compileHours", () => {
  it("sees what never changes", () => {
    const whole = "00:00-24:00";
    const always = hours({ week: week(whole, whole, whole) });
    expect(compileHours(always).constant).toBe("OPEN");
    expect(compileHours(hours({})).constant).toBe("CLOSED");
    expect(compileHours({ ...always, publicHolidays: CLOSED }).constant).toBeNull();
    expect(
      compileHours({ ...always, closures: [{ from: "2026-01-01T00:00:00Z", until: null }] }).constant,
    ).toBeNull();
    expect(
      compileHours({ ...always, specialDays: [{ date: "2026-01-01", periods: periods("00:00-23:59") }] })
        .constant,
    ).toBeNull();
  });
});

describe("possibleUtcHours", () => {
  it.each([
    ["09:00-18:00 in Beijing", hours({ week: week("09:00-18:00") }), [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ["past midnight", hours({ week: week("22:30-26:00") }), [14, 15, 16, 17]],
    ["round the clock", hours({ week: week("00:00-24:00") }), Array.from({ length: 24 }, (_, hour) => hour)],
    ["never", hours({}), []],
    ["both offsets of a zone", hours({ zone: "America/New_York", week: week("09:00-10:00") }), [13, 14]],
    ["half hours", hours({ zone: "Asia/Kathmandu", week: week("09:00-09:15") }), [3]],
    ["half hours across an hour", hours({ zone: "Asia/Kolkata", week: week("09:00-10:00") }), [3, 4]],
    [
      "a holiday's periods",
      hours({ publicHolidays: { kind: "PERIODS", periods: periods("08:00-09:00") } }),
      [0],
    ],
    [
      "a special day and a season",
      hours({
        specialDays: [{ date: "2026-05-01", periods: periods("08:00-09:00") }],
        seasons: [{ from: { month: 1, day: 1 }, to: { month: 1, day: 1 }, week: week("10:00-10:01") }],
      }),
      [0, 2],
    ],
  ])("%s", (_what, given, expected) => {
    expect(possibleUtcHours(given)).toEqual(expected);
  });
});
