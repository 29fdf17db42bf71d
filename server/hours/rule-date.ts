import { periodsUnder, ruleOf } from "./base-day.ts";
import { type CompiledHours, weekOn } from "./compile.ts";
import type { CompiledRules } from "./compile-rules.ts";
import { matches, type RuleDay } from "./date-match.ts";
import { dateOf } from "./dates.ts";
import { type DayFacts, factsOf, type Hypothesis } from "./day-facts.ts";
import type { Period } from "./hours.ts";

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
}

/** What a date may be, as far as these hours can tell the difference. */
export function ruleDates(hours: CompiledHours, rules: CompiledRules, facts: DayFacts): RuleDate[] {
  const special = hours.specialDays.get(facts.day);
  if (special !== undefined)
    return [{ base: special.periods, isSpecial: true, isHoliday: false, applies: [], isDoubtful: false }];
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
  const [year = 0, month = 1, dayOfMonth = 1] = dateOf(facts.day).split("-").map(Number);
  const date: RuleDay = {
    ...{ day: facts.day, year, month, dayOfMonth, isSchoolHoliday },
    weekday: weekdayUnder(hours, facts, hypothesis),
    isHoliday: hypothesis.kind === "DAY_OFF",
    wasHoliday: (daysBefore) => isHoliday(factsOf(facts.calendar, facts.day - daysBefore)),
  };
  const isOfficial = isRuled(hours, hypothesis);
  const found = rules.list.map((rule) =>
    isOfficial && !rule.isForOfficialDays ? false : matches(rule.on, date),
  );
  return {
    base: periodsUnder(hours, weekOn(hours, facts.monthDay), facts.weekday, hypothesis),
    isSpecial: false,
    isHoliday: date.isHoliday,
    applies: found.map((match) => match === true),
    isDoubtful: found.includes(null),
  };
}

function isHoliday({ hypotheses }: DayFacts): boolean | null {
  const holidays = hypotheses.filter(({ kind }) => kind === "DAY_OFF").length;
  return holidays === 0 ? false : holidays === hypotheses.length ? true : null;
}
