import { expected } from "../errors.ts";
import { at, integer, list, object, onlyKeys, optionalText } from "./checks.ts";
import type {
  DatedRule,
  DatePoint,
  DateRange,
  DateSelectors,
  DaySelector,
  HolidaySelector,
  RulePeriod,
  WeekRange,
  YearRange,
} from "./dated-rule.ts";
import { DAYS_OF_MONTH, MINUTES_A_DAY } from "./dates.ts";

/** They bound the work of an evaluation; no real value comes near them. */
export const RULE_LIMITS = { rules: 80, selectors: 400, periods: 24 } as const;

const YEARS = { from: 1900, to: 2199 };
const MOST_DAYS = 6;

/** Checks that a value from outside is a list of dated rules. @throws InputError with the path of what is not. */
export function checkRules(value: unknown, path: string): DatedRule[] {
  const rules = list(value, path, RULE_LIMITS.rules, rule);
  const selectors = rules.reduce((sum, { on }) => sum + countSelectors(on), 0);
  if (selectors > RULE_LIMITS.selectors)
    throw at(path, expected(`at most ${RULE_LIMITS.selectors} dates and weekdays`, selectors));
  return rules;
}

/** How much there is to look at on a date. */
export function countSelectors(on: DateSelectors): number {
  return Object.values(on).reduce<number>((sum, selectors?: unknown[]) => sum + (selectors?.length ?? 0), 0);
}

function rule(value: unknown, path: string): DatedRule {
  const item = object(value, path);
  onlyKeys(item, path, ["on", "state", "periods", "mode", "comment"]);
  const comment = optionalText(item.comment, `${path}.comment`);
  if (comment?.includes('"')) throw at(`${path}.comment`, expected("text without quotes", comment));
  const mode = item.mode === undefined ? undefined : oneOf(item.mode, `${path}.mode`, ["ADD", "OTHERWISE"]);
  const state = oneOf(item.state, `${path}.state`, ["OPEN", "CLOSED", "UNKNOWN"]);
  const periods = list(item.periods, `${path}.periods`, RULE_LIMITS.periods, period);
  if (state === "CLOSED" && periods.some(({ openEnd }) => openEnd))
    throw at(`${path}.periods`, expected("an end of the closed times", "an open end"));
  return {
    ...{ on: selectors(item.on, `${path}.on`), state, periods },
    ...(mode === undefined ? {} : { mode }),
    ...(comment ? { comment } : {}),
  };
}

function period(value: unknown, path: string): RulePeriod {
  const item = object(value, path);
  onlyKeys(item, path, ["from", "to", "openEnd"]);
  const isOpenEnd = flag(item.openEnd, `${path}.openEnd`);
  const from = integer(item.from, `${path}.from`, 0, MINUTES_A_DAY - 1, "whole minutes");
  const first = isOpenEnd ? from : from + 1;
  const to = integer(item.to, `${path}.to`, first, from + MINUTES_A_DAY, "whole minutes");
  return isOpenEnd ? { from, to, openEnd: true } : { from, to };
}

function selectors(value: unknown, path: string): DateSelectors {
  const item = object(value, path);
  onlyKeys(item, path, ["years", "dates", "weeks", "days", "holidays"]);
  return {
    ...some("years", item.years, path, yearRange),
    ...some("dates", item.dates, path, dateRange),
    ...some("weeks", item.weeks, path, weekRange),
    ...some("days", item.days, path, daySelector),
    ...some("holidays", item.holidays, path, holiday),
  };
}

/** A list that is not empty, under its key; nothing when it is not given. */
function some<K extends string, T>(
  key: K,
  value: unknown,
  path: string,
  check: (item: unknown, path: string) => T,
): { [key in K]?: T[] } {
  if (value === undefined) return {};
  const items = list(value, `${path}.${key}`, RULE_LIMITS.selectors, check);
  if (items.length === 0) throw at(`${path}.${key}`, expected("at least one, or no list", "an empty list"));
  return { [key]: items } as { [key in K]?: T[] };
}

