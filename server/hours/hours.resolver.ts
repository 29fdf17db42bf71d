import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { expected } from "../errors.ts";
import { CalendarDate } from "../graphql/scalars.ts";
import { printMinutes } from "./dates.ts";
import { dateTable } from "./day-hours.ts";
import { type DayRule, type MonthDay, type Period, WEEKDAYS, type Week } from "./hours.ts";
import {
  ClosureType,
  DayHours,
  DayRuleType,
  OpeningHours,
  type PeriodType,
  SeasonType,
  SpecialDayType,
  WeekdayHours,
} from "./hours.type.ts";
import { printOsm } from "./text/osm-print.ts";
import { printRules } from "./text/rule-text.ts";
import { localDate } from "./zone.ts";

/** The longest table of days. */
const MOST_DAYS = 62;

@Resolver(() => OpeningHours)
export class OpeningHoursResolver {
  @FieldResolver(() => String, { description: "IANA name of its zone." })
  zone(@Root() { definition }: OpeningHours): string {
    return definition.zone;
  }

  @FieldResolver(() => String, { description: "In OSM opening_hours syntax." })
  text(@Root() { definition }: OpeningHours): string {
    return printOsm(definition);
  }

  @FieldResolver(() => [WeekdayHours], { description: "The regular week, Monday to Sunday." })
  week(@Root() { definition }: OpeningHours): WeekdayHours[] {
    return weekOf(definition.week);
  }

  @FieldResolver(() => [SeasonType], {
    description: "Parts of the year with a week of their own; the first wins.",
  })
  seasons(@Root() { definition }: OpeningHours): SeasonType[] {
    return definition.seasons.map(({ name, from, to, week }) => ({
      name: name ?? null,
      from: monthDay(from),
      to: monthDay(to),
      week: weekOf(week),
    }));
  }

  @FieldResolver(() => [String], {
    description:
      "Rules that neither week nor season expresses, such as Su[-1] off; in OSM opening_hours syntax.",
  })
  rules(@Root() { definition }: OpeningHours): string[] {
    return printRules(definition);
  }

  @FieldResolver(() => DayRuleType, { description: "On public holidays." })
  publicHolidays(@Root() { definition }: OpeningHours): DayRuleType {
    return ruleOf(definition.publicHolidays);
  }

  @FieldResolver(() => DayRuleType, { description: "On make-up workdays." })
  makeUpWorkdays(@Root() { definition }: OpeningHours): DayRuleType {
    return ruleOf(definition.makeUpWorkdays);
  }

  @FieldResolver(() => [SpecialDayType], { description: "Dates that differ." })
  specialDays(@Root() { definition }: OpeningHours): SpecialDayType[] {
    return definition.specialDays.map(({ date, periods, reason }) => ({
      date,
      periods: periods.map(periodOf),
      reason: reason ?? null,
    }));
  }

  @FieldResolver(() => [ClosureType], { description: "Closed for now." })
  closures(@Root() { definition }: OpeningHours): ClosureType[] {
    return definition.closures.map(({ from, until, reason }) => ({
      from: new Date(from),
      until: until === null ? null : new Date(until),
      reason: reason ?? null,
    }));
  }

  @FieldResolver(() => [DayHours], {
    description: "Dates one by one, with what makes each differ. Closures are taken off.",
  })
  days(
    @Root() { definition, id }: OpeningHours,
    @Arg("from", () => CalendarDate, {
      nullable: true,
      description: "First date; today in its zone when absent.",
    })
    from: string | null | undefined,
    @Arg("days", () => Int, { nullable: true, defaultValue: 7, description: "How many, 1-62." }) days:
      | number
      | null,
    @Ctx() { hours, calendar, now }: Context,
  ): DayHours[] {
    const count = days ?? 7;
    if (!(count >= 1 && count <= MOST_DAYS)) throw expected(`days from 1 to ${MOST_DAYS}`, count);
    const first = from ?? localDate(now, definition.zone);
    const table =
      id === null
        ? dateTable(definition, calendar, first, count)
        : hours.days(id, definition, calendar, first, count);
    return table.map((day) => ({
      ...day,
      periods: day.periods.map(periodOf),
      perhaps: day.perhaps.map(periodOf),
    }));
  }
}

function weekOf(week: Week): WeekdayHours[] {
  return WEEKDAYS.map((weekday, index) => ({ weekday, periods: (week[index] ?? []).map(periodOf) }));
}

function ruleOf(rule: DayRule): DayRuleType {
  return { kind: rule.kind, periods: rule.kind === "PERIODS" ? rule.periods.map(periodOf) : [] };
}

function periodOf({ from, to }: Period): PeriodType {
  return { from: printMinutes(from), to: printMinutes(to) };
}

function monthDay({ month, day }: MonthDay): string {
  return `${two(month)}-${two(day)}`;
}

function two(count: number): string {
  return String(count).padStart(2, "0");
}
