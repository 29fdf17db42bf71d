import { Field, ObjectType } from "type-graphql";
import { graphqlEnum } from "../graphql/enums.ts";
import { CalendarDate, DateTime } from "../graphql/scalars.ts";
import type { DayKind } from "./day-hours.ts";
import type { DayRule, Hours, Openness, Weekday } from "./hours.ts";

export const OpennessEnum = graphqlEnum<Openness>("Openness", "Whether a place is open: three answers.", {
  OPEN: "Open.",
  CLOSED: "Closed.",
  UNKNOWN:
    "Hours never given, not understood, or hanging on a calendar year not yet published. Never a guess.",
});

export const WeekdayEnum = graphqlEnum<Weekday>("Weekday", "A day of the week.", {
  MONDAY: "周一",
  TUESDAY: "周二",
  WEDNESDAY: "周三",
  THURSDAY: "周四",
  FRIDAY: "周五",
  SATURDAY: "周六",
  SUNDAY: "周日",
});

export const DayRuleKindEnum = graphqlEnum<DayRule["kind"]>(
  "DayRuleKind",
  "What an official day does to the hours.",
  {
    FOLLOW: "A public holiday runs like its weekday; a make-up workday like the weekday it replaces.",
    OWN_WEEKDAY: "A make-up workday runs like the Saturday or Sunday that it is.",
    CLOSED: "Closed.",
    PERIODS: "Periods of its own.",
  },
);

export const DayKindEnum = graphqlEnum<DayKind>("DayKind", "What a date is to a place.", {
  ORDINARY: "A day of the regular week.",
  PUBLIC_HOLIDAY: "An official day off: 法定节假日.",
  MAKE_UP_WORKDAY: "A working weekend that makes up for a holiday: 调休工作日.",
  SPECIAL: "A date that differs at this place.",
});

@ObjectType("Period", { description: "Open from a time of day to another, local to the place." })
export class PeriodType {
  @Field(() => String, { description: "HH:MM." })
  from!: string;

  @Field(() => String, { description: "HH:MM; past midnight it counts on, 26:00 is 02:00 of the next day." })
  to!: string;
}

@ObjectType({ description: "The periods of a weekday; none: closed." })
export class WeekdayHours {
  @Field(() => WeekdayEnum, { description: "The day." })
  weekday!: Weekday;

  @Field(() => [PeriodType], { description: "In order." })
  periods!: PeriodType[];
}

@ObjectType("Season", { description: "A part of every year with a week of its own." })
export class SeasonType {
  @Field(() => String, { nullable: true, description: "What the host calls it." })
  name!: string | null;

  @Field(() => String, { description: "First day, MM-DD." })
  from!: string;

  @Field(() => String, { description: "Last day, MM-DD; before `from` when it wraps the new year." })
  to!: string;

  @Field(() => [WeekdayHours], { description: "Monday to Sunday." })
  week!: WeekdayHours[];
}

@ObjectType("DayRule", { description: "What happens on an official day." })
export class DayRuleType {
  @Field(() => DayRuleKindEnum, { description: "The rule." })
  kind!: DayRule["kind"];

  @Field(() => [PeriodType], { description: "With PERIODS: when it is open." })
  periods!: PeriodType[];
}

@ObjectType("SpecialDay", { description: "A date that differs." })
export class SpecialDayType {
  @Field(() => CalendarDate, { description: "The date." })
  date!: string;

  @Field(() => [PeriodType], { description: "None: closed." })
  periods!: PeriodType[];

  @Field(() => String, { nullable: true, description: "Why." })
  reason!: string | null;
}

@ObjectType("Closure", { description: "Closed from a moment on." })
export class ClosureType {
  @Field(() => DateTime, { description: "Closed from here." })
  from!: Date;

  @Field(() => DateTime, { nullable: true, description: "Open again; null: until further notice." })
  until!: Date | null;

  @Field(() => String, { nullable: true, description: "Why." })
  reason!: string | null;
}

@ObjectType({ description: "What happens on one date." })
export class DayHours {
  @Field(() => CalendarDate, { description: "The date, in the place's zone." })
  date!: string;

  @Field(() => WeekdayEnum, { description: "Its weekday." })
  weekday!: Weekday;

  @Field(() => DayKindEnum, { description: "What makes it differ." })
  kind!: DayKind;

  @Field(() => String, { nullable: true, description: "The holiday's name, or the special day's reason." })
  name!: string | null;

  @Field(() => [PeriodType], { description: "None: closed, unless isUnknown." })
  periods!: PeriodType[];

  @Field(() => [PeriodType], {
    description: "When it may be open and nobody knows: an open end, or a calendar that is not published.",
  })
  perhaps!: PeriodType[];

  @Field(() => Boolean, { description: "Whether there is a `perhaps`." })
  isUnknown!: boolean;

  @Field(() => Boolean, {
    description: "Whether the calendar of its year is not published, so that it may be a holiday.",
  })
  hangsOnCalendar!: boolean;
}

@ObjectType({ description: "When a place is open, as its host means it." })
export class OpeningHours {
  /** The definition, for the fields below; not in the schema. */
  definition!: Hours;

  /** Its id, for evaluation; null: hours that are not stored. Not in the schema. */
  id!: number | null;
}

@ObjectType({ description: "When a place next opens, closes or becomes unknown." })
export class OpennessChange {
  @Field(() => DateTime, { description: "The moment." })
  at!: Date;

  @Field(() => OpennessEnum, { description: "From then on." })
  to!: Openness;
}

@ObjectType({ description: "A stretch of time in which a place is open, or may be." })
export class OpenPeriod {
  @Field(() => DateTime, { description: "Start." })
  from!: Date;

  @Field(() => DateTime, { description: "End, not included." })
  to!: Date;

  @Field(() => OpennessEnum, { description: "OPEN or UNKNOWN." })
  openness!: Openness;
}
