import { Field, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../../graphql/scalars.ts";
import type { DayKind } from "../day-hours.ts";
import { DayKindEnum } from "../hours.type.ts";

@ObjectType({ simpleResolvers: true, description: "A day off, or a working weekend that makes up for one." })
export class OfficialDay {
  @Field(() => CalendarDate, { description: "The date." })
  date!: string;

  @Field(() => DayKindEnum, { description: "PUBLIC_HOLIDAY or MAKE_UP_WORKDAY." })
  kind!: DayKind;

  @Field(() => String, { description: "The holiday it belongs to, such as 国庆节." })
  name!: string;
}

@ObjectType("OfficialCalendar", { description: "A year of the official calendar." })
export class OfficialCalendarType {
  @Field(() => Int, { description: "The year." })
  year!: number;

  @Field(() => Boolean, {
    description: "Whether the year's notice is in; until then hours that hang on holidays are UNKNOWN.",
  })
  isPublished!: boolean;

  @Field(() => [OfficialDay], { description: "In order; ordinary days are left out." })
  days!: OfficialDay[];
}
