import { dateOf, dayOf } from "../hours/dates.ts";
import type { Hours, Period } from "../hours/hours.ts";
import { instantOf, localDate } from "../hours/zone.ts";

/** What a host changed lately, told from the moment of loading, so that a demo is never out of date on its first day. */
type Change = (hours: Hours, at: Date) => Hours;

/** By place code. Only hours that a table gives and that are understood can be changed. */
export const CHANGES: Readonly<Record<string, Change>> = {
  "CY-013": closedOnTheDay("12:30", "18:00", "内部培训"),
  "DC-018": closedOnTheDay("13:00", "17:30", "盘点"),
  "HR-009": closedOnTheDay("12:00", "17:00", "设备检修"),
  "CY-028": closedForHours({ since: 1, another: 5 }, "临时停水"),
  "DX-013": closedForHours({ since: 5 * 24, another: null }, "地面渗水，等待维修"),
  "SY-009": closedForHours({ since: 2 * 24, another: 12 * 24 }, "店面翻新"),

  "CY-021": specialDay(4, [["10:00", "16:00"]], "商场年会，提前关门"),
  "HR-007": specialDay(2, [], "市场全天消杀"),
  "DC-030": specialDay(3, [["06:30", "12:00"]], "下午检修电路"),
  "DX-019": specialDay(6, [["09:00", "12:00"]], "党员活动日"),
  "YQ-010": specialDay(1, [["08:00", "22:00"]], "镇上有夜市，晚两小时关门"),

  // a make-up workday runs like the weekday that it replaces unless a host says otherwise
  "CY-010": (hours) => ({ ...hours, makeUpWorkdays: { kind: "CLOSED" } }),
  "DC-008": (hours) => ({ ...hours, makeUpWorkdays: { kind: "OWN_WEEKDAY" } }),
  "HR-010": (hours) => ({
    ...hours,
    makeUpWorkdays: { kind: "PERIODS", periods: [period("09:00", "15:00")] },
  }),
};

/** Closed from one time of the day of loading until another, in the place's zone. */
function closedOnTheDay(from: string, until: string, reason: string): Change {
  return (hours, at) => {
    const date = localDate(at, hours.zone);
    const instant = (time: string) => instantOf(date, minutesOf(time), hours.zone).toISOString();
    return closed(hours, { from: instant(from), until: instant(until), reason });
  };
}

/** Closed since some hours ago for some more; `another: null` is until further notice. */
function closedForHours(hoursLong: { since: number; another: number | null }, reason: string): Change {
  return (hours, at) => {
    const instant = (offset: number) => new Date(wholeHour(at) + offset * HOUR).toISOString();
    const until = hoursLong.another === null ? null : instant(hoursLong.another);
    return closed(hours, { from: instant(-hoursLong.since), until, reason });
  };
}

/** Other periods on the day that many days after loading; none is a day closed. */
function specialDay(daysAhead: number, times: readonly [string, string][], reason: string): Change {
  const periods = times.map(([from, to]) => period(from, to));
  return (hours, at) => {
    const date = dateAfter(localDate(at, hours.zone), daysAhead);
    return { ...hours, specialDays: [...hours.specialDays, { date, periods, reason }] };
  };
}

function closed(hours: Hours, closure: Hours["closures"][number]): Hours {
  return { ...hours, closures: [...hours.closures, closure] };
}

const HOUR = 3_600_000;

function wholeHour(at: Date): number {
  return Math.floor(at.getTime() / HOUR) * HOUR;
}

function period(from: string, to: string): Period {
  return { from: minutesOf(from), to: minutesOf(to) };
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}

function dateAfter(date: string, days: number): string {
  const day = dayOf(date);
  if (day === undefined) throw new RangeError(`expected a date as YYYY-MM-DD, got ${date}`);
  return dateOf(day + days);
}
