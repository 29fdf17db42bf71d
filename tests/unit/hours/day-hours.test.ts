import { describe, expect, it } from "vitest";
import { printMinutes } from "../../../server/hours/dates.ts";
import { dayHours } from "../../../server/hours/day-hours.ts";
import { parseOsm } from "../../../server/hours/text/osm-parse.ts";
import { weekOf } from "../../support/rows.ts";
import { CLOSED, calendarWith, hours, OFFICIAL, periods, week } from "./samples.ts";

function read(text: string) {
  const result = parseOsm(text);
  if (!result.ok) throw new Error(result.reason);
  return result.hours;
}

function line(given: ReturnType<typeof hours>, date: string, calendar = OFFICIAL): string {
  const day = dayHours(given, calendar, date);
  const open =
    day.periods.map(({ from, to }) => `${printMinutes(from)}-${printMinutes(to)}`).join(" ") || "closed";
  return `${day.weekday.slice(0, 2)} ${day.kind} ${day.name ?? "-"}: ${day.isUnknown ? "unknown" : open}`;
}

/** 2026 as the State Council's notice of 2025-11-04 has it: days off, and working weekends with the day they make up for. */
const OFF_2026: [name: string, from: string, days: number][] = [
  ["元旦", "2026-01-01", 3],
  ["春节", "2026-02-15", 9],
  ["清明节", "2026-04-04", 3],
  ["劳动节", "2026-05-01", 5],
  ["端午节", "2026-06-19", 3],
  ["中秋节", "2026-09-25", 3],
  ["国庆节", "2026-10-01", 7],
];
const MAKE_UPS_2026: [name: string, date: string, madeUpFor: string][] = [
  ["元旦", "2026-01-04", "2026-01-02"],
  ["春节", "2026-02-14", "2026-02-20"],
  ["春节", "2026-02-28", "2026-02-23"],
  ["劳动节", "2026-05-09", "2026-05-05"],
  ["国庆节", "2026-09-20", "2026-10-06"],
  ["国庆节", "2026-10-10", "2026-10-07"],
];

const daysOff = OFF_2026.flatMap(([name, from, days]) =>
  Array.from(
    { length: days },
    (_, i) => [new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10), name] as const,
  ),
);
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const weekdayOf = (date: string) => WEEKDAYS[new Date(date).getUTCDay()];

describe("the holidays of 2026", () => {
  const office = read("Mo-Fr 09:00-18:00; PH off");
  const daily = read("09:00-20:00");
  const festive = read("Mo-Fr 09:00-18:00; PH 10:00-16:00");

  it.each(daysOff)("%s %s", (date, name) => {
    const head = `${weekdayOf(date)} PUBLIC_HOLIDAY ${name}`;
    expect(line(office, date)).toBe(`${head}: closed`);
    expect(line(daily, date)).toBe(`${head}: 09:00-20:00`);
    expect(line(festive, date)).toBe(`${head}: 10:00-16:00`);
  });

  it.each(MAKE_UPS_2026)("%s: %s works for %s", (name, date, madeUpFor) => {
    const head = `${weekdayOf(date)} MAKE_UP_WORKDAY ${name}`;
    expect(line(office, date)).toBe(`${head}: 09:00-18:00`);
    expect(line(daily, date)).toBe(`${head}: 09:00-20:00`);
    // open on no weekday but the one that is made up for
    const onlyThat = hours({
      week: weekOf((day) =>
        day === (new Date(madeUpFor).getUTCDay() + 6) % 7 ? periods("07:00-08:00") : [],
      ),
    });
    expect(line(onlyThat, date)).toBe(`${head}: 07:00-08:00`);
  });

  it.each([
    ["2026-02-13", "FR ORDINARY -: 09:00-18:00"],
    ["2026-10-08", "TH ORDINARY -: 09:00-18:00"],
    ["2026-10-11", "SU ORDINARY -: closed"],
    ["2026-11-21", "SA ORDINARY -: closed"],
  ])("%s is an ordinary day", (date, expected) => {
    expect(line(office, date)).toBe(expected);
  });
});

