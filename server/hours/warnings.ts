import { DAYS_OF_MONTH, dayOf, monthDayKey } from "./dates.ts";
import type { Hours, Period, Season, Week } from "./hours.ts";
import { WEEKDAYS } from "./hours.ts";
import { localDate } from "./zone.ts";

/** Something odd about hours that their host may not have meant; none of it keeps them from being saved. */
export interface HoursWarning {
  /**
   * OVERLAP: two periods of a day cover the same minutes, perhaps across midnight. NEVER_OPEN: no day of any year is
   * open. SEASON_HIDDEN: earlier seasons take all of its days. SPECIAL_DAY_PAST: its date is over.
   */
  kind: "OVERLAP" | "NEVER_OPEN" | "SEASON_HIDDEN" | "SPECIAL_DAY_PAST";
  /** A weekday (MONDAY), a season's name or MM-DD, a date, or two of them with a space; null: all of it. */
  where: string | null;
}

/**
 * What is odd about hours as a host wrote them, before they are checked and normalised; never throws.
 * @param now decides which special days are past, in the place's zone
 */
export function warningsOf(hours: Hours, now: Date): HoursWarning[] {
  return [
    ...overlaps(hours),
    ...(isNeverOpen(hours) ? [{ kind: "NEVER_OPEN", where: null } as const] : []),
    ...hours.seasons
      .filter((_, i) => isHidden(hours.seasons, i))
      .map((season) => ({ kind: "SEASON_HIDDEN", where: nameOf(season) }) as const),
    ...pastDays(hours, now).map((date) => ({ kind: "SPECIAL_DAY_PAST", where: date }) as const),
  ];
}

function overlaps({ week, seasons, specialDays, publicHolidays, makeUpWorkdays }: Hours): HoursWarning[] {
  const places = [
    ...overlappingDays(week),
    ...seasons.flatMap((season) => overlappingDays(season.week).map((day) => `${nameOf(season)} ${day}`)),
    ...specialDays.filter(({ periods }) => overlap(periods)).map(({ date }) => date),
    ...(publicHolidays.kind === "PERIODS" && overlap(publicHolidays.periods) ? ["PUBLIC_HOLIDAY"] : []),
    ...(makeUpWorkdays.kind === "PERIODS" && overlap(makeUpWorkdays.periods) ? ["MAKE_UP_WORKDAY"] : []),
  ];
  return places.map((where) => ({ kind: "OVERLAP", where }));
}

/** Days on which periods overlap, or that begin before the night before has ended. */
function overlappingDays(week: Week): string[] {
  return WEEKDAYS.filter((_, i) => {
    const nights = (week[(i + 6) % 7] ?? []).map(({ from, to }) => ({ from: from - 1440, to: to - 1440 }));
    return overlap([...(week[i] ?? []), ...nights.filter(({ to }) => to > 0)]);
  });
}

function overlap(periods: readonly Period[]): boolean {
  const sorted = periods.toSorted((a, b) => a.from - b.from);
  return sorted.some(({ from }, i) => i > 0 && from < Math.max(...sorted.slice(0, i).map(({ to }) => to)));
}

function isNeverOpen({
  week,
  seasons,
  publicHolidays,
  makeUpWorkdays,
  specialDays,
  rules = [],
}: Hours): boolean {
  const official = [publicHolidays, makeUpWorkdays].some(
    (rule) => rule.kind === "PERIODS" && rule.periods.length > 0,
  );
  const dated = rules.some(({ state }) => state !== "CLOSED");
  const days = [week, ...seasons.map((season) => season.week)].flat();
  return (
    !official &&
    !dated &&
    [...days, ...specialDays.map(({ periods }) => periods)].every(({ length }) => length === 0)
  );
}

/** Whether earlier seasons, of which the first match wins, take every day of the one at `index`. */
function isHidden(seasons: readonly Season[], index: number): boolean {
  const season = seasons[index];
  const earlier = seasons.slice(0, index);
  return (
    season !== undefined &&
    DAYS.filter((day) => isIn(season, day)).every((day) => earlier.some((other) => isIn(other, day)))
  );
}

/** Every day of a leap year. */
const DAYS = DAYS_OF_MONTH.flatMap((days, month) =>
  Array.from({ length: days }, (_, i) => monthDayKey(month + 1, i + 1)),
);

function isIn({ from, to }: Season, day: number): boolean {
  const [first, last] = [monthDayKey(from.month, from.day), monthDayKey(to.month, to.day)];
  return first <= last ? first <= day && day <= last : first <= day || day <= last;
}

function nameOf({ name, from }: Season): string {
  return name || `${String(from.month).padStart(2, "0")}-${String(from.day).padStart(2, "0")}`;
}

function pastDays({ specialDays, zone }: Hours, now: Date): string[] {
  const today = localDate(now, zone);
  return specialDays.flatMap(({ date }) => (dayOf(date) !== undefined && date < today ? [date] : []));
}
