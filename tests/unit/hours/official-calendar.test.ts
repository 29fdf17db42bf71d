import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { calendarOf, officialCalendarDays } from "../../../server/hours/calendar/calendar-source.ts";
import { dateOf, dayOf, weekdayOf } from "../../../server/hours/dates.ts";
import { opennessAt } from "../../../server/hours/openness.ts";
import { beijing, CLOSED, hours, OFFICIAL, periods, week } from "./samples.ts";

/** The State Council's notices, year by year: lists of days off and make-up workdays. */
const FOLDER = new URL("../../../../shared/data/holidays/", import.meta.url);

interface NoticedDay {
  date: string;
  name: string;
  isOffDay: boolean;
}

function noticed(): Map<string, NoticedDay> {
  const files = readdirSync(FOLDER).filter((name) => /^\d{4}\.json$/.test(name));
  const days = files.flatMap(
    (name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")).days as NoticedDay[],
  );
  return new Map(days.map((day) => [day.date, day]));
}

function everyDay(from: string, to: string): string[] {
  const [first = 0, last = -1] = [dayOf(from), dayOf(to)];
  return Array.from({ length: last - first + 1 }, (_, i) => dateOf(first + i));
}

const isMissing = !existsSync(FOLDER);

describe.skipIf(isMissing)(
  `the official files 2007-2026${isMissing ? " (skipped: ../shared/data/holidays is not here)" : ""}`,
  () => {
    const official = isMissing ? new Map<string, NoticedDay>() : noticed();
    const dates = everyDay("2007-01-01", "2026-12-31");
    const isWeekend = (date: string) => weekdayOf(dayOf(date) ?? 0) > 4;
    const office = hours({ week: week("09:00-18:00"), publicHolidays: CLOSED });
    const everyDayButHolidays = hours({
      week: week("09:00-18:00", "09:00-18:00", "09:00-18:00"),
      publicHolidays: CLOSED,
    });
    // the last week of 2026 hangs on the notice for 2027 as well
    const hangsOnNext = (date: string) => date >= "2026-12-25";

    it("cover what we think they do", () => {
      const days = [...official.values()];
      expect(days.filter((day) => day.isOffDay).length).toBeGreaterThan(500);
      expect(days.filter((day) => !day.isOffDay).length).toBeGreaterThan(120);
    });

    it("our calendar has the same days off and make-up workdays, and no others", () => {
      const theirs = dates.flatMap((date) => {
        const day = official.get(date);
        // Monday 2020-02-03 is listed as a workday after an extended holiday; a Monday is one anyway
        if (!day || (!day.isOffDay && !isWeekend(date))) return [];
        return [`${date} ${day.isOffDay ? "DAY_OFF" : "MAKE_UP_WORKDAY"}`];
      });
      const ours = dates.flatMap((date) => {
        const day = OFFICIAL.day(date);
        return day ? [`${date} ${day.kind}`] : [];
      });
      expect(ours).toEqual(theirs);
    });

    it("an office is open at noon on exactly the working days", () => {
      for (const date of dates) {
        const day = official.get(date);
        const works = day ? !day.isOffDay : !isWeekend(date);
        const expected = hangsOnNext(date) ? "UNKNOWN" : works ? "OPEN" : "CLOSED";
        expect(opennessAt(office, OFFICIAL, beijing(`${date} 12:00`)), date).toBe(expected);
        expect(opennessAt(office, OFFICIAL, beijing(`${date} 08:59`)), date).toBe("CLOSED");
      }
    });

    it("a place that closes on public holidays only is closed on exactly the days off", () => {
      for (const date of dates) {
        const expected = hangsOnNext(date) ? "UNKNOWN" : official.get(date)?.isOffDay ? "CLOSED" : "OPEN";
        expect(opennessAt(everyDayButHolidays, OFFICIAL, beijing(`${date} 12:00`)), date).toBe(expected);
      }
    });
  },
);

describe("officialCalendarDays", () => {
  const days = officialCalendarDays();

  it("spells holidays out in Chinese", () => {
    expect([...new Set(days.map(({ name }) => name))].sort()).toEqual(
      [
        "元旦",
        "春节",
        "清明节",
        "劳动节",
        "端午节",
        "中秋节",
        "国庆节",
        "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
      ].sort(),
    );
  });

  it("tells for every make-up workday, always a weekend, which weekday it replaces", () => {
    const makeUps = days.filter(({ kind }) => kind === "MAKE_UP_WORKDAY");
    expect(makeUps.length).toBeGreaterThan(140);
    for (const { date, replacesWeekday } of makeUps) {
      expect(weekdayOf(dayOf(date) ?? 0), date).toBeGreaterThan(4);
      expect(replacesWeekday !== null && replacesWeekday >= 1 && replacesWeekday <= 5, date).toBe(true);
    }
    expect(
      days.filter(({ kind, replacesWeekday }) => kind === "DAY_OFF" && replacesWeekday !== null),
    ).toEqual([]);
  });

  it.each([
    // the notices of 2006 and 2007 name the pairs themselves
    ["2006-12-30", 2],
    ["2006-12-31", 3],
    ["2007-12-29", 1],
    // made up for in the next year
    ["2011-12-31", 2],
    ["2018-02-11", 4],
    ["2018-02-24", 3],
    ["2024-02-18", 5],
  ])("%s works for weekday %i", (date, weekday) => {
    expect(OFFICIAL.day(date)?.replacesWeekday).toBe(weekday);
  });

  it("comes by date, each date once", () => {
    const dates = days.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
  });
});

describe("calendarOf", () => {
  const newYear = { date: "2027-01-01", kind: "DAY_OFF", name: "元旦", replacesWeekday: null } as const;
  const national = { date: "2027-10-01", kind: "DAY_OFF", name: "国庆节", replacesWeekday: null } as const;

  it("takes a year for published once both its New Year and its National Day are in", () => {
    expect([2003, 2004, 2026, 2027].map((year) => OFFICIAL.isPublished(year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(calendarOf([newYear]).isPublished(2027)).toBe(false);
    expect(calendarOf([newYear, national]).isPublished(2027)).toBe(true);
  });

  it("has a digest of its content, whatever the order", () => {
    expect(calendarOf([newYear, national]).digest).toBe(calendarOf([national, newYear]).digest);
    expect(calendarOf([newYear]).digest).not.toBe(calendarOf([{ ...newYear, name: "新年" }]).digest);
    // so that a window computed before the year was published is computed again
    expect(calendarOf([newYear]).digest).not.toBe(calendarOf([newYear, national]).digest);
  });

  it("publishing a year turns the unknown into what it is", () => {
    const office = hours({
      week: week("09:00-18:00"),
      publicHolidays: { kind: "PERIODS", periods: periods("10:00-12:00") },
    });
    const at = beijing("2027-01-01 15:00");
    expect(opennessAt(office, OFFICIAL, at)).toBe("UNKNOWN");
    expect(opennessAt(office, calendarOf([newYear, national]), at)).toBe("CLOSED");
  });
});
