import type { Kysely, Transaction } from "kysely";
import type { Viewer } from "../../accounts/viewer.ts";
import { administrator, refuseBeyondDemo } from "../../administration/access.ts";
import { recordAdministration } from "../../administration/events.queries.ts";
import { type AdministrationAction, type EventChange, eventChanges } from "../../administration/events.ts";
import type { Context } from "../../context.ts";
import type { Database } from "../../database/tables.ts";
import { expected } from "../../errors.ts";
import { checkedText } from "../../input.ts";
import { announceEverything } from "../../live/announce.queries.ts";
import { loadCalendar, seedCalendar } from "../hours.queries.ts";
import { renewWindows } from "../hours.service.ts";
import type { CalendarDay } from "./calendar.ts";
import { deleteCalendarDays, findCalendarDays, lockCalendar } from "./calendar-import.queries.ts";
import { type CalendarDifference, type DayChange, differenceOf, overruledDays } from "./calendar-import.ts";
import { noticeSpan, readNotice } from "./calendar-import-notice.ts";
import { withPairs } from "./calendar-import-pairs.ts";
import { officialCalendarDays } from "./calendar-source.ts";

/** What a change of the calendar does, or would do. */
export interface CalendarChange extends CalendarDifference {
  year: number;
  /** False for a preview. */
  isSaved: boolean;
  /** What the list that comes with the program puts back at the next start; see overruledDays. */
  overruled: DayChange[];
  /** Dates of the notice from which nothing follows. */
  withoutEffect: string[];
}

type Given = Pick<Context, "db" | "now" | "viewer">;

/**
 * Replaces a year of the official calendar by its notice, all or nothing; the stored open periods follow before it
 * returns. @param dryRun only says what would change
 * @throws NuanyiError FORBIDDEN for the demo's administrator, InputError for what is no notice
 */
export async function importCalendar(
  context: Given,
  { json, dryRun }: { json: string; dryRun: boolean },
): Promise<CalendarChange> {
  const actor = calendarAdministrator(context.viewer);
  const { year, days, withoutEffect } = readNotice(json);
  const known = officialCalendarDays();
  const knownPairs = new Map(known.map(({ date, replacesWeekday }) => [date, replacesWeekday]));
  // what is known of a pair is better than what is worked out
  const given = withPairs(days).map((day) =>
    day.kind === "DAY_OFF"
      ? day
      : { ...day, replacesWeekday: knownPairs.get(day.date) ?? day.replacesWeekday },
  );
  const span = noticeSpan(year);
  const write = { given, span, known, record: { actor, action: "CALENDAR_IMPORTED" as const } };
  const subject = { id: String(year), name: String(year) };
  return changeCalendar(context, { ...write, subject, year, withoutEffect, dryRun, changesOf: countsOf });
}

/**
 * Sets one day: a day off, a make-up workday, or an ordinary day (kind null).
 * @param replacesWeekday with a make-up workday: ISO weekday (1 Monday … 7 Sunday) that it stands for
 * @throws as importCalendar
 */
export async function setCalendarDay(
  context: Given,
  given: {
    date: string;
    kind: CalendarDay["kind"] | null;
    name: string | null;
    replacesWeekday: number | null;
  },
): Promise<CalendarChange> {
  const actor = calendarAdministrator(context.viewer);
  const { date, kind, name, replacesWeekday } = given;
  if (kind !== null && name === null) throw expected("the name of the holiday that the day belongs to", name);
  if (kind !== "MAKE_UP_WORKDAY" && replacesWeekday !== null)
    throw expected("replaces with a make-up workday only", kind ?? "an ordinary day");
  const day = kind && { date, kind, name: checkedText("name", name ?? "", 60), replacesWeekday };
  return changeCalendar(context, {
    given: day ? [day] : [],
    span: { from: date, until: date },
    known: officialCalendarDays(),
    record: { actor, action: "CALENDAR_DAY_SET" },
    subject: { id: date, name: name ?? date },
    year: Number(date.slice(0, 4)),
    withoutEffect: [],
    dryRun: false,
    changesOf: dayChangesOf,
  });
}

interface Write {
  /** All the days that there are to be in the span, and others. */
  given: readonly CalendarDay[];
  span: { from: string; until: string };
  known: readonly CalendarDay[];
  year: number;
  withoutEffect: string[];
  dryRun: boolean;
  record: { actor: Viewer; action: AdministrationAction };
  subject: { id: string; name: string };
  changesOf: (difference: CalendarDifference) => EventChange[];
}

async function changeCalendar({ db, now }: Given, write: Write): Promise<CalendarChange> {
  const { given, span, dryRun, year, withoutEffect } = write;
  const difference = dryRun
    ? differenceOf(await storedDays(db, write), given, span)
    : await db.transaction().execute(async (trx) => {
        await lockCalendar(trx);
        const found = differenceOf(await storedDays(trx, write), given, span);
        await save(trx, found, write, now);
        return found;
      });
  const isChanged = Object.values(difference).some((days) => days.length > 0);
  if (!dryRun && isChanged) {
    await renewWindows(db, { calendar: await loadCalendar(db), now });
    // told now and not before: whoever is told asks at once
    await db.transaction().execute(announceEverything);
  }
  const overruled = overruledDays(write.known, given, span);
  return { ...difference, year, isSaved: !dryRun, overruled, withoutEffect };
}

/** The stored days that the given ones may change: a notice's last week of December lies outside its own span. */
function storedDays(db: Kysely<Database>, { given, span }: Write): Promise<CalendarDay[]> {
  const last = [span.until, ...given.map(({ date }) => date)].sort().at(-1);
  return findCalendarDays(db, { from: span.from, until: last ?? span.until });
}

async function save(
  trx: Transaction<Database>,
  difference: CalendarDifference,
  { record, subject, changesOf }: Write,
  at: Date,
): Promise<void> {
  const { added, changed, removed } = difference;
  if (added.length + changed.length + removed.length === 0) return;
  await deleteCalendarDays(
    trx,
    removed.map(({ date }) => date),
  );
  await seedCalendar(trx, [...added, ...changed.map(({ after }) => after)]);
  await recordAdministration(trx, { ...record, at, subject, changes: changesOf(difference) });
}

/** An import as the audit has it: how many days, not which. */
function countsOf({ added, changed, removed }: CalendarDifference): EventChange[] {
  const counts = { added: added.length, changed: changed.length, removed: removed.length };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => ({ name, before: null, after: String(count) }));
}

function dayChangesOf({ added, changed, removed }: CalendarDifference): EventChange[] {
  const before = removed[0] ?? changed[0]?.before ?? null;
  const after = added[0] ?? changed[0]?.after ?? null;
  return eventChanges(describedDay(before), describedDay(after));
}

const describedDay = (day: CalendarDay | null): Record<string, string | null> =>
  day
    ? {
        kind: day.kind,
        name: day.name,
        replaces: day.replacesWeekday === null ? null : String(day.replacesWeekday),
      }
    : {};

function calendarAdministrator(viewer: Viewer | null): Viewer {
  const actor = administrator(viewer);
  refuseBeyondDemo(actor, "the official calendar");
  return actor;
}
