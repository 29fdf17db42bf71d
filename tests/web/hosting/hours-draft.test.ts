import { describe, expect, test } from "vitest";
import { changeOf, draftOf, type HoursDraft, problemsOf } from "../../../web/hosting/hours/draft.ts";
import { type EditableHours, UNKNOWN_HOURS, WEEKDAYS } from "../../../web/hosting/hours/model.ts";
import { clockAt, countedOn, typed } from "../../../web/hosting/hours/periods.ts";
import { copied, replacedBy, withDay } from "../../../web/hosting/hours/week-edits.ts";
import { fc } from "../../support/property.ts";

const SAVED: EditableHours = {
  zone: "Asia/Shanghai",
  week: WEEKDAYS.map((weekday, index) => ({
    weekday,
    periods:
      index < 5
        ? [
            { from: "09:00", to: "12:00" },
            { from: "14:00", to: "24:00" },
          ]
        : [],
  })),
  seasons: [
    {
      name: "夏季",
      from: "06-01",
      to: "09-30",
      week: WEEKDAYS.map((weekday) => ({ weekday, periods: [{ from: "20:00", to: "26:30" }] })),
    },
  ],
  rules: ["Su[-1] off"],
  publicHolidays: { kind: "CLOSED", periods: [] },
  makeUpWorkdays: { kind: "PERIODS", periods: [{ from: "10:00", to: "16:00" }] },
  specialDays: [
    { date: "2026-12-25", periods: [], reason: null },
    { date: "2026-11-30", periods: [{ from: "09:00", to: "12:00" }], reason: "盘点" },
  ],
  closures: [{ from: "2026-11-22T01:00:00.000Z", until: null, reason: "停电" }],
};
const saved = draftOf(SAVED);
const noon = [
  { from: "09:00", to: "12:00" },
  { from: "14:00", to: "18:00" },
];

describe("a draft", () => {
  test("has times as the device's inputs have them", () => {
    expect(saved.week[0]).toEqual([
      { from: "09:00", to: "12:00" },
      { from: "14:00", to: "00:00" },
    ]);
    expect(saved.seasons[0]?.week[6]).toEqual([{ from: "20:00", to: "02:30" }]);
    expect(saved.makeUpWorkdays).toEqual({ kind: "PERIODS", periods: [{ from: "10:00", to: "16:00" }] });
  });
  test("has special days in order", () => {
    expect(saved.specialDays.map(({ date }) => date)).toEqual(["2026-11-30", "2026-12-25"]);
  });
  test("of hours that are not known says so", () => {
    expect(draftOf(null)).toMatchObject({ isKnown: false, week: [[], [], [], [], [], [], []] });
  });
});

describe("a change", () => {
  const changed = (part: Partial<HoursDraft>) => changeOf(saved, { ...saved, ...part });

  test("is none where nothing differs", () => {
    expect(changeOf(saved, draftOf(SAVED))).toBeNull();
  });
  test("names the weekdays that differ alone", () => {
    expect(changed({ week: withDay(saved.week, 2, noon) })).toEqual({
      week: [{ weekday: "WEDNESDAY", periods: noon }],
    });
    expect(changed({ week: withDay(saved.week, 0, []) })).toEqual({
      week: [{ weekday: "MONDAY", periods: [] }],
    });
  });
  test("counts on past midnight, and to midnight", () => {
    const late = [
      { from: "22:00", to: "02:00" },
      { from: "18:00", to: "00:00" },
    ];
    expect(changed({ week: withDay(saved.week, 6, late) })).toEqual({
      week: [
        {
          weekday: "SUNDAY",
          periods: [
            { from: "22:00", to: "26:00" },
            { from: "18:00", to: "24:00" },
          ],
        },
      ],
    });
  });
  test("replaces seasons and rules as a whole", () => {
    expect(changed({ seasons: [], rules: [] })).toEqual({ seasons: [], rules: [] });
    const [summer] = saved.seasons;
    const nameless = { ...summer, name: "", from: "07-01" } as HoursDraft["seasons"][number];
    expect(changed({ seasons: [nameless] })?.seasons?.[0]).toMatchObject({ from: "07-01", to: "09-30" });
    expect(changed({ seasons: [nameless] })?.seasons?.[0]).not.toHaveProperty("name");
  });
  test("of official days carries periods only where they count", () => {
    expect(
      changed({
        publicHolidays: { kind: "PERIODS", periods: noon },
        makeUpWorkdays: { kind: "FOLLOW", periods: [] },
      }),
    ).toEqual({
      publicHolidays: { kind: "PERIODS", periods: noon },
      makeUpWorkdays: { kind: "FOLLOW" },
    });
  });
  test("adds, replaces and removes special days one by one", () => {
    const [stocktaking] = saved.specialDays;
    if (!stocktaking) throw new Error("expected a special day");
    expect(
      changed({
        specialDays: [
          { ...stocktaking, reason: "消防检查" },
          { date: "2027-01-02", periods: [], reason: "" },
        ],
      }),
    ).toEqual({
      addSpecialDays: [
        { date: "2026-11-30", periods: [{ from: "09:00", to: "12:00" }], reason: "消防检查" },
        { date: "2027-01-02", periods: [] },
      ],
      removeSpecialDays: ["2026-12-25"],
    });
  });
  test("ends closures that are gone, each by its beginning", () => {
    expect(changed({ closures: [] })).toEqual({ endClosures: saved.closures.map(({ from }) => from) });
  });
  test("names all seven weekdays where none were known", () => {
    const first = { ...UNKNOWN_HOURS, isKnown: true, week: withDay(UNKNOWN_HOURS.week, 0, noon) };
    const change = changeOf(draftOf(null), first);
    expect(Object.keys(change ?? {})).toEqual(["week"]);
    expect(change?.week?.map(({ periods }) => periods.length)).toEqual([2, 0, 0, 0, 0, 0, 0]);
    expect(changeOf(draftOf(null), UNKNOWN_HOURS)).toBeNull();
  });
});

