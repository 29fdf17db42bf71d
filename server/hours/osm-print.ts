import { type CompiledHours, compileHours } from "./compile.ts";
import { DAYS_OF_MONTH, dateOf, MINUTES_A_DAY, printMinutes } from "./dates.ts";
import type { Hours, MonthDay, Period, Week } from "./hours.ts";
import { OSM_MONTHS, OSM_WEEKDAYS } from "./osm-words.ts";
import { sameSpans } from "./spans.ts";

/**
 * Hours as OSM `opening_hours` text. Read back by parseOsm it means the same, but for what OSM's syntax lacks:
 * the zone, reasons and names, and a rule for make-up workdays other than FOLLOW are left out. Special days and
 * closures are printed with their year (`2026 Oct 01 off`), closures to the minute, rounded outwards.
 */
export function printOsm(hours: Hours): string {
  const rules = yearlyRules(hours);
  for (const { date, periods } of hours.specialDays) rules.push(`${dateText(date)} ${printPeriods(periods)}`);
  rules.push(...closureRules(compileHours(hours)));
  return rules.join("; ");
}

function yearlyRules({ week, seasons, publicHolidays }: Hours): string[] {
  const holidays = publicHolidays.kind === "PERIODS" ? publicHolidays.periods : [];
  if ([week, ...seasons.map((season) => season.week)].flat(2).length + holidays.length === 0) return ["off"];
  const rules = printWeek("", week, false);
  // in OSM the last rule wins, with us the first season
  for (const season of [...seasons].reverse())
    rules.push(...printWeek(`${seasonText(season)} `, season.week, true));
  if (publicHolidays.kind !== "FOLLOW") rules.push(`PH ${printPeriods(holidays)}`);
  return rules;
}

/** One rule for each group of days with the same periods, in the order of their first days. */
function printWeek(prefix: string, week: Week, withClosed: boolean): string[] {
  const groups: { days: number[]; periods: Period[] }[] = [];
  week.forEach((periods, day) => {
    const group = groups.find((other) => sameSpans(other.periods, periods));
    if (group) group.days.push(day);
    else groups.push({ days: [day], periods });
  });
  return groups
    .filter(({ periods }) => withClosed || periods.length > 0)
    .map(({ days, periods }) =>
      prefix === "" && days.length === 7 && isWholeDay(periods)
        ? "24/7"
        : `${prefix}${printDays(days)} ${printPeriods(periods)}`,
    );
}

function isWholeDay([first, ...others]: Period[]): boolean {
  return others.length === 0 && first?.from === 0 && first.to === MINUTES_A_DAY;
}

/** Mo-We,Fr: runs of three and more as ranges. */
function printDays(days: number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => OSM_WEEKDAYS[day ?? 0];
  return runs
    .map((run) => (run.length < 3 ? run.map(name).join(",") : `${name(run[0])}-${name(run.at(-1))}`))
    .join(",");
}

function printPeriods(periods: readonly Period[]): string {
  if (periods.length === 0) return "off";
  return periods
    .map(({ from, to }) => `${printMinutes(from)}-${printMinutes(closingTime(from, to))}`)
    .join(",");
}

/** 22:00-02:00 rather than 22:00-26:00; but 10:00-34:00, as it stands for a whole day from 10:00. */
function closingTime(from: number, to: number): number {
  const wrapped = to - MINUTES_A_DAY;
  return wrapped > 0 && wrapped < from ? wrapped : to;
}

function seasonText({ from, to }: { from: MonthDay; to: MonthDay }): string {
  const isWhole = from.day === 1 && to.day === DAYS_OF_MONTH[to.month - 1];
  if (isWhole) return from.month === to.month ? month(from) : `${month(from)}-${month(to)}`;
  return from.month === to.month && from.day === to.day
    ? monthDay(from)
    : `${monthDay(from)}-${monthDay(to)}`;
}

function month({ month }: MonthDay): string {
  return OSM_MONTHS[month - 1] ?? "";
}

function monthDay(date: MonthDay): string {
  return `${month(date)} ${String(date.day).padStart(2, "0")}`;
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