function yearRange(value: unknown, path: string): YearRange {
  const item = object(value, path);
  onlyKeys(item, path, ["from", "to", "every"]);
  const from = integer(item.from, `${path}.from`, YEARS.from, YEARS.to, "a year");
  const to = item.to === null ? null : integer(item.to, `${path}.to`, from, YEARS.to, "a year");
  return { from, to, ...step(item.every, path) };
}

function weekRange(value: unknown, path: string): WeekRange {
  const item = object(value, path);
  onlyKeys(item, path, ["from", "to", "every"]);
  const from = integer(item.from, `${path}.from`, 1, 53, "a week");
  return { from, to: integer(item.to, `${path}.to`, from, 53, "a week"), ...step(item.every, path) };
}

function step(value: unknown, path: string): { every?: number } {
  return value === undefined ? {} : { every: integer(value, `${path}.every`, 2, 26, "a number") };
}

function dateRange(value: unknown, path: string): DateRange {
  const item = object(value, path);
  onlyKeys(item, path, ["from", "to"]);
  const from = datePoint(item.from, `${path}.from`);
  const to = item.to === null ? null : datePoint(item.to, `${path}.to`);
  const isSame =
    (from.year === undefined) === (to === null ? from.year === undefined : to.year === undefined);
  if (!isSame || (to === null && from.year === undefined))
    throw at(path, expected("a year at both ends or at neither", to));
  return { from, to };
}

function datePoint(value: unknown, path: string): DatePoint {
  const item = object(value, path);
  onlyKeys(item, path, ["year", "month", "day", "weekday", "nth", "plusDays"]);
  const year =
    item.year === undefined
      ? {}
      : { year: integer(item.year, `${path}.year`, YEARS.from, YEARS.to, "a year") };
  const month = integer(item.month, `${path}.month`, 1, 12, "a month");
  if (item.day === undefined) return { ...year, month, ...nth(item, path) };
  onlyKeys(item, path, ["year", "month", "day"]);
  const day = integer(item.day, `${path}.day`, 1, DAYS_OF_MONTH[month - 1] ?? 0, "a day of that month");
  return { ...year, month, day };
}

function daySelector(value: unknown, path: string): DaySelector {
  const item = object(value, path);
  if (item.holiday !== undefined) return holiday(value, path);
  onlyKeys(item, path, ["weekday", "nth", "plusDays"]);
  if (item.nth !== undefined) return nth(item, path);
  onlyKeys(item, path, ["weekday"]);
  return { weekday: integer(item.weekday, `${path}.weekday`, 1, 7, "an ISO weekday") };
}

function nth(item: Record<string, unknown>, path: string) {
  const weekday = integer(item.weekday, `${path}.weekday`, 1, 7, "an ISO weekday");
  const nth = integer(item.nth, `${path}.nth`, -5, 5, "a number other than 0");
  if (nth === 0) throw at(`${path}.nth`, expected("a number other than 0 from -5 to 5", nth));
  return { weekday, nth, ...move(item.plusDays, path) };
}

function holiday(value: unknown, path: string): HolidaySelector {
  const item = object(value, path);
  onlyKeys(item, path, ["holiday", "plusDays"]);
  const kind = oneOf(item.holiday, `${path}.holiday`, ["PH", "SH"]);
  return { holiday: kind, ...(kind === "PH" ? move(item.plusDays, path) : {}) };
}

function move(value: unknown, path: string): { plusDays?: number } {
  if (value === undefined) return {};
  return { plusDays: integer(value, `${path}.plusDays`, -MOST_DAYS, MOST_DAYS, "days") };
}

function oneOf<T extends string>(value: unknown, path: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw at(path, expected(`one of ${known.join(", ")}`, value));
  return found;
}

function flag(value: unknown, path: string): boolean {
  if (value !== undefined && value !== true) throw at(path, expected("true, or nothing", value));
  return value === true;
}
