import {
  type DraftPeriod,
  type DraftRule,
  type DraftSpecialDay,
  type DraftWeek,
  type EditableHours,
  type HoursChange,
  type HoursDraft,
  UNKNOWN_HOURS,
  WEEKDAYS,
} from "./model.ts";
import { countedOn, samePeriods, typed } from "./periods.ts";

export type { HoursChange, HoursDraft } from "./model.ts";
export { problemsOf } from "./problems.ts";

/** Saved hours for editing; null: none are known. */
export function draftOf(hours: EditableHours | null): HoursDraft {
  if (!hours) return UNKNOWN_HOURS;
  const { zone, rules, closures } = hours;
  return {
    zone,
    week: weekOf(hours.week),
    seasons: hours.seasons.map(({ name, from, to, week }) => ({
      name: name ?? "",
      from,
      to,
      week: weekOf(week),
    })),
    rules,
    publicHolidays: ruleOf(hours.publicHolidays),
    makeUpWorkdays: ruleOf(hours.makeUpWorkdays),
    specialDays: hours.specialDays
      .map(({ date, periods, reason }) => ({ date, periods: periods.map(typed), reason: reason ?? "" }))
      .sort((one, other) => (one.date < other.date ? -1 : 1)),
    closures,
    isKnown: true,
  };
}

const weekOf = (week: EditableHours["week"]): DraftWeek =>
  WEEKDAYS.map((weekday) => week.find((day) => day.weekday === weekday)?.periods.map(typed) ?? []);

const ruleOf = ({ kind, periods }: EditableHours["publicHolidays"]): DraftRule => ({
  kind,
  periods: kind === "PERIODS" ? periods.map(typed) : [],
});

/**
 * What turns `before` into `after`: only what differs, and only the weekdays that do. Null where nothing does.
 * @param after without problems: see problemsOf
 */
export function changeOf(before: HoursDraft, after: HoursDraft): HoursChange | null {
  if (!after.isKnown) return null;
  const known = new Set(after.specialDays.map(({ date }) => date));
  const week = WEEKDAYS.flatMap((weekday, index) => {
    const [had = [], has = []] = [before.week[index], after.week[index]];
    return before.isKnown && samePeriods(had, has) ? [] : [{ weekday, periods: written(has) }];
  });
  const added = after.specialDays.filter((day) => !before.specialDays.some((other) => sameDay(day, other)));
  const removed = before.specialDays.map(({ date }) => date).filter((date) => !known.has(date));
  const closedFrom = new Set(after.closures.map(({ from }) => from));
  const ended = before.closures.map(({ from }) => from).filter((from) => !closedFrom.has(from));
  const change: HoursChange = {
    ...(after.zone !== before.zone && { zone: after.zone }),
    ...(week.length > 0 && { week }),
    ...(!same(before.seasons, after.seasons) && { seasons: after.seasons.map(writtenSeason) }),
    ...(!same(before.rules, after.rules) && { rules: [...after.rules] }),
    ...(!same(before.publicHolidays, after.publicHolidays) && {
      publicHolidays: writtenRule(after.publicHolidays),
    }),
    ...(!same(before.makeUpWorkdays, after.makeUpWorkdays) && {
      makeUpWorkdays: writtenRule(after.makeUpWorkdays),
    }),
    ...(added.length > 0 && { addSpecialDays: added.map(writtenDay) }),
    ...(removed.length > 0 && { removeSpecialDays: removed }),
    ...(ended.length > 0 && { endClosures: ended }),
  };
  return Object.keys(change).length > 0 ? change : null;
}

/** Drafts are plain data whose keys are always written in one order. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const sameDay = (one: DraftSpecialDay, other: DraftSpecialDay): boolean =>
  one.date === other.date && one.reason === other.reason && samePeriods(one.periods, other.periods);

const written = (periods: readonly DraftPeriod[]) => periods.map(countedOn);

const writtenRule = ({ kind, periods }: DraftRule) =>
  kind === "PERIODS" ? { kind, periods: written(periods) } : { kind };

const writtenDay = ({ date, periods, reason }: DraftSpecialDay) => ({
  date,
  periods: written(periods),
  ...(reason && { reason }),
});

const writtenSeason = ({ name, from, to, week }: HoursDraft["seasons"][number]) => ({
  ...(name && { name }),
  from,
  to,
  week: WEEKDAYS.map((weekday, index) => ({ weekday, periods: written(week[index] ?? []) })),
});
