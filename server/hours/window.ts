import type { Calendar } from "./calendar/calendar.ts";
import { compileHours } from "./compile.ts";
import { DAY } from "./dates.ts";
import type { Hours } from "./hours.ts";
import { type OpenAndUnknown, spansBetween } from "./openness.ts";
import type { Span } from "./spans.ts";

/** Days that the stored periods cover, from the start of yesterday (UTC) on. */
export const WINDOW_DAYS = 36;

/** The window to store at an instant, in ms. */
export function windowAt(now: Date): Span {
  const from = (Math.floor(now.getTime() / DAY) - 1) * DAY;
  return { from, to: from + WINDOW_DAYS * DAY };
}

/** The concrete periods of a definition over a window. */
export function periodsIn(hours: Hours, calendar: Calendar, { from, to }: Span): OpenAndUnknown<Span> {
  return spansBetween(compileHours(hours), calendar, from, to);
}
