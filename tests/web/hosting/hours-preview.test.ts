import { describe, expect, test } from "vitest";
import { addDays, weekdayIndex } from "../../../web/hosting/hours/local-time.ts";
import { type DayHours, WEEKDAYS } from "../../../web/hosting/hours/model.ts";
import { runsOf } from "../../../web/hosting/hours/preview-runs.ts";
import { type Prospect, previewSentence } from "../../../web/hosting/hours/preview-sentence.ts";
import { en } from "../../../web/hosting/hours/texts/en.ts";
import { zh } from "../../../web/hosting/hours/texts/zh.ts";
import { warningText } from "../../../web/hosting/hours/warning-text.ts";
import { en as englishMessages } from "../../../web/i18n/en.ts";
import { zh as chineseMessages } from "../../../web/i18n/zh.ts";
import { fc } from "../../support/property.ts";

/** Thursday, 10:00 in Beijing, a week before National Day. */
const NOW = new Date("2026-09-24T02:00:00Z");
const TODAY = "2026-09-24";
const OPEN = [{ from: "09:00", to: "18:00" }];

/** Days from today on, Monday to Friday open, with what differs by date. */
function days(count: number, differing: Record<string, Partial<DayHours>> = {}): DayHours[] {
  const differs = new Map(Object.entries(differing));
  return Array.from({ length: count }, (_, index) => {
    const date = addDays(TODAY, index);
    const weekday = weekdayIndex(date);
    return {
      date,
      weekday: WEEKDAYS[weekday] ?? "MONDAY",
      kind: "ORDINARY",
      name: null,
      isUnknown: false,
      hangsOnCalendar: false,
      periods: weekday < 5 ? OPEN : [],
      ...differs.get(date),
    };
  });
}
const off = (from: string, count: number, name: string): Record<string, Partial<DayHours>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      addDays(from, index),
      { kind: "PUBLIC_HOLIDAY", name, periods: [] },
    ]),
  );
const until = (at: string, to: "OPEN" | "CLOSED" | "UNKNOWN" = "CLOSED") => ({ at, to });

const prospect = (part: Partial<Prospect>): Prospect => ({
  zone: "Asia/Shanghai",
  openness: "OPEN",
  nextChange: until("2026-09-24T10:00:00Z"),
  days: days(28),
  ...part,
});
const chinese = (part: Partial<Prospect>): string =>
  previewSentence(prospect(part), NOW, { locale: "zh-CN", m: chineseMessages }, zh);
const english = (part: Partial<Prospect>): string =>
  previewSentence(prospect(part), NOW, { locale: "en-GB", m: englishMessages }, en);

describe("what riders will find", () => {
  const nationalDay = days(28, {
    ...off("2026-10-01", 7, "国庆节"),
    "2026-10-10": { kind: "MAKE_UP_WORKDAY", name: "国庆节", periods: OPEN },
  });

  test("a holiday and its make-up workday", () => {
    expect(chinese({ days: nationalDay })).toBe(
      "今天开放至 18:00；10月1日–7日休息（国庆节）；10月10日（周六）因调休开放。",
    );
    expect(english({ days: nationalDay })).toBe(
      "Open today until 18:00; closed 1–7 October (National Day); open Saturday 10 October for the make-up workday.",
    );
  });
  test("a make-up workday that is closed all the same", () => {
    const closed = days(28, { "2026-10-10": { kind: "MAKE_UP_WORKDAY", name: "国庆节", periods: [] } });
    expect(chinese({ days: closed })).toContain("；10月10日（周六）调休上班日休息。");
    expect(english({ days: closed })).toContain("closed Saturday 10 October despite the make-up workday");
  });
  test("an ordinary week needs no more than the present", () => {
    expect(chinese({})).toBe("今天开放至 18:00。");
    expect(chinese({ nextChange: until("2026-09-24T16:00:00Z") })).toBe("今天开放至 24:00。");
    expect(chinese({ nextChange: until("2026-09-24T18:00:00Z") })).toBe("现在开放，直到明天 02:00。");
    expect(chinese({ nextChange: null })).toBe("24 小时开放。");
    expect(english({ openness: "CLOSED", nextChange: until("2026-09-24T06:00:00Z", "OPEN") })).toBe(
      "Opens today at 14:00.",
    );
    expect(english({ openness: "CLOSED", nextChange: until("2026-09-25T01:00:00Z", "OPEN") })).toBe(
      "Closed now, opens tomorrow 09:00.",
    );
    expect(chinese({ openness: "CLOSED", nextChange: null })).toBe("一直不开放。");
    expect(chinese({ openness: "UNKNOWN" })).toBe("现在是否开放还不确定。");
    expect(chinese({ nextChange: until("2026-09-24T10:00:00Z", "UNKNOWN") })).toBe(
      "现在开放，18:00 起是否开放还不确定。",
    );
  });
  test("special days, today and tomorrow by these words", () => {
    const special = days(28, {
      "2026-09-24": { kind: "SPECIAL", name: "盘点", periods: [] },
      "2026-10-12": { kind: "SPECIAL", name: null, periods: [{ from: "20:00", to: "26:00" }] },
    });
    expect(chinese({ days: special })).toContain("；今天休息（盘点）；");
    expect(chinese({ days: special })).toContain("10月12日（周一）开放 20:00–次日 02:00。");
    expect(english({ days: special })).toContain("open Monday 12 October 20:00–02:00 next day.");
    expect(english({ days: days(28, { "2026-09-25": { kind: "SPECIAL", periods: [] } }) })).toContain(
      "closed tomorrow",
    );
  });
  test("across months, holidays that meet, and days nobody can know", () => {
    const meeting = days(28, { ...off("2026-09-29", 2, "中秋节"), ...off("2026-10-01", 3, "国庆节") });
    expect(chinese({ days: meeting })).toContain("9月29日–10月3日休息（中秋节、国庆节）");
    expect(english({ days: meeting })).toContain(
      "closed 29 September – 3 October (Mid-Autumn Festival, National Day)",
    );
    const unknown = Object.fromEntries(
      ["2026-10-05", "2026-10-06"].map((date) => [
        date,
        { isUnknown: true, hangsOnCalendar: true, periods: [] },
      ]),
    );
    expect(chinese({ days: days(28, unknown) })).toContain("10月5日–6日要等节假日安排公布");
    // A rule that says "ring first" is no calendar that is to come.
    const ring = { ...unknown, "2026-10-06": { isUnknown: true, periods: [] } };
    expect(chinese({ days: days(28, ring) })).toMatch(
      /10月5日（周一）要等节假日安排公布；10月6日（周二）是否开放不确定/,
    );
  });
  test("no more than can be read", () => {
    const many = days(
      28,
      Object.fromEntries(
        ["2026-09-28", "2026-09-30", "2026-10-06", "2026-10-08", "2026-10-13", "2026-10-15"].map((date) => [
          date,
          { kind: "SPECIAL" as const, periods: [] },
        ]),
      ),
    );
    expect(chinese({ days: many })).toMatch(/；另有 2 处不同。$/);
  });
  test("days before today are passed over", () => {
    const yesterday: DayHours = {
      date: "2026-09-23",
      weekday: "WEDNESDAY",
      kind: "SPECIAL",
      name: null,
      isUnknown: false,
      hangsOnCalendar: false,
      periods: [],
    };
    expect(chinese({ days: [yesterday, ...days(3)] })).toBe("今天开放至 18:00。");
  });
});

