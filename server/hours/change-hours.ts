import { expected, InputError } from "../errors.ts";
import { DAY, dayOf } from "./dates.ts";
import { emptyHours } from "./empty-hours.ts";
import {
  type Closure,
  type DayRule,
  DEFAULT_ZONE,
  type Hours,
  type SpecialDay,
  WEEKDAYS,
  type Week,
  type Weekday,
} from "./hours.ts";
import { readMonthDay, readPeriod, type WrittenPeriod } from "./period-input.ts";
import { readHours } from "./text/read-hours.ts";
import { readRules } from "./text/rule-text.ts";
import { checkHours } from "./validate.ts";

interface WrittenDay {
  weekday: Weekday;
  periods: readonly WrittenPeriod[];
}

interface WrittenRule {
  kind: DayRule["kind"];
  periods?: readonly WrittenPeriod[] | null;
}

/** What is to change of hours; what is absent or null stays. See HoursChange in the schema. */
export interface WrittenChange {
  text?: string | null;
  zone?: string | null;
  week?: readonly WrittenDay[] | null;
  seasons?: readonly { name?: string | null; from: string; to: string; week: readonly WrittenDay[] }[] | null;
  rules?: readonly string[] | null;
  publicHolidays?: WrittenRule | null;
  makeUpWorkdays?: WrittenRule | null;
  addSpecialDays?:
    | readonly { date: string; periods: readonly WrittenPeriod[]; reason?: string | null }[]
    | null;
  removeSpecialDays?: readonly string[] | null;
  close?: { until?: Date | null; reason?: string | null } | null;
  endClosures?: readonly Date[] | null;
  reopen?: boolean | null;
}

/** Special days and closures over for longer than this go with the next change; revisions keep them. */
const KEEP_PAST_MS = 30 * DAY;
/** And so do the oldest closures beyond these: who closes for lunch three times a day is not to run out of room. */
const MOST_PAST_CLOSURES = 40;

/**
 * Hours after a change. `before` is null where none were known.
 * @returns checked and normalised, not yet stored
 * @throws InputError that names what was expected and what came
 */
export function changeHours(before: Hours | null, change: WrittenChange, now: Date): Hours {
  return checkHours(writtenHours(before, change, now));
}

/** Hours after a change as they were written, for warnings: not yet checked, periods may overlap. */
export function writtenHours(before: Hours | null, change: WrittenChange, now: Date): Hours {
  const { rules: hadRules, ...base } = change.text
    ? readText(before, change.text, change.zone)
    : (before ?? baseFor(change));
  const rules = change.rules ? readRules(change.rules) : hadRules;
  return {
    ...base,
    ...(rules && rules.length > 0 ? { rules } : {}),
    zone: change.zone ?? base.zone,
    week: change.week ? changedWeek(base.week, change.week) : base.week,
    seasons: change.seasons ? change.seasons.map(readSeason) : base.seasons,
    publicHolidays: change.publicHolidays ? readRule(change.publicHolidays) : base.publicHolidays,
    makeUpWorkdays: change.makeUpWorkdays ? readRule(change.makeUpWorkdays) : base.makeUpWorkdays,
    specialDays: specialDaysAfter(base.specialDays, change, now),
    closures: closuresAfter(base.closures, change, now),
  };
}

/** The text speaks of the whole week and year; special days and closures are beside it. */
function readText(before: Hours | null, text: string, zone: string | null | undefined): Hours {
  const read = readHours(text, { zone: zone ?? before?.zone ?? DEFAULT_ZONE });
  if (!read.ok) throw new InputError(`hours: ${read.reason}`);
  if (before === null) return read.hours;
  return {
    ...read.hours,
    specialDays: [...before.specialDays, ...read.hours.specialDays],
    closures: [...before.closures, ...read.hours.closures],
  };
}

/** Where nothing is known, a day that is not named would be a guess. */
function baseFor({ week }: WrittenChange): Hours {
  if (!week || new Set(week.map(({ weekday }) => weekday)).size < WEEKDAYS.length)
    throw expected(
      "all seven weekdays for a place without hours",
      week?.map(({ weekday }) => weekday),
    );
  return emptyHours(DEFAULT_ZONE);
}

function changedWeek(before: Week, days: readonly WrittenDay[]): Week {
  const changed = new Map<Weekday, Week[number]>();
  for (const { weekday, periods } of days) {
    if (changed.has(weekday)) throw new InputError(`expected each weekday once, got ${weekday} twice`);
    changed.set(weekday, periods.map(readPeriod));
  }
  const [mo, tu, we, th, fr, sa, su] = before;
  const after = (weekday: Weekday, had: Week[number]) => changed.get(weekday) ?? had;
  return [
    after("MONDAY", mo),
    after("TUESDAY", tu),
    after("WEDNESDAY", we),
    after("THURSDAY", th),
    after("FRIDAY", fr),
    after("SATURDAY", sa),
    after("SUNDAY", su),
  ];
}

function readSeason({ name, from, to, week }: NonNullable<WrittenChange["seasons"]>[number]) {
  if (week.length !== WEEKDAYS.length)
    throw expected(
      "all seven weekdays of a season",
      week.map(({ weekday }) => weekday),
    );
  return {
    ...(name ? { name } : {}),
    from: readMonthDay(from),
    to: readMonthDay(to),
    week: changedWeek([[], [], [], [], [], [], []], week),
  };
}

function readRule({ kind, periods }: WrittenRule): DayRule {
  if (kind !== "PERIODS") return { kind };
  if (!periods) throw expected("periods with the rule PERIODS", periods);
  return { kind, periods: periods.map(readPeriod) };
}

function specialDaysAfter(
  before: readonly SpecialDay[],
  { addSpecialDays, removeSpecialDays }: WrittenChange,
  now: Date,
): SpecialDay[] {
  const oldest = Math.floor((now.getTime() - KEEP_PAST_MS) / DAY);
  const byDate = new Map(
    before.filter(({ date }) => (dayOf(date) ?? oldest) >= oldest).map((day) => [day.date, day]),
  );
  for (const date of removeSpecialDays ?? []) byDate.delete(date);
  for (const { date, periods, reason } of addSpecialDays ?? [])
    byDate.set(date, { date, periods: periods.map(readPeriod), ...(reason ? { reason } : {}) });
  return [...byDate.values()];
}

function closuresAfter(
  before: readonly Closure[],
  { close, reopen, endClosures }: WrittenChange,
  now: Date,
): Closure[] {
  const at = now.toISOString();
  const named = new Set(endClosures?.map((from) => from.toISOString()));
  const ends = before.map(({ until }) => (until === null ? Number.POSITIVE_INFINITY : Date.parse(until)));
  const past = ends.filter((end) => end <= now.getTime()).sort((a, b) => b - a);
  const forgotten = Math.max(now.getTime() - KEEP_PAST_MS, past[MOST_PAST_CLOSURES] ?? 0);
  const kept = before.filter((_, i) => (ends[i] ?? 0) > forgotten);
  const ended = kept.flatMap((closure) => {
    const { from, until } = closure;
    const isOver = until !== null && until <= at;
    const isNamed = named.has(from) || (from <= at && (close || reopen));
    if (isOver || !isNamed) return [closure];
    return from < at ? [{ ...closure, until: at }] : [];
  });
  if (!close) return ended;
  const until = close.until ?? null;
  if (until !== null && until.getTime() <= now.getTime())
    throw expected("a closure until a moment after now", until.toISOString());
  return [
    ...ended,
    { from: at, until: until?.toISOString() ?? null, ...(close.reason ? { reason: close.reason } : {}) },
  ];
}
