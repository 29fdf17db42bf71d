import { addDays, datesBetween } from "./local-time.ts";
import type { DraftSpecialDay } from "./model.ts";
import { samePeriods } from "./periods.ts";

/** Dates from one to another, both included. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

export const isWithin = (date: string, { from, to }: DateRange): boolean => date >= from && date <= to;

/** The range after a date is pressed: a second one extends the first, in either direction; then it starts anew. */
export function rangeAfterPress(chosen: DateRange | null, date: string): DateRange {
  if (!chosen || chosen.from !== chosen.to || chosen.from === date) return { from: date, to: date };
  return date < chosen.from ? { from: date, to: chosen.to } : { from: chosen.from, to: date };
}

export const withoutRange = (days: readonly DraftSpecialDay[], range: DateRange): DraftSpecialDay[] =>
  days.filter(({ date }) => !isWithin(date, range));

/** Every date of a range made special, in place of what it was. */
export function withRange(
  days: readonly DraftSpecialDay[],
  range: DateRange,
  how: Omit<DraftSpecialDay, "date">,
): DraftSpecialDay[] {
  const added = datesBetween(range.from, range.to).map((date) => ({ date, ...how }));
  return [...withoutRange(days, range), ...added].sort((one, other) => (one.date < other.date ? -1 : 1));
}

export interface SpecialRange extends DateRange, Omit<DraftSpecialDay, "date"> {}

/** Neighbouring dates that are alike as one range; `days` in order. */
export function rangesOf(days: readonly DraftSpecialDay[]): SpecialRange[] {
  const ranges: SpecialRange[] = [];
  for (const { date, periods, reason } of days) {
    const last = ranges.at(-1);
    const isNext =
      last && addDays(last.to, 1) === date && last.reason === reason && samePeriods(last.periods, periods);
    if (isNext) ranges[ranges.length - 1] = { ...last, to: date };
    else ranges.push({ from: date, to: date, periods, reason });
  }
  return ranges;
}
