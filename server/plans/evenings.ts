import { isSet } from "../coverage/engine/week-bits.ts";
import { HOURS_A_WEEK } from "../coverage/question.ts";

const DAYS = 7;
const HOURS = 24;
/** Before it, an hour belongs to the night of the day before. */
const MORNING = 6;

/** Hour of the week of an hour after a day's midnight; Sunday's night is Monday's morning. */
export const hourOfWeek = (day: number, hour: number): number => (day * HOURS + hour) % HOURS_A_WEEK;

/**
 * When a place closes in the evening of each day of a typical week, Monday first: the hour after its last open one
 * between 06:00 and midnight, or, where it is open without a break over midnight, the first one that it is not, 30 at
 * most. Null for a day on which it does not open at all. Hours are whole: one that closes at 21:30 is open at 21:00 and
 * not at 22:00, so closes at 22.
 */
export function closings(openWeek: Uint32Array, place: number): (number | null)[] {
  return Array.from({ length: DAYS }, (_, day) => {
    const isOpen = (hour: number): boolean => isSet(openWeek, place, hourOfWeek(day, hour));
    let last = HOURS - 1;
    while (last >= MORNING && !isOpen(last)) last--;
    if (last < MORNING) return null;
    let closing = last + 1;
    while (closing >= HOURS && closing < HOURS + MORNING && isOpen(closing)) closing++;
    return closing;
  });
}

/**
 * Hours of staff that a week costs if a place stays open until an hour after midnight (over 24: of the next day) on every
 * day on which it opens and closes before; hours at which it is open anyway cost nothing.
 */
export function extraHours(openWeek: Uint32Array, place: number, until: number): number {
  let extra = 0;
  closings(openWeek, place).forEach((closing, day) => {
    if (closing === null) return;
    for (let hour = closing; hour < until; hour++)
      if (!isSet(openWeek, place, hourOfWeek(day, hour))) extra++;
  });
  return extra;
}
