import { DAYS_OF_MONTH } from "../dates.ts";
import type { DayRule, Hours, MonthDay, Period, Season, Week } from "../hours.ts";
import { normalisePeriods } from "../normalise.ts";
import { sameSpans, subtract } from "../spans.ts";
import type { EverydayRule } from "./everyday-rule.ts";

/** A stretch of the year over which the same rules apply. Days count from 0 (January 1) to 365 in a leap year. */
interface Stretch {
  from: number;
  to: number;
  /** Seven lists: an ordinary day's, Monday first, and a public holiday's. */
  ordinary: Period[][];
  holiday: Period[][];
  /** Whether a rule for part of the year applies. */
  isSeasonal: boolean;
}

/** Parts of the year times rules and their periods: more than any real value has. A list of rules says as much. */
const MOST_WORK = 1500;

/**
 * What everyday rules mean together, as a week, seasons and a holiday rule: every kind of day there is (each
 * weekday, holiday or not, in each stretch of the year) is taken through the rules in order.
 * @returns null where the outcome cannot be written so
 */
export function weeklyHours(rules: readonly EverydayRule[], zone: string): Hours | null {
  const cuts = stretchesOf(rules);
  const size = rules.reduce((sum, { periods }) => sum + 1 + periods.length, 0);
  if (cuts.length * size > MOST_WORK) return null;
  const stretches = cuts.map(([from, to]) => evaluate(rules, from, to));
  if (!stretches.every((stretch) => stretch !== null)) return null;
  const publicHolidays = holidayRule(stretches);
  if (publicHolidays === null) return null;
  const base = baseOf(stretches);
  return {
    zone,
    week: weekOf(base),
    seasons: seasonsOf(stretches, base),
    publicHolidays,
    makeUpWorkdays: { kind: "FOLLOW" },
    specialDays: [],
    closures: [],
  };
}

/** Null where a rule for weekdays comes after one for PH: the letter opens on holidays, its writer hardly meant it. */
function evaluate(rules: readonly EverydayRule[], from: number, to: number): Stretch | null {
  const stretch: Stretch = {
    from,
    to,
    ordinary: WEEKDAYS.map(() => []),
    holiday: WEEKDAYS.map(() => []),
    isSeasonal: false,
  };
  const isSetByHoliday = new Set<number>();
  for (const rule of rules) {
    if (!isInSeason(rule, from)) continue;
    stretch.isSeasonal ||= rule.seasons.length > 0;
    for (const weekday of WEEKDAYS) {
      const isItsWeekday =
        rule.weekdays.length === 0 ? !rule.publicHolidays : rule.weekdays.includes(weekday);
      if (!isItsWeekday && !rule.publicHolidays) continue;
      if (isItsWeekday) stretch.ordinary[weekday] = apply(rule, stretch.ordinary[weekday] ?? []);
      const before = stretch.holiday[weekday] ?? [];
      const after = apply(rule, before);
      if (isSetByHoliday.has(weekday) && !rule.publicHolidays && !sameSpans(before, after)) return null;
      if (!isItsWeekday) isSetByHoliday.add(weekday);
      stretch.holiday[weekday] = after;
    }
  }
  return stretch;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

function apply(rule: EverydayRule, before: Period[]): Period[] {
  if (rule.off) return rule.periods.length === 0 ? [] : subtract(before, normalisePeriods(rule.periods));
  return normalisePeriods(rule.isAdditional ? [...before, ...rule.periods] : rule.periods);
}

function isInSeason({ seasons }: EverydayRule, day: number): boolean {
  return (
    seasons.length === 0 ||
    seasons.some((season) => {
      const [from, to] = [dayOfYear(season.from), dayOfYear(season.to)];
      return from <= to ? from <= day && day <= to : from <= day || day <= to;
    })
  );
}

/** The year cut wherever a season of any rule begins or ends. */
function stretchesOf(rules: readonly EverydayRule[]): [from: number, to: number][] {
  const cuts = new Set([0]);
  for (const { from, to } of rules.flatMap(({ seasons }) => seasons)) {
    cuts.add(dayOfYear(from));
    cuts.add((dayOfYear(to) + 1) % YEAR);
  }
  const starts = [...cuts].sort((a, b) => a - b);
  return starts.map((from, i) => [from, (starts[i + 1] ?? YEAR) - 1]);
}

/** The stretch whose week is the regular one: where no seasonal rule applies, else the week of most days. */
function baseOf(stretches: Stretch[]): Stretch {
  const plain = stretches.find(({ isSeasonal }) => !isSeasonal);
  if (plain) return plain;
  const daysLike = (stretch: Stretch) =>
    stretches.reduce((days, other) => days + (sameWeek(stretch, other) ? other.to - other.from + 1 : 0), 0);
  return stretches.reduce((most, stretch) => (daysLike(stretch) > daysLike(most) ? stretch : most));
}

/** The stretches that differ from the regular week, neighbours of one week joined, also over the new year. */
function seasonsOf(stretches: Stretch[], base: Stretch): Season[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && sameWeek(last, stretch)) last.to = stretch.to;
    else joined.push({ ...stretch });
  }
  const seasons = joined.filter((stretch) => !sameWeek(stretch, base));
  const [first, last] = [seasons[0], seasons.at(-1)];
  if (first && last && first !== last && first.from === 0 && last.to === YEAR - 1 && sameWeek(first, last)) {
    last.to = first.to;
    seasons.shift();
  }
  return seasons.map((stretch) => ({
    from: monthDayOf(stretch.from),
    to: monthDayOf(stretch.to),
    week: weekOf(stretch),
  }));
}

/** Null where it differs from one public holiday to another. */
function holidayRule(stretches: Stretch[]): DayRule | null {
  const follows = stretches.every(({ ordinary, holiday }) =>
    WEEKDAYS.every((day) => sameSpans(ordinary[day] ?? [], holiday[day] ?? [])),
  );
  if (follows) return { kind: "FOLLOW" };
  const [periods = [], ...others] = stretches.flatMap(({ holiday }) => holiday);
  if (!others.every((other) => sameSpans(periods, other))) return null;
  return { kind: "PERIODS", periods };
}

function sameWeek(a: Stretch, b: Stretch): boolean {
  return WEEKDAYS.every((day) => sameSpans(a.ordinary[day] ?? [], b.ordinary[day] ?? []));
}

function weekOf({
  ordinary: [mo = [], tu = [], we = [], th = [], fr = [], sa = [], su = []],
}: Stretch): Week {
  return [mo, tu, we, th, fr, sa, su];
}

const YEAR = 366;

function dayOfYear({ month, day }: MonthDay): number {
  return DAYS_OF_MONTH.slice(0, month - 1).reduce<number>((sum, days) => sum + days, 0) + day - 1;
}

function monthDayOf(dayOfYear: number): MonthDay {
  let [month, day] = [1, dayOfYear + 1];
  for (const days of DAYS_OF_MONTH) {
    if (day <= days) break;
    day -= days;
    month++;
  }
  return { month, day };
}
