import type { CompiledHours } from "./compile.ts";
import type { Hypothesis } from "./day-facts.ts";
import type { DayRule, Period, Week } from "./hours.ts";

const CLOSED: Period[] = [];

/** What week, season and official calendar say of a date, if it is what the hypothesis says. */
export function periodsUnder(
  hours: CompiledHours,
  week: Week | undefined,
  weekday: number,
  hypothesis: Hypothesis,
): Period[] {
  const rule = ruleOf(hours, hypothesis);
  if (rule.kind === "CLOSED") return CLOSED;
  if (rule.kind === "PERIODS") return rule.periods;
  // the season is that of the date; only the weekday is taken from the day that is made up for
  const runsLike =
    rule.kind === "FOLLOW" && hypothesis.kind === "MAKE_UP_WORKDAY" ? hypothesis.replaces : weekday;
  return week?.[runsLike] ?? CLOSED;
}

const FOLLOW: DayRule = { kind: "FOLLOW" };

/** What an official day does to the hours; an ordinary day follows its weekday. */
export function ruleOf(hours: CompiledHours, { kind }: Hypothesis): DayRule {
  if (kind === "DAY_OFF") return hours.publicHolidays;
  return kind === "MAKE_UP_WORKDAY" ? hours.makeUpWorkdays : FOLLOW;
}
