import { periodsUnder, ruleOf } from "./base-day.ts";
import { type CompiledHours, weekOn } from "./compile.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { type Match, matches, type RuleDay } from "./date-match.ts";
import { type DayFacts, factsOf, type Hypothesis } from "./day-facts.ts";
import { type DayPlan, NOTHING } from "./day-plan.ts";
import type { Period } from "./hours.ts";
import { paintAll } from "./paint.ts";

/** A date as one hypothesis has it, and which rules are for it. */
export interface RuleDate {
  /** What week, season, official day or special day say of it. */
  base: Period[];
  isSpecial: boolean;
  isHoliday: boolean;
  /** Rule by rule. */
  applies: boolean[];
  /** Whether it cannot be known if some rule is for it. */
  isDoubtful: boolean;
  /** What it comes to by itself, past midnight as well. */
  own: DayPlan;
}

/**
 * What a date may be, as far as these hours can tell the difference. The last one asked for is remembered, as each
 * date is asked for twice: as itself, and as the evening before the next.
 */
export function ruleDates(hours: CompiledHours, rules: CompiledRules, facts: DayFacts): readonly RuleDate[] {
  const last = lastDates.get(rules);
  if (last?.facts === facts) return last.dates;
  const dates = readDates(hours, rules, facts);
  lastDates.set(rules, { facts, dates });
  return dates;
}

const lastDates = new WeakMap<CompiledRules, { facts: DayFacts; dates: readonly RuleDate[] }>();

function readDates(hours: CompiledHours, rules: CompiledRules, facts: DayFacts): RuleDate[] {
  const special = hours.specialDays.get(facts.day);
  if (special !== undefined)
    return [ruleDateOf(rules, { base: special.periods, isSpecial: true, isHoliday: false, found: [] })];
  const seen = new Map<string, Hypothesis>();
  for (const hypothesis of facts.hypotheses) {
    const key = `${weekdayUnder(hours, facts, hypothesis)} ${kindSeen(hours, rules, hypothesis)}`;
    if (!seen.has(key)) seen.set(key, hypothesis);
  }
  // nobody published the school holidays: it may be one or not
  const isOneOrNot = rules.namesSchoolHolidays ? [false, true] : [false];
  return isOneOrNot.flatMap((isSchoolHoliday) =>
    Array.from(seen.values(), (hypothesis) => ruleDate(hours, rules, facts, hypothesis, isSchoolHoliday)),
  );
}

function kindSeen(hours: CompiledHours, rules: CompiledRules, hypothesis: Hypothesis): string {
  const isPlain = !isRuled(hours, hypothesis) && !(rules.namesHolidays && hypothesis.kind === "DAY_OFF");
  return isPlain ? "plain" : hypothesis.kind;
}

/** Whether the host said what such an official day does, beyond following its weekday. */
function isRuled(hours: CompiledHours, hypothesis: Hypothesis): boolean {
  const { kind } = ruleOf(hours, hypothesis);
  return kind === "CLOSED" || kind === "PERIODS";
}

/** 1 Monday … 7 Sunday. */
function weekdayUnder(hours: CompiledHours, facts: DayFacts, hypothesis: Hypothesis): number {
  const follows = hypothesis.kind === "MAKE_UP_WORKDAY" && ruleOf(hours, hypothesis).kind === "FOLLOW";
  return (follows ? hypothesis.replaces : facts.weekday) + 1;
}

function ruleDate(
  hours: CompiledHours,
  rules: CompiledRules,
  facts: DayFacts,
  hypothesis: Hypothesis,
  isSchoolHoliday: boolean,
): RuleDate {
  const date: RuleDay = {
    day: facts.day,
    year: Number(facts.date.slice(0, 4)),
    month: Math.floor(facts.monthDay / 100),
    dayOfMonth: facts.monthDay % 100,
    isSchoolHoliday,
    weekday: weekdayUnder(hours, facts, hypothesis),
    isHoliday: hypothesis.kind === "DAY_OFF",
    wasHoliday: (daysBefore) => isHoliday(factsOf(facts.calendar, facts.day - daysBefore)),
  };
  const isOfficial = isRuled(hours, hypothesis);
  const found = rules.list.map((rule) =>
    isOfficial && !rule.isForOfficialDays ? false : matches(rule.on, date),
  );
  return ruleDateOf(rules, {
    base: periodsUnder(hours, weekOn(hours, facts.monthDay), facts.weekday, hypothesis),
    isSpecial: false,
    isHoliday: date.isHoliday,
    found,
  });
}

function ruleDateOf(
  rules: CompiledRules,
  { found, ...date }: Pick<RuleDate, "base" | "isSpecial" | "isHoliday"> & { found: readonly Match[] },
): RuleDate {
  const applies = found.map((match) => match === true);
  const own = ownPlan(rules, { ...date, applies });
  return { ...date, applies, own, isDoubtful: found.includes(null) };
}

/** Rule by rule; one that replaces leaves nothing of the date's own hours, nights included. */
function ownPlan(
  rules: CompiledRules,
  { base, isHoliday, applies }: Omit<RuleDate, "own" | "isDoubtful">,
): DayPlan {
  let plan: DayPlan = { open: base, unknown: [] };
  let isSetByHoliday = false;
  rules.list.forEach((rule, i) => {
    if (!applies[i]) return;
    // PH off; Mo-Fr 09:00-18:00: the letter opens on holidays, its writer hardly meant it
    if (isHoliday && rule.namesHolidays) isSetByHoliday = true;
    else if (isSetByHoliday && !rule.isForOfficialDays) return;
    plan = paintAll(rule.replacesWhole ? NOTHING : plan, rule);
  });
  return plan;
}

function isHoliday({ hypotheses }: DayFacts): boolean | null {
  const holidays = hypotheses.filter(({ kind }) => kind === "DAY_OFF").length;
  return holidays === 0 ? false : holidays === hypotheses.length ? true : null;
}
