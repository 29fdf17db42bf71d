import type { CompiledHours } from "./compile.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { MINUTES_A_DAY } from "./dates.ts";
import { type DayFacts, factsOf } from "./day-facts.ts";
import { agreed, type DayPlan, NOTHING } from "./day-plan.ts";
import { paintAll } from "./paint.ts";
import { type RuleDate, ruleDates } from "./rule-date.ts";
import { intersect, type Span, subtract, union } from "./spans.ts";

/**
 * What a date with dated rules comes to, from midnight to midnight: what runs over from the date before is in it.
 *
 * A list of rules has two readings. People mean each date by itself: a night runs on to its end, whatever the next
 * day does. opening_hours.js lets a day's own rule take away the rest of the night. Where the two differ, and
 * wherever a calendar that nobody published decides, it is unknown.
 */
export function planRuleDay(hours: CompiledHours, rules: CompiledRules, facts: DayFacts): DayPlan {
  const before = factsOf(facts.calendar, facts.day - 1);
  const evenings = ruleDates(hours, rules, before);
  // where no evening reaches past midnight, one stands for all
  const count = rules.hasNights || evenings.some(({ base }) => reachesOn(base)) ? evenings.length : 1;
  const plans: DayPlan[] = [];
  for (const today of ruleDates(hours, rules, facts))
    for (const evening of evenings.slice(0, count)) plans.push(...readings(rules, today, evening));
  return agreed(plans);
}

function reachesOn(spans: readonly Span[]): boolean {
  return spans.some(({ to }) => to > MINUTES_A_DAY);
}

function readings(rules: CompiledRules, today: RuleDate, evening: RuleDate): DayPlan[] {
  const asMeant = ownDates(today, evening);
  const isDisputable = rules.isDisputable && !today.isSpecial;
  const plans = isDisputable ? [asMeant, byTheDay(rules, today, evening)] : [asMeant];
  const night = nextDay(rules.ever);
  return plans.map((plan) => {
    const known = evening.isDoubtful ? doubted(plan, night, night.at(-1)?.to ?? 0) : plan;
    return today.isDoubtful ? doubted(known, firstDay(rules.ever), MINUTES_A_DAY) : known;
  });
}

/** Where nobody knows if a rule is for the date: whatever is open before `until`, or may be, is unknown. */
function doubted({ open, unknown }: DayPlan, ever: readonly Span[], until: number): DayPlan {
  const window = [{ from: 0, to: until }];
  return { open: subtract(open, window), unknown: union(unknown, intersect(open, window), ever) };
}

/** Each date by itself, then what of the evening before reaches into this one. */
function ownDates({ own }: RuleDate, { own: before }: RuleDate): DayPlan {
  const open = union(firstDay(own.open), nextDay(before.open));
  return { open, unknown: subtract(union(firstDay(own.unknown), nextDay(before.unknown)), open) };
}

/** From midnight to midnight, rule by rule: each paints over what is there, the rest of a night included. */
function byTheDay(rules: CompiledRules, today: RuleDate, evening: RuleDate): DayPlan {
  let plan: DayPlan = { open: firstDay(today.base), unknown: [] };
  rules.list.forEach((rule, i) => {
    if (today.applies[i]) plan = paintAll(rule.replaces ? NOTHING : plan, rule, firstDay);
    if (evening.applies[i]) plan = paintAll(plan, { ...rule, mode: "ADD" }, nextDay);
  });
  // the hours that a host set in the week run on in any reading
  const open = union(plan.open, nextDay(evening.base));
  return { open, unknown: subtract(plan.unknown, open) };
}

function firstDay(spans: readonly Span[]): Span[] {
  return spans
    .filter(({ from }) => from < MINUTES_A_DAY)
    .map(({ from, to }) => ({ from, to: Math.min(to, MINUTES_A_DAY) }));
}

/** What runs past midnight, in the minutes of the next day. */
function nextDay(spans: readonly Span[]): Span[] {
  return spans
    .filter(({ to }) => to > MINUTES_A_DAY)
    .map(({ from, to }) => ({
      from: Math.max(from - MINUTES_A_DAY, 0),
      to: Math.min(to - MINUTES_A_DAY, MINUTES_A_DAY),
    }));
}
