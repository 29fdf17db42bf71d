import type { DatedRule } from "./dated-rule.ts";
import { MINUTES_A_DAY } from "./dates.ts";
import type { DayRule, Hours, Period, Week } from "./hours.ts";
import { union } from "./spans.ts";

/**
 * The one way to write down what a host means, so that the same hours have the same digest: periods sorted and
 * merged, special days and closures by date, instants in full, keys in a fixed order. Meaning is untouched.
 */
export function normaliseHours(hours: Hours): Hours {
  return {
    zone: hours.zone,
    week: normaliseWeek(hours.week),
    seasons: hours.seasons.map(({ name, from, to, week }) => ({
      ...(name ? { name } : {}),
      from: { month: from.month, day: from.day },
      to: { month: to.month, day: to.day },
      week: normaliseWeek(week),
    })),
    publicHolidays: normaliseRule(hours.publicHolidays),
    makeUpWorkdays: normaliseRule(hours.makeUpWorkdays),
    specialDays: hours.specialDays
      .map(({ date, periods, reason }) => ({
        date,
        periods: normalisePeriods(periods),
        ...(reason ? { reason } : {}),
      }))
      .sort((a, b) => order(a.date, b.date)),
    closures: hours.closures
      .map(({ from, until, reason }) => ({
        from: new Date(from).toISOString(),
        until: until === null ? null : new Date(until).toISOString(),
        ...(reason ? { reason } : {}),
      }))
      .sort(
        (a, b) =>
          order(a.from, b.from) ||
          order(a.until ?? "~", b.until ?? "~") ||
          order(a.reason ?? "", b.reason ?? ""),
      ),
    ...(hours.rules?.length ? { rules: hours.rules.map(normaliseDatedRule) } : {}),
  };
}

/** Rules are kept in their order, which is their meaning. */
function normaliseDatedRule({ on, state, periods, mode, comment }: DatedRule): DatedRule {
  return {
    on,
    state,
    periods: periods.some(({ openEnd }) => openEnd) ? periods : normalisePeriods(periods),
    ...(mode ? { mode } : {}),
    ...(comment ? { comment } : {}),
  };
}

/**
 * Sorted, overlapping and touching periods merged. What runs on for more than 24 hours (only possible with a
 * part past midnight) is cut so that its last part is 24 hours long, as no period may be longer.
 */
export function normalisePeriods(periods: readonly Period[]): Period[] {
  return union(periods).flatMap(({ from, to }) =>
    to - from <= MINUTES_A_DAY
      ? [{ from, to }]
      : [
          { from, to: to - MINUTES_A_DAY },
          { from: to - MINUTES_A_DAY, to },
        ],
  );
}

function normaliseWeek(week: Week): Week {
  const [mo, tu, we, th, fr, sa, su] = week;
  const n = normalisePeriods;
  return [n(mo), n(tu), n(we), n(th), n(fr), n(sa), n(su)];
}

function normaliseRule(rule: DayRule): DayRule {
  if (rule.kind !== "PERIODS") return { kind: rule.kind };
  const periods = normalisePeriods(rule.periods);
  return periods.length === 0 ? { kind: "CLOSED" } : { kind: "PERIODS", periods };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
