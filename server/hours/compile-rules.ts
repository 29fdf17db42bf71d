import { type DatedRule, openEndOf, type RulePeriod } from "./dated-rule.ts";
import { MINUTES_A_DAY } from "./dates.ts";
import type { Period } from "./hours.ts";
import { type Span, union } from "./spans.ts";

/** A rule with everything looked up that does not depend on the date. Spans are minutes of the date it is for. */
export interface CompiledRule extends Pick<DatedRule, "on" | "state" | "mode"> {
  /** In its state for sure. */
  spans: Span[];
  /** After an open end, as far as nothing else of the rule says better. */
  openEnds: Span[];
  /** Whether it takes away what earlier rules said of the date, or only paints over it. */
  replaces: boolean;
  /** Whether nothing is left of the date's own hours, nights included. */
  replacesWhole: boolean;
  /**
   * Of two readers of the syntax, one lets a rule without dates replace what dated rules before it said, the
   * other adds it.
   */
  isBareAfterDated: boolean;
  /** Speaks of official days itself, or names a year: it holds on official days too. */
  isForOfficialDays: boolean;
  namesHolidays: boolean;
}

export interface CompiledRules {
  list: CompiledRule[];
  /** Whether two readings of the list can differ: see plan-rules.ts. */
  isDisputable: boolean;
  /** Until when the last of its periods may run, in minutes. */
  reach: number;
  namesHolidays: boolean;
  namesSchoolHolidays: boolean;
}

export function compileRules(rules: readonly DatedRule[] | undefined): CompiledRules | null {
  if (rules === undefined || rules.length === 0) return null;
  const list = rules.map((rule, i) => compileRule(rule, rules[i - 1]));
  return {
    list,
    isDisputable: list.some(
      (rule, i) =>
        rule.isBareAfterDated ||
        [...rule.spans, ...rule.openEnds].some(({ to }) => to > MINUTES_A_DAY) ||
        (rule.namesHolidays && i < list.length - 1),
    ),
    reach: Math.max(
      MINUTES_A_DAY,
      ...list.flatMap(({ spans, openEnds }) => [...spans, ...openEnds]).map(({ to }) => to),
    ),
    namesHolidays: list.some(({ namesHolidays }) => namesHolidays),
    namesSchoolHolidays: rules.some(({ on: { days = [], holidays = [] } }) =>
      [...days, ...holidays].some((day) => "holiday" in day && day.holiday === "SH"),
    ),
  };
}

/** The periods in which a rule could make a date open or unknown; open ends included. */
export function rulePeriods({ periods, state }: DatedRule): Period[] {
  if (state === "CLOSED") return [];
  if (periods.length === 0) return [WHOLE_DAY];
  return periods.map(({ from, to, openEnd }) => ({ from, to: openEnd ? openEndOf(to) : to }));
}

const WHOLE_DAY: Period = { from: 0, to: MINUTES_A_DAY };

function compileRule(rule: DatedRule, before: DatedRule | undefined): CompiledRule {
  const { on, state, mode, periods } = rule;
  const days = [...(on.days ?? []), ...(on.holidays ?? [])];
  const namesHolidays = days.some((day) => "holiday" in day);
  return {
    on,
    state,
    ...(mode === undefined ? {} : { mode }),
    spans: periods.length === 0 ? [WHOLE_DAY] : union(periods),
    openEnds: union(periods.filter(({ openEnd }) => openEnd).map(afterIt)),
    replaces: mode === undefined && state !== "CLOSED",
    replacesWhole: mode !== "OTHERWISE" && (state === "CLOSED" ? periods.length === 0 : mode === undefined),
    isBareAfterDated: mode === undefined && isBare(rule) && before !== undefined && !isBare(before),
    isForOfficialDays: namesHolidays || namesYear(rule),
    namesHolidays,
  };
}

function afterIt({ to }: RulePeriod): Span {
  return { from: to, to: openEndOf(to) };
}

function isBare({ on }: DatedRule): boolean {
  return Object.values(on).every((list) => list === undefined);
}

function namesYear({ on: { years, dates } }: DatedRule): boolean {
  return years !== undefined || (dates?.some(({ from }) => from.year !== undefined) ?? false);
}
