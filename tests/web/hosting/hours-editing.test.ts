import { describe, expect, test } from "vitest";
import { dateAfterKey, sameDayIn, shiftMonth, weeksOf } from "../../../web/hosting/hours/calendar-month.ts";
import { daySpan } from "../../../web/hosting/hours/day-span.ts";
import {
  type EditHistory,
  edited,
  historyOf,
  redone,
  undone,
} from "../../../web/hosting/hours/edit-history.ts";
import { addDays, datesBetween, weekdayIndex } from "../../../web/hosting/hours/local-time.ts";
import { WEEKDAYS } from "../../../web/hosting/hours/model.ts";
import { isPastMidnight, periodAfter } from "../../../web/hosting/hours/periods.ts";
import { newSeason, withSeasonAt } from "../../../web/hosting/hours/season-edits.ts";
import {
  rangeAfterPress,
  rangesOf,
  withoutRange,
  withRange,
} from "../../../web/hosting/hours/special-day-edits.ts";
import { en } from "../../../web/hosting/hours/texts/en.ts";
import { zh } from "../../../web/hosting/hours/texts/zh.ts";
import { copied } from "../../../web/hosting/hours/week-edits.ts";
import { fc } from "../../support/property.ts";

describe("the week", () => {
  const nine = [{ from: "09:00", to: "17:00" }];
  const week = WEEKDAYS.map((_, index) => (index === 2 ? nine : []));
  test("a day is copied to the workdays or to all", () => {
    expect(copied(week, 2, 5)).toEqual([nine, nine, nine, nine, nine, [], []]);
    expect(copied(week, 0, 7)).toEqual([[], [], [], [], [], [], []]);
  });
  test("another period comes after a break, where there is room", () => {
    expect(periodAfter([])).toEqual({ from: "09:00", to: "18:00" });
    expect(periodAfter([{ from: "09:00", to: "12:00" }])).toEqual({ from: "14:00", to: "18:00" });
    expect(periodAfter([{ from: "09:00", to: "18:30" }])).toEqual({ from: "20:30", to: "23:00" });
    expect(periodAfter([{ from: "09:00", to: "22:00" }])).toEqual({ from: "", to: "" });
    expect(periodAfter([{ from: "20:00", to: "02:00" }])).toEqual({ from: "", to: "" });
    expect(periodAfter([{ from: "20:00", to: "" }])).toEqual({ from: "", to: "" });
  });
  test("an end at midnight is not past it", () => {
    expect(isPastMidnight({ from: "18:00", to: "00:00" })).toBe(false);
    expect(isPastMidnight({ from: "18:00", to: "00:30" })).toBe(true);
    expect(isPastMidnight({ from: "18:00", to: "" })).toBe(false);
  });
  test("a season begins as the week, at a time of the year of its own", () => {
    const summer = newSeason([], week, ["夏季", "冬季"]);
    expect(summer).toEqual({ name: "夏季", from: "06-01", to: "09-30", week });
    const winter = newSeason([summer], week, ["夏季", "冬季"]);
    expect(winter).toMatchObject({ name: "冬季", from: "11-15", to: "03-15" });
    expect(withSeasonAt([winter], 0, summer)).toEqual([summer, winter]);
  });
});

describe("special days", () => {
  const closed = { periods: [], reason: "" };
  test("a second date extends the first in either direction, a third begins anew", () => {
    const one = rangeAfterPress(null, "2026-10-05");
    expect(one).toEqual({ from: "2026-10-05", to: "2026-10-05" });
    expect(rangeAfterPress(one, "2026-10-07")).toEqual({ from: "2026-10-05", to: "2026-10-07" });
    const week = rangeAfterPress(one, "2026-10-01");
    expect(week).toEqual({ from: "2026-10-01", to: "2026-10-05" });
    expect(rangeAfterPress(week, "2026-10-03")).toEqual({ from: "2026-10-03", to: "2026-10-03" });
  });
  test("a range takes the place of what its dates were, and reads as one", () => {
    const had = [
      { date: "2026-09-30", ...closed },
      { date: "2026-10-02", periods: [{ from: "09:00", to: "12:00" }], reason: "" },
      { date: "2026-11-01", ...closed, reason: "盘点" },
    ];
    const after = withRange(had, { from: "2026-10-01", to: "2026-10-03" }, closed);
    expect(rangesOf(after)).toEqual([
      { from: "2026-09-30", to: "2026-10-03", ...closed },
      { from: "2026-11-01", to: "2026-11-01", ...closed, reason: "盘点" },
    ]);
    expect(rangesOf(had)).toHaveLength(3);
    expect(withoutRange(after, { from: "2026-09-01", to: "2026-10-31" })).toEqual([had[2]]);
  });
  test("dates as one says them", () => {
    const say = (from: string, to: string, texts = zh): string => daySpan(from, to, "2026-11-22", texts);
    expect(say("2026-11-22", "2026-11-22")).toBe("今天");
    expect(say("2026-11-24", "2026-11-24")).toBe("11月24日（周二）");
    expect(say("2026-12-30", "2027-01-02")).toBe("12月30日–2027年1月2日");
    expect(say("2027-02-06", "2027-02-12")).toBe("2027年2月6日–12日");
    expect(say("2027-02-06", "2027-02-12", en)).toBe("6–12 February 2027");
    expect(say("2026-11-24", "2026-11-24", en)).toBe("Tuesday 24 November");
  });
});

describe("a month", () => {
  test("begins on Monday and leaves out its neighbours' dates", () => {
    const weeks = weeksOf("2026-11");
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
    expect(weeks[5]).toEqual(["2026-11-30", null, null, null, null, null, null]);
    expect(weeksOf("2027-02")).toHaveLength(4);
  });
  test("has each of its dates once, under its weekday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1199 }), (count) => {
        const month = shiftMonth("2000-01", count);
        const dates = weeksOf(month)
          .flat()
          .filter((date) => date !== null);
        expect(dates).toEqual(datesBetween(`${month}-01`, addDays(`${shiftMonth(month, 1)}-01`, -1)));
        for (const week of weeksOf(month))
          for (const [column, date] of week.entries()) if (date) expect(weekdayIndex(date)).toBe(column);
      }),
    );
  });
  test("keys lead where a calendar's do", () => {
    const led = (key: string): string | undefined => dateAfterKey("2026-10-31", key);
    expect(led("ArrowRight")).toBe("2026-11-01");
    expect(led("ArrowUp")).toBe("2026-10-24");
    expect(led("Home")).toBe("2026-10-26");
    expect(led("End")).toBe("2026-11-01");
    expect(led("PageDown")).toBe("2026-11-30");
    expect(led("PageUp")).toBe("2026-09-30");
    expect(led("a")).toBeUndefined();
    expect(sameDayIn("2028-02", "2026-10-31")).toBe("2028-02-29");
  });
});

describe("undo", () => {
  test("goes back and forth, and joins what is of one key", () => {
    let history: EditHistory<string> = historyOf("");
    history = edited(history, "夏", "name");
    history = edited(history, "夏季", "name");
    history = edited(history, "夏季!");
    history = undone(history);
    expect(history.present).toBe("夏季");
    history = undone(history);
    expect(history.present).toBe("");
    expect(undone(history)).toBe(history);
    expect(redone(redone(history)).present).toBe("夏季!");
    expect(redone(edited(history, "冬季")).present).toBe("冬季");
  });
  test("after a step back, the same key begins a new step", () => {
    const typed = edited(edited(historyOf(""), "a", "name"), "b");
    const again = edited(undone(typed), "ab", "name");
    expect(undone(again).present).toBe("a");
  });
});
