import { Temporal } from "temporal-polyfill";
import type { Calendar } from "../../../server/hours/calendar/calendar.ts";
import type { DayRule, Hours, Openness, Period } from "../../../server/hours/hours.ts";

/**
 * The slow, obvious evaluation of one instant: every date whose periods could hold it, every way the date could
 * turn out, every period. Written from the docstrings in hours.ts, with Temporal for local time.
 */
export function slowOpennessAt(hours: Hours, calendar: Calendar, instant: Date): Openness {
  const time = instant.getTime();
  for (const { from, until } of hours.closures)
    if (Date.parse(from) <= time && (until === null || time < Date.parse(until))) return "CLOSED";
  const today = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(hours.zone).toPlainDate();
  let couldBeOpen = false;
  for (const days of [-1, 0, 1]) {
    const date = today.add({ days });
    const ways = waysOf(hours, calendar, date);
    const isOpen = ways.map((periods) =>
      periods.some(
        ({ from, to }) =>
          firstMoment(date, from, hours.zone) <= time && time < firstMoment(date, to, hours.zone),
      ),
    );
    if (isOpen.every(Boolean)) return "OPEN";
    couldBeOpen ||= isOpen.some(Boolean);
  }
  return couldBeOpen ? "UNKNOWN" : "CLOSED";
}

/** The first moment at which the local clock shows this time or, where it is skipped, a later one. */
function firstMoment(date: Temporal.PlainDate, minutes: number, zone: string): number {
  const local = date.toPlainDateTime().add({ minutes });
  const at = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  if (at.toPlainDateTime().equals(local)) return at.epochMilliseconds;
  return at.getTimeZoneTransition("next")?.epochMilliseconds ?? Number.NaN;
}

function waysOf(hours: Hours, calendar: Calendar, date: Temporal.PlainDate): Period[][] {
  const special = hours.specialDays.find((day) => day.date === date.toString());
  if (special) return [special.periods];
  const like = (weekday: number) => seasonWeek(hours, date)[weekday - 1] ?? [];
  const own = like(date.dayOfWeek);
  const under = (rule: DayRule, followed: Period[]) =>
    rule.kind === "PERIODS"
      ? rule.periods
      : rule.kind === "CLOSED"
        ? []
        : rule.kind === "FOLLOW"
          ? followed
          : own;
  const dayOff = under(hours.publicHolidays, own);
  const makeUp = (weekday: number) => under(hours.makeUpWorkdays, like(weekday));
  const anyMakeUp = [1, 2, 3, 4, 5].map(makeUp);

  const entry = calendar.day(date.toString());
  if (entry?.kind === "DAY_OFF") return [dayOff];
  if (entry) return entry.replacesWeekday === null ? anyMakeUp : [makeUp(entry.replacesWeekday)];
  const isLastWeek = date.month === 12 && date.day >= 25;
  if (calendar.isPublished(date.year) && (!isLastWeek || calendar.isPublished(date.year + 1))) return [own];
  return date.dayOfWeek > 5 ? [own, dayOff, ...anyMakeUp] : [own, dayOff];
}

function seasonWeek(hours: Hours, date: Temporal.PlainDate) {
  const season = hours.seasons.find(({ from, to }) => {
    const isAfter = date.month > from.month || (date.month === from.month && date.day >= from.day);
    const isBefore = date.month < to.month || (date.month === to.month && date.day <= to.day);
    const wraps = from.month > to.month || (from.month === to.month && from.day > to.day);
    return wraps ? isAfter || isBefore : isAfter && isBefore;
  });
  return (season ?? hours).week;
}