describe("stretches that differ", () => {
  test("a weekend inside one is part of it, one beside it is not", () => {
    const thursdayToMonday = days(10, {
      "2026-09-24": { kind: "SPECIAL", periods: [] },
      "2026-09-25": { kind: "SPECIAL", periods: [] },
      "2026-09-28": { kind: "SPECIAL", periods: [] },
    });
    expect(runsOf(thursdayToMonday)).toMatchObject([{ from: "2026-09-24", to: "2026-09-28", is: "CLOSED" }]);
    const friday = days(10, { "2026-09-25": { kind: "SPECIAL", periods: [] } });
    expect(runsOf(friday)).toMatchObject([{ from: "2026-09-25", to: "2026-09-25" }]);
  });
  test("open days join where they are of one kind; their times are told where they are the same", () => {
    const other = [{ from: "10:00", to: "16:00" }];
    const open = days(14, {
      "2026-10-01": { kind: "PUBLIC_HOLIDAY", name: "国庆节", periods: OPEN },
      "2026-10-02": { kind: "PUBLIC_HOLIDAY", name: "国庆节", periods: other },
      "2026-10-05": { kind: "SPECIAL", name: null, periods: other },
      "2026-10-06": { kind: "SPECIAL", name: null, periods: other },
    });
    expect(runsOf(open)).toMatchObject([
      { from: "2026-10-01", to: "2026-10-02", periods: null },
      { from: "2026-10-05", to: "2026-10-06", periods: other },
    ]);
  });

  const anyDay = fc.record({
    kind: fc.constantFrom("ORDINARY", "PUBLIC_HOLIDAY", "SPECIAL", "MAKE_UP_WORKDAY"),
    periods: fc.constantFrom([], OPEN),
    isUnknown: fc.boolean(),
  });
  test("tell of each day that differs exactly once, in order", () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 28 }), (parts) => {
        const all = days(parts.length).map((day, index): DayHours => {
          const { kind = "ORDINARY", ...part } = parts[index] ?? {};
          return { ...day, ...part, kind: kind as DayHours["kind"] };
        });
        const runs = runsOf(all);
        for (const [index, run] of runs.entries()) {
          expect(run.from <= run.to).toBe(true);
          expect(run.from > (runs[index - 1]?.to ?? "")).toBe(true);
        }
        for (const day of all)
          if (day.kind !== "ORDINARY")
            expect(runs.filter(({ from, to }) => day.date >= from && day.date <= to)).toHaveLength(1);
      }),
    );
  });
});

test("warnings in words, with the place they are about", () => {
  const say = (kind: string, where: string | null) => warningText({ kind, where }, TODAY, zh);
  expect(say("OVERLAP", "WEDNESDAY")).toBe("周三的时间有重叠，会并成一段");
  expect(say("OVERLAP", "夏季 七月 MONDAY")).toBe("夏季 七月，周一的时间有重叠，会并成一段");
  expect(say("OVERLAP", "06-01 SUNDAY")).toBe("6月1日开始的季节，周日的时间有重叠，会并成一段");
  expect(say("OVERLAP", "PUBLIC_HOLIDAY")).toBe("法定节假日的时间有重叠，会并成一段");
  expect(say("OVERLAP", null)).toBe("有时间段重叠，会并成一段");
  expect(say("NEVER_OPEN", null)).toBe("照这样，任何时候都不开放");
  expect(say("SEASON_HIDDEN", "夏季")).toBe("“夏季”被前面的季节盖住，不会生效");
  expect(say("SPECIAL_DAY_PAST", "2026-09-20")).toBe("9月20日（周日）已经过去");
  expect(say("SOMETHING_NEWER", "x")).toBeNull();
});
