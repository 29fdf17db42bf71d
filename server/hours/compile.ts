import { type CompiledRules, compileRules, rulePeriods } from "./compile-rules.ts";
import { dayOf, MINUTES_A_DAY, monthDayKey } from "./dates.ts";
import type { DayRule, Hours, Period, Week } from "./hours.ts";
import { merge, type Span, spanAt } from "./spans.ts";
import { type Zone, zoneOf } from "./zone.ts";

/** Hours with everything looked up that does not depend on the date: evaluate many instants from one of these. */
export interface CompiledHours {
  zone: Zone;
  /** The weeks of the year in the order of precedence: seasons, then the regular week. */
  weeks: { from: number; to: number; week: Week }[];
  publicHolidays: DayRule;
  makeUpWorkdays: DayRule;
  /** By day since 1970. */
  specialDays: ReadonlyMap<number, { periods: Period[]; reason: string | null }>;
  /** Sorted and merged, in ms; a closure until further notice ends at Infinity. */
  closures: Span[];
  /** Null when there are none, as nearly always. */
  rules: CompiledRules | null;
  /** The answer when it is the same at every instant; null when it changes. */
  constant: "OPEN" | "CLOSED" | null;
}

/** @param hours checked and normalised: see validate.ts. */
export function compileHours(hours: Hours): CompiledHours {
  const closures = hours.closures
    .map(({ from, until }) => ({ from: Date.parse(from), to: until === null ? Infinity : Date.parse(until) }))
    .sort((a, b) => a.from - b.from);
  return {
    zone: zoneOf(hours.zone),
    weeks: [
      ...hours.seasons.map(({ from, to, week }) => ({
        from: monthDayKey(from.month, from.day),
        to: monthDayKey(to.month, to.day),
        week,
      })),
      { from: monthDayKey(1, 1), to: monthDayKey(12, 31), week: hours.week },
    ],
    publicHolidays: hours.publicHolidays,
    makeUpWorkdays: hours.makeUpWorkdays,
    specialDays: new Map(
      hours.specialDays.flatMap(({ date, periods, reason }) => {
        const day = dayOf(date);
        return day === undefined ? [] : [[day, { periods, reason: reason ?? null }] as const];
      }),
    ),
    closures: merge(closures),
    rules: compileRules(hours.rules),
    constant: constantOf(hours),
  };
}

/** Every list of periods in which some date could be open or unknown, special days included. */
export function allPeriods(hours: Hours): Period[][] {
  const rules = [hours.publicHolidays, hours.makeUpWorkdays];
  return [
    ...[hours.week, ...hours.seasons.map(({ week }) => week)].flat(),
    ...rules.flatMap((rule) =>
      rule.kind === "FOLLOW" || rule.kind === "OWN_WEEKDAY"
        ? []
        : [rule.kind === "PERIODS" ? rule.periods : []],
    ),
    ...hours.specialDays.map(({ periods }) => periods),
    ...(hours.rules ?? []).map(rulePeriods),
  ];
}

function constantOf(hours: Hours): CompiledHours["constant"] {
  const days = allPeriods(hours);
  if (days.every((periods) => periods.length === 0)) return "CLOSED";
  const isWhole = (periods: Period[]) => (spanAt(periods, 0)?.to ?? 0) >= MINUTES_A_DAY;
  return hours.closures.length === 0 && hours.rules === undefined && days.every(isWhole) ? "OPEN" : null;
}

/** The week that holds on a month and day: the first season that has it, else the regular one. */
export function weekOn(hours: CompiledHours, monthDay: number): Week | undefined {
  return hours.weeks.find(({ from, to }) =>
    from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to,
  )?.week;
}
