import { DAYS_OF_MONTH, MINUTES_A_DAY } from "./dates.ts";
import type { DayRule, Hours, MonthDay, Period, Season, Week } from "./hours.ts";
import { normalisePeriods } from "./normalise.ts";
import { OsmError } from "./osm-cursor.ts";
import type { OsmRule } from "./osm-rules.ts";
import { sameSpans, subtract } from "./spans.ts";

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

/**
 * What the rules mean together. Every kind of day there is (each weekday, holiday or not, in each stretch of the
 * year) is taken through the rules in order; what comes out is then written as a week, seasons and a holiday rule.
 * @throws OsmError where the outcome cannot be written so, or readers would differ on it.
 */
export function hoursOfRules(rules: OsmRule[], zone: string): Hours {
  refuseDoubtful(rules);
  const stretches = stretchesOf(rules).map(([from, to]) => evaluate(rules, from, to));
  const base = baseOf(stretches);
  return {
    zone,
    week: weekOf(base),
    seasons: seasonsOf(stretches, base),
    publicHolidays: holidayRule(stretches),
    makeUpWorkdays: { kind: "FOLLOW" },
    specialDays: [],
    closures: [],
  };
}

function refuseDoubtful(rules: OsmRule[]): void {
  const isBare = ({ seasons, weekdays, publicHolidays }: OsmRule) =>
    seasons.length === 0 && weekdays.length === 0 && !publicHolidays;
  const cuts = (rule: OsmRule) => rule.off && rule.periods.length > 0;
  // by the specification it replaces all before it; opening_hours.js adds it; people mean either
  if (rules.slice(1).some((rule) => isBare(rule) && !cuts(rule)))
    throw new OsmError("expected days for every rule after the first");
  // "PH off" alone leaves unsaid when it is open
  const [first] = rules;
  if (rules.every(({ off }) => off) && !(rules.length === 1 && first && isBare(first) && !cuts(first)))
    throw new OsmError("expected when it is open, got only when it is not");
  // a cut after midnight could be meant for the night before
  if (rules.some(cuts) && rules.some(({ periods }) => periods.some(({ to }) => to > MINUTES_A_DAY)))
    throw new OsmError("expected no closed times together with periods past midnight");
}

function evaluate(rules: OsmRule[], from: number, to: number): Stretch {
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
      // PH off; Mo-Fr 09:00-18:00: the letter opens on holidays, its writer hardly meant it
      if (isSetByHoliday.has(weekday) && !rule.publicHolidays && !sameSpans(before, after))
        throw new OsmError("expected PH after the rules for weekdays");
      if (!isItsWeekday) isSetByHoliday.add(weekday);
      stretch.holiday[weekday] = after;
    }
  }
  return stretch;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

function apply(rule: OsmRule, before: Period[]): Period[] {
  if (rule.off) return rule.periods.length === 0 ? [] : subtract(before, normalisePeriods(rule.periods));
  return normalisePeriods(rule.isAdditional ? [...before, ...rule.periods] : rule.periods);
}

function isInSeason({ seasons }: OsmRule, day: number): boolean {
  return (
    seasons.length === 0 ||
    seasons.some((season) => {
      const [from, to] = [dayOfYear(season.from), dayOfYear(season.to)];
      return from <= to ? from <= day && day <= to : from <= day || day <= to;
    })
  );
}

/** The year cut wherever a season of any rule begins or ends. */
function stretchesOf(rules: OsmRule[]): [from: number, to: number][] {
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

function holidayRule(stretches: Stretch[]): DayRule {
  const follows = stretches.every(({ ordinary, holiday }) =>
    WEEKDAYS.every((day) => sameSpans(ordinary[day] ?? [], holiday[day] ?? [])),
  );
  if (follows) return { kind: "FOLLOW" };
  const [periods = [], ...others] = stretches.flatMap(({ holiday }) => holiday);
  if (!others.every((other) => sameSpans(periods, other)))
    throw new OsmError("expected the same hours on every public holiday, or those of its weekday");
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