describe("rules of official days", () => {
  const makeUp = "2026-10-10"; // a Saturday that works for a Wednesday
  const base = { week: week("09:00-18:00", "10:00-12:00", "") };

  it.each([
    [{ kind: "FOLLOW" } as const, "09:00-18:00"],
    [{ kind: "OWN_WEEKDAY" } as const, "10:00-12:00"],
    [{ kind: "CLOSED" } as const, "closed"],
    [{ kind: "PERIODS", periods: periods("13:00-14:00") } as const, "13:00-14:00"],
  ])("a make-up workday under %o", (makeUpWorkdays, expected) => {
    expect(line(hours({ ...base, makeUpWorkdays }), makeUp)).toBe(`SA MAKE_UP_WORKDAY 国庆节: ${expected}`);
  });

  it("takes the season by the date and the weekday from the day made up for", () => {
    const seasons = [
      { from: { month: 10, day: 10 }, to: { month: 10, day: 10 }, week: week("08:00-09:00", "08:30-08:45") },
    ];
    expect(line(hours({ ...base, seasons }), makeUp)).toBe("SA MAKE_UP_WORKDAY 国庆节: 08:00-09:00");
  });

  it("lets a special day win over the calendar and names it", () => {
    const specialDays = [
      { date: "2026-10-01", periods: periods("10:00-14:00"), reason: "国庆值班" },
      { date: "2026-10-02", periods: [] },
    ];
    const given = hours({ ...base, publicHolidays: CLOSED, specialDays });
    expect(line(given, "2026-10-01")).toBe("TH SPECIAL 国庆值班: 10:00-14:00");
    expect(line(given, "2026-10-02")).toBe("FR SPECIAL 国庆节: closed");
  });

  it("takes closures out, rounded so that no closed minute shows as open", () => {
    const closures = [
      { from: "2026-11-18T05:00:30.000Z", until: "2026-11-19T02:00:30.000Z" },
      { from: "2026-11-24T00:00:00.000Z", until: null },
    ];
    const given = hours({ ...base, closures });
    expect(line(given, "2026-11-18")).toBe("WE ORDINARY -: 09:00-13:00");
    expect(line(given, "2026-11-19")).toBe("TH ORDINARY -: 10:01-18:00");
    expect(line(given, "2026-11-23")).toBe("MO ORDINARY -: 09:00-18:00");
    expect([line(given, "2026-11-24"), line(given, "2027-05-04")].map((text) => text.split(": ")[1])).toEqual(
      ["closed", "closed"],
    );
  });
});

describe("a year that is not published", () => {
  const calendar = calendarWith([], [2026]);

  it.each([
    [
      "open every day alike",
      hours({ week: week("09:00-18:00", "09:00-18:00", "09:00-18:00") }),
      "2027-03-03",
      "09:00-18:00",
    ],
    ["a weekday that follows", hours({ week: week("09:00-18:00") }), "2027-03-03", "09:00-18:00"],
    [
      "a weekday, closed on holidays",
      hours({ week: week("09:00-18:00"), publicHolidays: CLOSED }),
      "2027-03-03",
      "unknown",
    ],
    ["a Saturday that may be worked", hours({ week: week("09:00-18:00") }), "2027-03-06", "unknown"],
    [
      "a Saturday like any weekday",
      hours({ week: week("09:00-18:00", "09:00-18:00") }),
      "2027-03-06",
      "09:00-18:00",
    ],
    [
      "a Saturday that stays itself",
      hours({ week: week("09:00-18:00"), makeUpWorkdays: { kind: "OWN_WEEKDAY" } }),
      "2027-03-06",
      "closed",
    ],
    [
      "a special day",
      hours({
        publicHolidays: CLOSED,
        specialDays: [{ date: "2027-03-03", periods: periods("09:00-10:00") }],
      }),
      "2027-03-03",
      "09:00-10:00",
    ],
    [
      "the week before New Year",
      hours({ week: week("09:00-18:00"), publicHolidays: CLOSED }),
      "2026-12-25",
      "unknown",
    ],
    [
      "the day before that week",
      hours({ week: week("09:00-18:00"), publicHolidays: CLOSED }),
      "2026-12-24",
      "09:00-18:00",
    ],
  ])("%s", (_what, given, date, expected) => {
    expect(line(given, date, calendar).split(": ")[1]).toBe(expected);
  });

  it("knows the minutes on which every possibility agrees", () => {
    const given = hours({
      week: week("09:00-18:00"),
      publicHolidays: { kind: "PERIODS", periods: periods("10:00-16:00 17:00-20:00") },
    });
    const day = dayHours(given, calendar, "2027-03-03");
    expect(day).toMatchObject({ periods: periods("10:00-16:00 17:00-18:00"), isUnknown: true });
  });

  it("takes an operator's entry before the notice is out", () => {
    const own = calendarWith(
      [{ date: "2027-03-03", kind: "DAY_OFF", name: "停业", replacesWeekday: null }],
      [2026],
    );
    expect(line(hours({ week: week("09:00-18:00"), publicHolidays: CLOSED }), "2027-03-03", own)).toBe(
      "WE PUBLIC_HOLIDAY 停业: closed",
    );
  });

  it("does not know a make-up workday whose day is not said, unless all weekdays are alike", () => {
    const own = calendarWith(
      [{ date: "2027-03-06", kind: "MAKE_UP_WORKDAY", name: "调休", replacesWeekday: null }],
      [2027, 2028],
    );
    expect(line(hours({ week: week("09:00-18:00") }), "2027-03-06", own)).toBe(
      "SA MAKE_UP_WORKDAY 调休: 09:00-18:00",
    );
    const mondayOff = hours({ week: read("Tu-Fr 09:00-18:00").week });
    expect(line(mondayOff, "2027-03-06", own)).toBe("SA MAKE_UP_WORKDAY 调休: unknown");
  });
});
