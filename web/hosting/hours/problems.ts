import { type DraftPeriod, type DraftWeek, type HoursDraft, WEEKDAYS, type Weekday } from "./model.ts";
import { isComplete } from "./periods.ts";

/** Where in a draft. */
export type DraftPart =
  | { readonly in: "week"; readonly weekday: Weekday }
  /** `season` counts from 0; `weekday` null: its dates. */
  | { readonly in: "season"; readonly season: number; readonly weekday: Weekday | null }
  | { readonly in: "publicHolidays" }
  | { readonly in: "makeUpWorkdays" }
  | { readonly in: "specialDay"; readonly date: string };

/**
 * What stops saving. INCOMPLETE: a time is missing. TOO_MANY: more periods in a day than the server takes. NO_PERIODS:
 * hours of its own, and none given. NO_SUCH_DAY: a season from or to a day that no year has.
 */
export interface DraftProblem {
  readonly at: DraftPart;
  readonly kind: "INCOMPLETE" | "TOO_MANY" | "NO_PERIODS" | "NO_SUCH_DAY";
  /** With INCOMPLETE: which period, counted from 0. */
  readonly period?: number;
}

const MOST_PERIODS = 24;

/** All that stops a draft from being saved, in the order of the screen. */
export function problemsOf({
  week,
  seasons,
  publicHolidays,
  makeUpWorkdays,
  specialDays,
}: HoursDraft): DraftProblem[] {
  return [
    ...weekProblems(week, (weekday) => ({ in: "week", weekday })),
    ...seasons.flatMap(({ from, to, week }, season) => [
      ...([from, to].every(isDayOfYear)
        ? []
        : [{ at: { in: "season", season, weekday: null }, kind: "NO_SUCH_DAY" } as const]),
      ...weekProblems(week, (weekday) => ({ in: "season", season, weekday })),
    ]),
    ...ruleProblems(publicHolidays, { in: "publicHolidays" }),
    ...ruleProblems(makeUpWorkdays, { in: "makeUpWorkdays" }),
    ...specialDays.flatMap(({ date, periods }) => periodProblems(periods, { in: "specialDay", date })),
  ];
}

const weekProblems = (week: DraftWeek, at: (weekday: Weekday) => DraftPart): DraftProblem[] =>
  WEEKDAYS.flatMap((weekday, index) => periodProblems(week[index] ?? [], at(weekday)));

function ruleProblems({ kind, periods }: HoursDraft["publicHolidays"], at: DraftPart): DraftProblem[] {
  if (kind !== "PERIODS") return [];
  return periods.length === 0 ? [{ at, kind: "NO_PERIODS" }] : periodProblems(periods, at);
}

export function periodProblems(periods: readonly DraftPeriod[], at: DraftPart): DraftProblem[] {
  const incomplete = periods.flatMap((period, index) =>
    isComplete(period) ? [] : [{ at, kind: "INCOMPLETE" as const, period: index }],
  );
  return periods.length > MOST_PERIODS ? [...incomplete, { at, kind: "TOO_MANY" }] : incomplete;
}

/** Whether MM-DD is a day of some year; 29 February is one of leap years. */
export function isDayOfYear(text: string): boolean {
  // A leap year has every day.
  const at = new Date(`2024-${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(5, 10) === text;
}
