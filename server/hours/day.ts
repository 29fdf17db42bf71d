import { periodsUnder } from "./base-day.ts";
import { type CompiledHours, weekOn } from "./compile.ts";
import type { DayFacts } from "./day-facts.ts";
import { agreed, type DayPlan } from "./day-plan.ts";
import { planRuleDay } from "./plan-rules.ts";

/**
 * When a place is open on a date. A special day comes first, then the official calendar, the season, the week.
 * Where the calendar is not published, minutes on which everything the date may be agrees are known all the same.
 */
export function planDay(hours: CompiledHours, day: DayFacts): DayPlan {
  if (hours.rules !== null) return planRuleDay(hours, hours.rules, day);
  const special = hours.specialDays.get(day.day);
  if (special !== undefined) return { open: special.periods, unknown: [] };
  const week = weekOn(hours, day.monthDay);
  const variants = new Set(
    day.hypotheses.map((hypothesis) => periodsUnder(hours, week, day.weekday, hypothesis)),
  );
  return agreed(Array.from(variants, (open) => ({ open, unknown: [] })));
}
