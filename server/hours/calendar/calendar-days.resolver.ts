import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { administrator } from "../../administration/access.ts";
import type { Context } from "../../context.ts";
import { CalendarDate } from "../../graphql/scalars.ts";
import { WEEKDAYS, type Weekday } from "../hours.ts";
import { WeekdayEnum } from "../hours.type.ts";
import type { CalendarDay } from "./calendar.ts";
import { calendarYears } from "./calendar-days.service.ts";
import {
  CalendarChangeType,
  type CalendarEntry,
  type CalendarEntryChange,
  CalendarYear,
  OfficialDayKindEnum,
} from "./calendar-days.type.ts";
import { type CalendarChange, importCalendar, setCalendarDay } from "./calendar-import.service.ts";
import type { DayChange } from "./calendar-import.ts";
import type { OfficialDay } from "./official-calendar.ts";

/** The official calendar as administrators keep it. */
@Resolver()
export class CalendarDaysResolver {
  @Query(() => [CalendarYear], {
    description:
      "The years of which anything is known, this year and the next, the latest first. For administrators.",
  })
  calendarYears(@Ctx() { db, viewer, now }: Context): Promise<CalendarYear[]> {
    administrator(viewer);
    return calendarYears(db, now);
  }

  @Mutation(() => CalendarChangeType, {
    description:
      "Replaces a year of the official calendar by its notice, all or nothing; open apps follow at once. For administrators.",
  })
  async importCalendar(
    @Arg("json", () => String, {
      description:
        'The official list as JSON: {"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}, …]}.',
    })
    json: string,
    @Arg("dryRun", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Only says what would change.",
    })
    dryRun: boolean | null,
    @Ctx() context: Context,
  ): Promise<CalendarChangeType> {
    return changeOf(await importCalendar(context, { json, dryRun: dryRun ?? false }));
  }

  @Mutation(() => CalendarChangeType, {
    description: "Sets one date of the official calendar. For administrators.",
  })
  async setCalendarDay(
    @Arg("date", () => CalendarDate, { description: "Which date." }) date: string,
    @Arg("kind", () => OfficialDayKindEnum, {
      nullable: true,
      description: "What it is; null: an ordinary day.",
    })
    kind: OfficialDay["kind"] | null | undefined,
    @Arg("name", () => String, {
      nullable: true,
      description: "The holiday it belongs to, up to 60 characters; needed with a kind.",
    })
    name: string | null | undefined,
    @Arg("replaces", () => WeekdayEnum, {
      nullable: true,
      description: "Of a make-up workday: the weekday that it stands for; null: not known.",
    })
    replaces: Weekday | null | undefined,
    @Ctx() context: Context,
  ): Promise<CalendarChangeType> {
    const change = await setCalendarDay(context, {
      date,
      kind: kind ? STORED_KINDS[kind] : null,
      name: name ?? null,
      replacesWeekday: replaces ? WEEKDAYS.indexOf(replaces) + 1 : null,
    });
    return changeOf(change);
  }
}

const STORED_KINDS: Record<OfficialDay["kind"], CalendarDay["kind"]> = {
  PUBLIC_HOLIDAY: "DAY_OFF",
  MAKE_UP_WORKDAY: "MAKE_UP_WORKDAY",
};

function changeOf({ added, changed, removed, overruled, ...rest }: CalendarChange): CalendarChangeType {
  return {
    ...rest,
    added: added.map(entryOf),
    changed: changed.map(entriesOf),
    removed: removed.map(entryOf),
    overruled: overruled.map(entriesOf),
  };
}

function entriesOf({ before, after }: DayChange): CalendarEntryChange {
  return { before: before && entryOf(before), after: after && entryOf(after) };
}

function entryOf({ date, kind, name, replacesWeekday }: CalendarDay): CalendarEntry {
  return {
    date,
    kind: kind === "DAY_OFF" ? "PUBLIC_HOLIDAY" : "MAKE_UP_WORKDAY",
    name,
    replaces: replacesWeekday === null ? null : (WEEKDAYS[replacesWeekday - 1] ?? null),
  };
}
