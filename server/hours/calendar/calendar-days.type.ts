import { Field, Int, ObjectType } from "type-graphql";
import { graphqlEnum } from "../../graphql/enums.ts";
import { CalendarDate } from "../../graphql/scalars.ts";
import type { Weekday } from "../hours.ts";
import { WeekdayEnum } from "../hours.type.ts";
import type { OfficialDay } from "./official-calendar.ts";

export const OfficialDayKindEnum = graphqlEnum<OfficialDay["kind"]>(
  "OfficialDayKind",
  "What the official calendar makes of a date that is not an ordinary day.",
  {
    PUBLIC_HOLIDAY: "A day off: 法定节假日.",
    MAKE_UP_WORKDAY: "A working weekend that makes up for a holiday: 调休工作日.",
  },
);

@ObjectType({ description: "How much is known of a year of the official calendar." })
export class CalendarYear {
  @Field(() => Int, { description: "The year." })
  year!: number;

  @Field(() => Boolean, {
    description: "Whether the year's notice is in; until then hours that hang on holidays are UNKNOWN.",
  })
  isPublished!: boolean;

  @Field(() => Int, { description: "How many days off it has." })
  daysOff!: number;

  @Field(() => Int, { description: "How many working weekends make up for them." })
  makeUpWorkdays!: number;
}

@ObjectType({ simpleResolvers: true, description: "A date of the official calendar." })
export class CalendarEntry {
  @Field(() => CalendarDate, { description: "The date." })
  date!: string;

  @Field(() => OfficialDayKindEnum, { description: "What it is." })
  kind!: OfficialDay["kind"];

  @Field(() => String, { description: "The holiday it belongs to, such as 国庆节." })
  name!: string;

  @Field(() => WeekdayEnum, {
    nullable: true,
    description: "Of a make-up workday: the weekday that it stands for; null: not known.",
  })
  replaces!: Weekday | null;
}

@ObjectType({ simpleResolvers: true, description: "A date of the official calendar, before and after." })
export class CalendarEntryChange {
  @Field(() => CalendarEntry, { nullable: true, description: "Before; null: an ordinary day." })
  before!: CalendarEntry | null;

  @Field(() => CalendarEntry, { nullable: true, description: "After; null: an ordinary day." })
  after!: CalendarEntry | null;
}

@ObjectType("CalendarChange", {
  simpleResolvers: true,
  description: "What a change of the official calendar does, or would do.",
})
export class CalendarChangeType {
  @Field(() => Int, { description: "The year." })
  year!: number;

  @Field(() => Boolean, { description: "False: it was only asked what would change." })
  isSaved!: boolean;

  @Field(() => [CalendarEntry], { description: "Dates that were ordinary days." })
  added!: CalendarEntry[];

  @Field(() => [CalendarEntryChange], { description: "Dates of which something else is known." })
  changed!: CalendarEntryChange[];

  @Field(() => [CalendarEntry], { description: "Dates that become ordinary days." })
  removed!: CalendarEntry[];

  @Field(() => [CalendarEntryChange], {
    description:
      "Dates that the list which comes with the program has otherwise: at its next start they become `after` again.",
  })
  overruled!: CalendarEntryChange[];

  @Field(() => [CalendarDate], {
    description: "Mondays to Fridays that the notice lists as working: nothing follows from that.",
  })
  withoutEffect!: string[];
}
