import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { expected } from "../errors.ts";
import { officialCalendar } from "./calendar/official-calendar.ts";
import { OfficialCalendarType } from "./calendar/official-calendar.type.ts";
import { ReadHours } from "./read-hours.type.ts";
import { readHours } from "./text/read-hours.ts";
import { YEARS } from "./validate.ts";

/** What the hours capability answers beside the hours of places. */
@Resolver()
export class HoursReadingResolver {
  @Query(() => ReadHours, {
    description:
      "How hours written as text are understood: OSM opening_hours syntax, or as people write them.",
  })
  readHours(
    @Arg("text", () => String, { description: "Up to 1,000 characters." }) text: string,
    @Arg("zone", () => String, {
      nullable: true,
      defaultValue: "Asia/Shanghai",
      description: "IANA name of the place's zone.",
    })
    zone: string | null,
  ): ReadHours {
    const read = readHours(text, zone === null ? {} : { zone });
    return read.ok
      ? { hours: { id: null, definition: read.hours }, text: read.text, isExact: read.isExact, problem: null }
      : { hours: null, text: null, isExact: false, problem: read.reason };
  }

  @Query(() => OfficialCalendarType, {
    description: "The official calendar of a year: days off and the working weekends that make up for them.",
  })
  officialCalendar(
    @Arg("year", () => Int, { description: "From 2000 to 2099." }) year: number,
    @Ctx() { calendar }: Context,
  ): OfficialCalendarType {
    if (!(year >= YEARS.from && year <= YEARS.to))
      throw expected(`a year from ${YEARS.from} to ${YEARS.to}`, year);
    return officialCalendar(calendar, year);
  }
}
