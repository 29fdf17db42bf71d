import { DAYS_OF_MONTH, dateOf, dayOf } from "../../../server/hours/dates.ts";
import type { Hours, Period, Week } from "../../../server/hours/hours.ts";
import { normaliseHours } from "../../../server/hours/normalise.ts";
import { parseOsm } from "../../../server/hours/text/osm-parse.ts";
import { fc } from "../../support/property.ts";
import { ORACLE_VALUES } from "./oracle-values.ts";

/** Random hours whose edges, dates and closures fall near one another, so that rules meet. */
const time = fc.integer({ min: 0, max: 47 }).map((half) => half * 30);
const period: fc.Arbitrary<Period> = fc
  .tuple(time, fc.integer({ min: 1, max: 48 }))
  .map(([from, halves]) => ({ from, to: from + halves * 30 }));
const day = fc.array(period, { maxLength: 2 });
const week = fc.tuple(day, day, day, day, day, day, day) as fc.Arbitrary<Week>;
const monthDay = fc
  .integer({ min: 1, max: 12 })
  .chain((month) =>
    fc.record({ month: fc.constant(month), day: fc.constantFrom(1, 2, 28, DAYS_OF_MONTH[month - 1] ?? 28) }),
  );
const season = fc.record({ from: monthDay, to: monthDay, week });
const rule = fc.oneof(
  fc.constant({ kind: "FOLLOW" } as const),
  fc.constant({ kind: "CLOSED" } as const),
  day.map((periods) => ({ kind: "PERIODS", periods }) as const),
);
const makeUpRule = fc.oneof(rule, fc.constant({ kind: "OWN_WEEKDAY" } as const));

/** Days from the middle of 2026, which is published, into 2027, which is not. */
const FIRST = dayOf("2026-09-15") ?? 0;
export const SPAN_DAYS = 140;
export const someDay = fc.integer({ min: FIRST, max: FIRST + SPAN_DAYS });
const instant = fc
  .tuple(someDay, fc.integer({ min: 0, max: 47 }))
  .map(([d, half]) => (d * 48 + half) * 1_800_000);

const specialDays = fc
  .array(fc.tuple(someDay, day), { maxLength: 3 })
  .map((list) => [...new Map(list.map(([d, periods]) => [d, { date: dateOf(d), periods }])).values()]);
const closures = fc.array(
  fc.tuple(instant, fc.option(fc.integer({ min: 1, max: 200 }), { freq: 8 })).map(([from, halves]) => ({
    from: new Date(from).toISOString(),
    until: halves === null ? null : new Date(from + halves * 1_800_000).toISOString(),
  })),
  { maxLength: 2 },
);

/** Hours with everything in them, normalised. */
export const anyHours: fc.Arbitrary<Hours> = fc
  .record({
    zone: fc.constantFrom("Asia/Shanghai", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"),
    week,
    seasons: fc.array(season, { maxLength: 2 }),
    publicHolidays: rule,
    makeUpWorkdays: makeUpRule,
    specialDays,
    closures,
  })
  .map(normaliseHours);

/** Hours with dated rules as well, from texts of every kind. */
const rules = fc.constantFrom(
  ...ORACLE_VALUES.flatMap((text) => {
    const read = parseOsm(text);
    return read.ok && read.hours.rules ? [read.hours.rules] : [];
  }),
);
export const anyHoursAndRules: fc.Arbitrary<Hours> = fc.oneof(
  anyHours,
  fc.tuple(anyHours, rules).map(([hours, dated]) => ({ ...hours, rules: dated })),
);

/** An instant, ms, mostly on a half hour, where things begin and end. */
export const anyTime = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(instant, fc.constantFrom(-1, 0, 1)).map(([at, ms]) => at + ms) },
  {
    weight: 1,
    arbitrary: fc.tuple(instant, fc.integer({ min: 0, max: 1_799_999 })).map(([at, ms]) => at + ms),
  },
);
