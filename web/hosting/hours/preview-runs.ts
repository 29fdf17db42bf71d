import { addDays } from "./local-time.ts";
import type { DayHours } from "./model.ts";

export interface Run {
  /** YYYY-MM-DD, both included. */
  readonly from: string;
  readonly to: string;
  readonly is: "OPEN" | "CLOSED" | "UNKNOWN";
  /** Of UNKNOWN: until the calendar of its year is published. */
  readonly hangsOnCalendar: boolean;
  /** What it is for the place; of several, that of its first day that differs. */
  readonly kind: DayHours["kind"];
  /** Holidays and reasons that it is made of, each once. */
  readonly names: readonly string[];
  /** Where every day of it is open at the same times. */
  readonly periods: DayHours["periods"] | null;
}

const stateOf = ({ periods, isUnknown }: DayHours): Run["is"] =>
  periods.length > 0 ? "OPEN" : isUnknown ? "UNKNOWN" : "CLOSED";

/**
 * What is worth telling of days in order: stretches of dates that differ from the regular week, and those of which
 * nobody can know. An ordinary closed day between two that differ is part of their stretch, as a weekend is of a holiday.
 */
export function runsOf(days: readonly DayHours[]): Run[] {
  const stretches: DayHours[][] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last && belongsTo(last, day)) last.push(day);
    else stretches.push([day]);
  }
  return stretches.flatMap((stretch) => {
    const told = trimmed(stretch);
    const [first, last] = [told[0], told.at(-1)];
    return first && last ? [runOf(told, first, last)] : [];
  });
}

function belongsTo(stretch: readonly DayHours[], day: DayHours): boolean {
  const last = stretch.at(-1);
  if (!last || addDays(last.date, 1) !== day.date || stateOf(last) !== stateOf(day)) return false;
  if (stateOf(day) === "UNKNOWN") return last.hangsOnCalendar === day.hangsOnCalendar;
  return stateOf(day) === "CLOSED" || (last.kind === day.kind && last.name === day.name);
}

/** Without the ordinary days at its ends, of which there is nothing to tell unless nobody can know of them. */
function trimmed(stretch: readonly DayHours[]): readonly DayHours[] {
  const differs = (day: DayHours): boolean => day.kind !== "ORDINARY" || stateOf(day) === "UNKNOWN";
  const first = stretch.findIndex(differs);
  return first < 0 ? [] : stretch.slice(first, stretch.findLastIndex(differs) + 1);
}

function runOf(days: readonly DayHours[], first: DayHours, last: DayHours): Run {
  const periods = JSON.stringify(first.periods);
  const isSame = days.every((day) => JSON.stringify(day.periods) === periods);
  return {
    from: first.date,
    to: last.date,
    is: stateOf(first),
    hangsOnCalendar: first.hangsOnCalendar,
    kind: first.kind,
    names: [...new Set(days.flatMap(({ name }) => name ?? []))],
    periods: isSame ? first.periods : null,
  };
}