test("what is typed takes the place of the week and year; special days and closures stay", () => {
  const read = draftOf({
    ...SAVED,
    seasons: [],
    specialDays: [{ date: "2026-12-25", periods: [{ from: "10:00", to: "12:00" }], reason: null }],
    closures: [],
  });
  const after = replacedBy(saved, read);
  expect(after.seasons).toEqual([]);
  expect(after.specialDays).toEqual([saved.specialDays[0], ...read.specialDays]);
  expect(after.closures).toEqual(saved.closures);
});

describe("problems", () => {
  test("are none in what is saved", () => expect(problemsOf(saved)).toEqual([]));

  test("say where they are", () => {
    const half = [...noon, { from: "20:00", to: "" }];
    const [summer] = saved.seasons;
    if (!summer) throw new Error("expected a season");
    expect(
      problemsOf({
        ...saved,
        week: withDay(saved.week, 2, half),
        seasons: [{ ...summer, from: "06-31", week: withDay(summer.week, 6, half) }],
        publicHolidays: { kind: "PERIODS", periods: [] },
        makeUpWorkdays: { kind: "CLOSED", periods: [{ from: "", to: "" }] },
        specialDays: [{ date: "2026-12-25", periods: [{ from: "25:00", to: "12:00" }], reason: "" }],
      }),
    ).toEqual([
      { at: { in: "week", weekday: "WEDNESDAY" }, kind: "INCOMPLETE", period: 2 },
      { at: { in: "season", season: 0, weekday: null }, kind: "NO_SUCH_DAY" },
      { at: { in: "season", season: 0, weekday: "SUNDAY" }, kind: "INCOMPLETE", period: 2 },
      { at: { in: "publicHolidays" }, kind: "NO_PERIODS" },
      { at: { in: "specialDay", date: "2026-12-25" }, kind: "INCOMPLETE", period: 0 },
    ]);
  });
  test("more periods than the server takes", () => {
    const many = Array.from({ length: 25 }, () => ({ from: "09:00", to: "10:00" }));
    expect(problemsOf({ ...saved, week: copied(withDay(saved.week, 0, many), 0, 5) })).toHaveLength(5);
  });
});

/** A period as the server has one: from 00:00 to 23:59, at most a day long. */
const period = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([from, length]) => ({ from: clockAt(from), to: clockAt(from + length) }));
const periods = fc.array(period, { maxLength: 3 });
const week = fc
  .array(periods, { minLength: 7, maxLength: 7 })
  .map((days) => WEEKDAYS.map((weekday, index) => ({ weekday, periods: days[index] ?? [] })));

test("whatever the server has survives the inputs", () => {
  fc.assert(
    fc.property(period, (saved) => {
      expect(countedOn(typed(saved))).toEqual(saved);
    }),
  );
});

test("a change holds what differs and nothing else", () => {
  fc.assert(
    fc.property(week, week, (before, after) => {
      const change = changeOf(draftOf({ ...SAVED, week: before }), draftOf({ ...SAVED, week: after }));
      const named = new Map(change?.week?.map((day) => [day.weekday, day.periods]));
      for (const [index, { weekday, periods }] of after.entries()) {
        const isSame = JSON.stringify(before[index]?.periods) === JSON.stringify(periods);
        expect(named.get(weekday)).toEqual(isSame ? undefined : periods);
      }
      expect(problemsOf(draftOf({ ...SAVED, week: after }))).toEqual([]);
    }),
  );
});
