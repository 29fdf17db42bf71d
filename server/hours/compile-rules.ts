import { type DatedRule, openEndOf, type RulePeriod } from "./dated-rule.ts";
import { MINUTES_A_DAY } from "./dates.ts";
import type { Period } from "./hours.ts";
import { intersect, type Span, union } from "./spans.ts";

/** A rule with everything looked up that does not depend on the date. Spans are minutes of the date it is for. */
export interface CompiledRule extends Pick<DatedRule, "on" | "state" | "mode"> {
  /** In its state for sure. */
  spans: Span[];
  /** After an open end, as far as nothing else of the rule says better. */
  openEnds: Span[];
  /** Sure, but before an open end that may be meant for it as well. */
  doubtful: Span[];
  /** As opening_hours.js has it: whether it takes away what earlier rules said of the date, or paints over it. */
  replaces: boolean;
  /** Whether nothing is left of the date's own hours, nights included. */
  replacesWhole: boolean;
  /** Speaks of official days itself, or names a year: it holds on official days too. */
  isForOfficialDays: boolean;
  namesHolidays: boolean;
}

export interface CompiledRules {
  list: CompiledRule[];
  /** Whether two readings of the list can differ: see plan-rules.ts. */
  isDisputable: boolean;
  /** Whether any rule, be it for closed times, runs past midnight. */
  hasNights: boolean;
  /** Every minute of a date on which any rule could make it open or unknown, past midnight as well. */
  ever: Span[];
  namesHolidays: boolean;
  namesSchoolHolidays: boolean;
}

export function compileRules(rules: readonly DatedRule[] | undefined): CompiledRules | null {
  if (rules === undefined || rules.length === 0) return null;
  const list = rules.map((rule, i) => compileRule(rule, rules[i - 1]));
  const spans = list.flatMap((rule) => [...rule.spans, ...rule.openEnds]);
  const hasNights = spans.some(({ to }) => to > MINUTES_A_DAY);
  return {
    list,
    isDisputable:
      hasNights ||
      list.some(
        (rule, i) =>
          (i > 0 && rule.state !== "CLOSED" && rule.replaces !== rule.replacesWhole) ||
          (rule.namesHolidays && i < list.length - 1),
      ),
    hasNights,
    ever: union(rules.flatMap(rulePeriods)),
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
  // a rule without dates replaces only rules without dates, and only when it opens; people mean it to replace all
  const replacesAny = !isBare(rule) || before === undefined || (isBare(before) && state === "OPEN");
  return {
    on,
    state,
    ...(mode === undefined ? {} : { mode }),
    spans: periods.length === 0 ? [WHOLE_DAY] : union(periods),
    openEnds: union(periods.map(afterIt)),
    doubtful: union(
      periods.flatMap((period, i) =>
        overlaps(afterIt(period), mode === "OTHERWISE" ? periods : periods.slice(0, i)),
      ),
    ),
    replaces: mode === undefined && state !== "CLOSED" && replacesAny,
    replacesWhole: mode !== "OTHERWISE" && (state === "CLOSED" ? periods.length === 0 : mode === undefined),
    isForOfficialDays: namesHolidays || namesYear(rule),
    namesHolidays,
  };
}

/** What may follow a period; nothing where its end is sure. */
function afterIt({ to, openEnd }: RulePeriod): Span {
  return { from: to, to: openEnd ? openEndOf(to) : to };
}

function overlaps(end: Span, periods: readonly RulePeriod[]): Span[] {
  return intersect(union(periods), union([end]));
}

function isBare({ on }: DatedRule): boolean {
  return Object.values(on).every((list) => list === undefined);
}

function namesYear({ on: { years, dates } }: DatedRule): boolean {
  return years !== undefined || (dates?.some(({ from }) => from.year !== undefined) ?? false);
}
