import { type CompiledHours, compileHours } from "../compile.ts";
import { compileRules } from "../compile-rules.ts";
import type { DatedRule } from "../dated-rule.ts";
import { dateOf, MINUTES_A_DAY, printMinutes } from "../dates.ts";
import type { Hours, Period, Week } from "../hours.ts";
import { sameSpans } from "../spans.ts";
import { printPeriod, printWeekdays } from "./osm-days-print.ts";
import { OSM_MONTHS } from "./osm-words.ts";
import { printRule } from "./rule-text.ts";
import { printDates } from "./selector-text.ts";

/** A rule, and what it does to those before it. */
interface Part {
  text: string;
  mode?: DatedRule["mode"] | undefined;
}

const JOINS = { ADD: ", ", OTHERWISE: " || " } as const;

/**
 * Hours as OSM `opening_hours` text. Read back by parseOsm it means the same, but for what OSM's syntax lacks:
 * the zone, reasons and names, and a rule for make-up workdays other than FOLLOW are left out. Special days and
 * closures are printed with their year (`2026 Oct 01 off`), closures to the minute, rounded outwards.
 */
export function printOsm(hours: Hours): string {
  const parts: Part[] = [
    ...yearlyRules(hours),
    ...hours.specialDays.map(({ date, periods }) => ({ text: `${dateText(date)} ${printPeriods(periods)}` })),
    ...closureRules(compileHours(hours)).map((text) => ({ text })),
  ];
  return parts.reduce(
    (all, { text, mode }, i) => `${all}${i === 0 ? "" : joint(all, text, mode)}${text}`,
    "",
  );
}

/** Times after a comma would be taken for more times of the rule before it. */
function joint(before: string, text: string, mode: DatedRule["mode"]): string {
  const isTimes = mode === "ADD" && /^\d\d:/.test(text) && /[\d+]$/.test(before);
  return `${mode ? JOINS[mode] : "; "}${isTimes ? "Mo-Su " : ""}`;
}

function yearlyRules({ week, seasons, publicHolidays, rules = [] }: Hours): Part[] {
  const holidays = publicHolidays.kind === "PERIODS" ? publicHolidays.periods : [];
  const weeks = [week, ...seasons.map((season) => season.week)];
  const dated = rules.map((rule): Part => ({ text: printRule(rule), mode: rule.mode }));
  const ofHolidays = publicHolidays.kind === "FOLLOW" ? [] : [{ text: `PH ${printPeriods(holidays)}` }];
  // rules for official days count on top of it, the others do not
  const firstOfficial =
    compileRules(rules)?.list.findIndex(({ isForOfficialDays }) => isForOfficialDays) ?? -1;
  dated.splice(firstOfficial < 0 ? dated.length : firstOfficial, 0, ...ofHolidays);
  if (weeks.flat(2).length === 0 && (rules.length > 0 || holidays.length === 0)) {
    if (rules.length === 0) return [{ text: "off" }];
    // rules that only close leave unsaid when it is open
    return rules.every(({ state }) => state === "CLOSED") ? [{ text: "off" }, ...dated] : dated;
  }
  const parts = printWeek("", week, false);
  // in OSM the last rule wins, with us the first season
  for (const season of [...seasons].reverse())
    parts.push(...printWeek(`${printDates(season)} `, season.week, true));
  return [...parts, ...dated];
}

/** One rule for each group of days with the same periods, in the order of their first days. */
function printWeek(prefix: string, week: Week, withClosed: boolean): Part[] {
  const groups: { days: number[]; periods: Period[] }[] = [];
  week.forEach((periods, day) => {
    const group = groups.find((other) => sameSpans(other.periods, periods));
    if (group) group.days.push(day);
    else groups.push({ days: [day], periods });
  });
  // after a comma, no reader lets the next day's rule cut a night short; a season first clears what was before it
  const hasNights = week.flat().some(({ to }) => to > MINUTES_A_DAY);
  const isCleared = withClosed && hasNights;
  const parts = groups
    .filter(({ periods }) => (withClosed && !isCleared) || periods.length > 0)
    .map(
      ({ days, periods }): Part => ({
        text:
          prefix === "" && days.length === 7 && isWholeDay(periods)
            ? "24/7"
            : `${prefix}${printWeekdays(days)} ${printPeriods(periods)}`,
        mode: hasNights ? "ADD" : undefined,
      }),
    );
  return isCleared ? [{ text: `${prefix}off` }, ...parts] : parts;
}

function isWholeDay([first, ...others]: Period[]): boolean {
  return others.length === 0 && first?.from === 0 && first.to === MINUTES_A_DAY;
}

function printPeriods(periods: readonly Period[]): string {
  return periods.length === 0 ? "off" : periods.map(printPeriod).join(",");
}

function dateText(date: string): string {
  const [year, monthNumber = "1", day] = date.split("-");
  return `${year} ${OSM_MONTHS[Number(monthNumber) - 1]} ${day}`;
}

/** A closure is the rest of its first day, the whole days between, and the beginning of its last. */
function closureRules({ zone, closures }: CompiledHours): string[] {
  return closures.flatMap(({ from, to }) => {
    let day = zone.dayAt(from);
    const start = Math.floor(zone.minutesOn(day, from));
    const isForGood = to === Infinity;
    const lastDay = isForGood ? Infinity : zone.dayAt(to);
    const end = isForGood ? 0 : Math.ceil(zone.minutesOn(lastDay, to));
    const rules: string[] = [];
    if (start > 0 || lastDay === day) {
      rules.push(
        `${dateText(dateOf(day))} ${printMinutes(start)}-${printMinutes(lastDay === day ? end : MINUTES_A_DAY)} off`,
      );
      day++;
    }
    if (isForGood) rules.push(`${dateText(dateOf(day))}+ off`);
    else if (day === lastDay - 1) rules.push(`${dateText(dateOf(day))} off`);
    else if (day < lastDay) rules.push(`${dateText(dateOf(day))}-${dateText(dateOf(lastDay - 1))} off`);
    if (day <= lastDay && end > 0) rules.push(`${dateText(dateOf(lastDay))} 00:00-${printMinutes(end)} off`);
    return rules;
  });
}
