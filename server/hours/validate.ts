import { expected, InputError } from "../errors.ts";
import { checkRules } from "./check-rules.ts";
import { at, integer, list, object, onlyKeys, optionalText } from "./checks.ts";
import { DAYS_OF_MONTH, dayOf, MINUTES_A_DAY } from "./dates.ts";
import {
  type Closure,
  type DayRule,
  type Hours,
  type MonthDay,
  type Period,
  type Season,
  type SpecialDay,
  WEEKDAYS,
  type Week,
} from "./hours.ts";
import { normaliseHours } from "./normalise.ts";
import { isValidZone } from "./zone.ts";

/** Beyond anything a host means; they bound the work of an evaluation. */
const LIMITS = { periods: 24, seasons: 60, specialDays: 400, closures: 100 };
/** Dates and instants are within these years: possible-hours.ts knows the zones' offsets there. */
export const YEARS = { from: 2000, to: 2099 };

/**
 * Checks that a value from outside is Hours and returns it normalised (see normalise.ts).
 * @throws InputError that names the place, what was expected there and what came:
 *   `week[0][1].to: expected whole minutes from 541 to 1980, got 10`.
 */
export function checkHours(value: unknown): Hours {
  const hours = object(value, "hours");
  onlyKeys(hours, "hours", [
    "zone",
    "week",
    "seasons",
    "publicHolidays",
    "makeUpWorkdays",
    "specialDays",
    "closures",
    "rules",
  ]);
  const { zone } = hours;
  if (typeof zone !== "string" || !isValidZone(zone))
    throw at("zone", expected("an IANA zone such as Asia/Shanghai", zone));
  const specialDays = list(hours.specialDays, "specialDays", LIMITS.specialDays, specialDay);
  const twice = specialDays.find(
    ({ date }, i) => specialDays.findIndex((other) => other.date === date) !== i,
  );
  if (twice) throw new InputError(`specialDays: expected each date once, got ${twice.date} twice`);
  return normaliseHours({
    zone,
    week: week(hours.week, "week"),
    seasons: list(hours.seasons, "seasons", LIMITS.seasons, season),
    publicHolidays: dayRule(hours.publicHolidays, "publicHolidays", ["FOLLOW", "CLOSED", "PERIODS"]),
    makeUpWorkdays: dayRule(hours.makeUpWorkdays, "makeUpWorkdays", [
      "FOLLOW",
      "OWN_WEEKDAY",
      "CLOSED",
      "PERIODS",
    ]),
    specialDays,
    closures: list(hours.closures, "closures", LIMITS.closures, closure),
    ...(hours.rules === undefined ? {} : { rules: checkRules(hours.rules, "rules") }),
  });
}

function week(value: unknown, path: string): Week {
  const days = list(value, path, WEEKDAYS.length, periods);
  const [mo, tu, we, th, fr, sa, su] = days;
  if (!mo || !tu || !we || !th || !fr || !sa || !su)
    throw at(path, expected("seven lists of periods, Monday first", `${days.length} lists`));
  return [mo, tu, we, th, fr, sa, su];
}

function periods(value: unknown, path: string): Period[] {
  return list(value, path, LIMITS.periods, (item, at) => {
    const period = object(item, at);
    onlyKeys(period, at, ["from", "to"]);
    const from = integer(period.from, `${at}.from`, 0, MINUTES_A_DAY - 1, "whole minutes");
    return { from, to: integer(period.to, `${at}.to`, from + 1, from + MINUTES_A_DAY, "whole minutes") };
  });
}

function season(value: unknown, path: string): Season {
  const item = object(value, path);
  onlyKeys(item, path, ["name", "from", "to", "week"]);
  const name = optionalText(item.name, `${path}.name`);
  return {
    ...(name === undefined ? {} : { name }),
    from: monthDay(item.from, `${path}.from`),
    to: monthDay(item.to, `${path}.to`),
    week: week(item.week, `${path}.week`),
  };
}

function monthDay(value: unknown, path: string): MonthDay {
  const item = object(value, path);
  onlyKeys(item, path, ["month", "day"]);
  const month = integer(item.month, `${path}.month`, 1, 12, "a month");
  return {
    month,
    day: integer(item.day, `${path}.day`, 1, DAYS_OF_MONTH[month - 1] ?? 0, "a day of that month"),
  };
}

function dayRule(value: unknown, path: string, kinds: DayRule["kind"][]): DayRule {
  const rule = object(value, path);
  const kind = kinds.find((known) => known === rule.kind);
  if (kind === undefined) throw at(`${path}.kind`, expected(`one of ${kinds.join(", ")}`, rule.kind));
  onlyKeys(rule, path, kind === "PERIODS" ? ["kind", "periods"] : ["kind"]);
  return kind === "PERIODS" ? { kind, periods: periods(rule.periods, `${path}.periods`) } : { kind };
}

function specialDay(value: unknown, path: string): SpecialDay {
  const item = object(value, path);
  onlyKeys(item, path, ["date", "periods", "reason"]);
  const { date } = item;
  if (typeof date !== "string" || dayOf(date) === undefined || !inYears(date))
    throw at(`${path}.date`, expected(`a date as YYYY-MM-DD from ${YEARS.from} to ${YEARS.to}`, date));
  const reason = optionalText(item.reason, `${path}.reason`);
  return {
    date,
    periods: periods(item.periods, `${path}.periods`),
    ...(reason === undefined ? {} : { reason }),
  };
}

function closure(value: unknown, path: string): Closure {
  const item = object(value, path);
  onlyKeys(item, path, ["from", "until", "reason"]);
  const from = instant(item.from, `${path}.from`);
  const until = item.until === null ? null : instant(item.until, `${path}.until`);
  if (until !== null && Date.parse(until) <= Date.parse(from))
    throw at(`${path}.until`, expected(`an instant after ${from}`, until));
  const reason = optionalText(item.reason, `${path}.reason`);
  return { from, until, ...(reason === undefined ? {} : { reason }) };
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?Z$/;

function instant(value: unknown, path: string): string {
  const date = typeof value === "string" ? INSTANT.exec(value)?.[1] : undefined;
  if (typeof value !== "string" || date === undefined || dayOf(date) === undefined || !inYears(date))
    throw at(
      path,
      expected(`an instant in UTC such as 2026-10-01T01:00:00Z, from ${YEARS.from} to ${YEARS.to}`, value),
    );
  return value;
}

function inYears(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= YEARS.from && year <= YEARS.to;
}
