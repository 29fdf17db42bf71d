import { Field, InputType } from "type-graphql";
import { CalendarDate, DateTime } from "../graphql/scalars.ts";
import type { DayRule, Weekday } from "./hours.ts";
import { DayRuleKindEnum, WeekdayEnum } from "./hours.type.ts";

@InputType({ description: "Open from a time of day to another, local to the place." })
export class PeriodInput {
  @Field(() => String, { description: "HH:MM, from 00:00 to 23:59." })
  from!: string;

  @Field(() => String, {
    description: "HH:MM; at or before `from` it is of the next day, as 26:00 and 02:00 both are after 22:00.",
  })
  to!: string;
}

@InputType({ description: "The periods of a weekday." })
export class WeekdayHoursInput {
  @Field(() => WeekdayEnum, { description: "The day." })
  weekday!: Weekday;

  @Field(() => [PeriodInput], { description: "None: closed." })
  periods!: PeriodInput[];
}

@InputType({ description: "A part of every year with a week of its own." })
export class SeasonInput {
  @Field(() => String, { nullable: true, description: "What to call it, such as 夏季." })
  name?: string | null;

  @Field(() => String, { description: "First day, MM-DD." })
  from!: string;

  @Field(() => String, { description: "Last day, MM-DD; before `from` when it wraps the new year." })
  to!: string;

  @Field(() => [WeekdayHoursInput], { description: "All seven days." })
  week!: WeekdayHoursInput[];
}

@InputType({ description: "What happens on an official day." })
export class DayRuleInput {
  @Field(() => DayRuleKindEnum, { description: "The rule." })
  kind!: DayRule["kind"];

  @Field(() => [PeriodInput], { nullable: true, description: "With PERIODS: when it is open." })
  periods?: PeriodInput[] | null;
}

@InputType({ description: "A date that differs." })
export class SpecialDayInput {
  @Field(() => CalendarDate, { description: "The date, in the place's zone." })
  date!: string;

  @Field(() => [PeriodInput], { description: "None: closed." })
  periods!: PeriodInput[];

  @Field(() => String, { nullable: true, description: "Why, up to 200 characters." })
  reason?: string | null;
}

@InputType({ description: "Closed from now on." })
export class ClosureInput {
  @Field(() => DateTime, { nullable: true, description: "Open again; null: until further notice." })
  until?: Date | null;

  @Field(() => String, { nullable: true, description: "Why, up to 200 characters." })
  reason?: string | null;
}

@InputType({
  description: "What is to change of hours. What is not named stays as it is.",
})
export class HoursChange {
  @Field(() => String, {
    nullable: true,
    description:
      "Hours as text: OSM opening_hours syntax, or as people write them (see readHours). Replaces week, seasons, rules and official days before the other fields apply.",
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "IANA name; Asia/Shanghai for hours that are new." })
  zone?: string | null;

  @Field(() => [WeekdayHoursInput], {
    nullable: true,
    description: "Weekdays that change; the others stay. All seven where the place has no hours yet.",
  })
  week?: WeekdayHoursInput[] | null;

  @Field(() => [SeasonInput], { nullable: true, description: "Replaces all seasons; the first match wins." })
  seasons?: SeasonInput[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      "Replaces the rules that neither week nor season expresses, each in OSM opening_hours syntax, such as Su[-1] off.",
  })
  rules?: string[] | null;

  @Field(() => DayRuleInput, { nullable: true, description: "On public holidays." })
  publicHolidays?: DayRuleInput | null;

  @Field(() => DayRuleInput, { nullable: true, description: "On make-up workdays." })
  makeUpWorkdays?: DayRuleInput | null;

  @Field(() => [SpecialDayInput], {
    nullable: true,
    description: "Added; one of the same date is replaced.",
  })
  addSpecialDays?: SpecialDayInput[] | null;

  @Field(() => [CalendarDate], { nullable: true, description: "Special days that are no more." })
  removeSpecialDays?: string[] | null;

  @Field(() => ClosureInput, {
    nullable: true,
    description: "Close now; takes the place of a closure that is in force.",
  })
  close?: ClosureInput | null;

  @Field(() => [DateTime], {
    nullable: true,
    description:
      "Closures that are no more, each by its `from`: one in force ends now, one to come is taken back.",
  })
  endClosures?: Date[] | null;

  @Field(() => Boolean, { nullable: true, description: "true: ends every closure that is in force." })
  reopen?: boolean | null;
}
