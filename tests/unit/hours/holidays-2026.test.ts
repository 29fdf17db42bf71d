import { describe, expect, it } from "vitest";
import type { Hours } from "../../../server/hours/hours.ts";
import { opennessAt } from "../../../server/hours/openness.ts";
import { parseOsm } from "../../../server/hours/text/osm-parse.ts";
import { beijing, OFFICIAL } from "./samples.ts";

/*
 * The State Council's notice for 2026, date by date: 放假 and 调休, with the days around them.
 * https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm
 */

function read(text: string): Hours {
  const result = parseOsm(text);
  if (!result.ok) throw new Error(result.reason);
  return result.hours;
}

const office = read("Mo-Fr 09:00-18:00; PH off");
const daily = read("09:00-18:00");
const dailyButHolidays = read("09:00-18:00; PH off");

/** Date, whether the office is open at 10:00, why. */
const DATES: readonly (readonly [date: string, office: "OPEN" | "CLOSED", why: string])[] = [
  ["2025-12-31", "OPEN", "Wednesday, the last before New Year's Day"],
  ["2026-01-01", "CLOSED", "Thursday, 元旦"],
  ["2026-01-02", "CLOSED", "Friday, 元旦 in lieu of Sunday the 4th"],
  ["2026-01-03", "CLOSED", "Saturday, 元旦"],
  ["2026-01-04", "OPEN", "Sunday, works for Friday the 2nd"],
  ["2026-01-05", "OPEN", "Monday"],
  ["2026-01-10", "CLOSED", "an ordinary Saturday"],

  ["2026-02-13", "OPEN", "Friday before Spring Festival"],
  ["2026-02-14", "OPEN", "Saturday, works for Spring Festival"],
  ["2026-02-15", "CLOSED", "Sunday, 春节"],
  ["2026-02-16", "CLOSED", "Monday, 除夕"],
  ["2026-02-17", "CLOSED", "Tuesday, 初一"],
  ["2026-02-18", "CLOSED", "Wednesday, 初二"],
  ["2026-02-19", "CLOSED", "Thursday, 初三"],
  ["2026-02-20", "CLOSED", "Friday, 春节 in lieu"],
  ["2026-02-21", "CLOSED", "Saturday, 春节"],
  ["2026-02-22", "CLOSED", "Sunday, 春节"],
  ["2026-02-23", "CLOSED", "Monday, 春节 in lieu"],
  ["2026-02-24", "OPEN", "Tuesday, work begins again"],
  ["2026-02-28", "OPEN", "Saturday, works for Spring Festival"],
  ["2026-03-01", "CLOSED", "an ordinary Sunday"],

  ["2026-04-03", "OPEN", "Friday before 清明节"],
  ["2026-04-04", "CLOSED", "Saturday, 清明节"],
  ["2026-04-05", "CLOSED", "Sunday, 清明节"],
  ["2026-04-06", "CLOSED", "Monday, 清明节"],
  ["2026-04-07", "OPEN", "Tuesday; no day makes up for it"],
  ["2026-04-11", "CLOSED", "an ordinary Saturday"],

  ["2026-04-25", "CLOSED", "Saturday before Labour Day: does not work this year"],
  ["2026-04-26", "CLOSED", "Sunday before Labour Day: does not work this year"],
  ["2026-04-30", "OPEN", "Thursday before Labour Day"],
  ["2026-05-01", "CLOSED", "Friday, 劳动节"],
  ["2026-05-02", "CLOSED", "Saturday, 劳动节"],
  ["2026-05-03", "CLOSED", "Sunday, 劳动节"],
  ["2026-05-04", "CLOSED", "Monday, 劳动节"],
  ["2026-05-05", "CLOSED", "Tuesday, 劳动节 in lieu of Saturday the 9th"],
  ["2026-05-06", "OPEN", "Wednesday"],
  ["2026-05-09", "OPEN", "Saturday, works for Labour Day"],
  ["2026-05-10", "CLOSED", "an ordinary Sunday"],

  ["2026-06-18", "OPEN", "Thursday before 端午节"],
  ["2026-06-19", "CLOSED", "Friday, 端午节"],
  ["2026-06-20", "CLOSED", "Saturday, 端午节"],
  ["2026-06-21", "CLOSED", "Sunday, 端午节"],
  ["2026-06-22", "OPEN", "Monday; no day makes up for it"],

  ["2026-09-19", "CLOSED", "an ordinary Saturday"],
  ["2026-09-20", "OPEN", "Sunday, works for National Day"],
  ["2026-09-24", "OPEN", "Thursday before 中秋节"],
  ["2026-09-25", "CLOSED", "Friday, 中秋节"],
  ["2026-09-26", "CLOSED", "Saturday, 中秋节"],
  ["2026-09-27", "CLOSED", "Sunday, 中秋节: no work, the make-up day was the week before"],
  ["2026-09-28", "OPEN", "Monday between the two"],
  ["2026-09-30", "OPEN", "Wednesday before National Day"],
  ["2026-10-01", "CLOSED", "Thursday, 国庆节"],
  ["2026-10-02", "CLOSED", "Friday, 国庆节"],
  ["2026-10-03", "CLOSED", "Saturday, 国庆节"],
  ["2026-10-04", "CLOSED", "Sunday, 国庆节"],
  ["2026-10-05", "CLOSED", "Monday, 国庆节"],
  ["2026-10-06", "CLOSED", "Tuesday, 国庆节 in lieu"],
  ["2026-10-07", "CLOSED", "Wednesday, 国庆节 in lieu"],
  ["2026-10-08", "OPEN", "Thursday, work begins again"],
  ["2026-10-10", "OPEN", "Saturday, works for National Day"],
  ["2026-10-11", "CLOSED", "an ordinary Sunday"],
];

/** The days off; on all other days a place that closes on holidays only is open. */
const DAYS_OFF = new Set(
  DATES.flatMap(([date, , why]) =>
    /, (元旦|春节|除夕|初|清明节|劳动节|端午节|中秋节|国庆节)/.test(why) ? [date] : [],
  ),
);

describe.each(DATES)("%s at 10:00", (date, expected, why) => {
  const at = beijing(`${date} 10:00`);

  it(`Mo-Fr 09:00-18:00; PH off: ${expected} (${why})`, () => {
    expect(opennessAt(office, OFFICIAL, at)).toBe(expected);
  });

  it("09:00-18:00 daily: OPEN, holiday or not", () => {
    expect(opennessAt(daily, OFFICIAL, at)).toBe("OPEN");
    expect(opennessAt(daily, OFFICIAL, beijing(`${date} 18:00`))).toBe("CLOSED");
  });

  it("09:00-18:00; PH off: closed on days off only", () => {
    expect(opennessAt(dailyButHolidays, OFFICIAL, at)).toBe(DAYS_OFF.has(date) ? "CLOSED" : "OPEN");
  });
});

describe("the year as a whole", () => {
  it("has 33 days off and 6 working weekends", () => {
    expect(DAYS_OFF.size).toBe(33);
    expect(DATES.filter(([, , why]) => /, works for/.test(why)).map(([date]) => date)).toEqual([
      "2026-01-04",
      "2026-02-14",
      "2026-02-28",
      "2026-05-09",
      "2026-09-20",
      "2026-10-10",
    ]);
  });
});
