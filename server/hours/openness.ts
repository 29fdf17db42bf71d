import type { Calendar } from "./calendar/calendar.ts";
import { type CompiledHours, compileHours } from "./compile.ts";
import { DAY } from "./dates.ts";
import { planDay } from "./day.ts";
import { factsOf } from "./day-facts.ts";
import type { Hours, Openness } from "./hours.ts";
import { merge, type Span, spanAt, subtract } from "./spans.ts";

/** A stretch of time, half open. */
export interface Interval {
  from: Date;
  to: Date;
}

/** When it is open for sure and when nobody can know; at every other moment it is closed. */
export interface OpenAndUnknown<T> {
  open: T[];
  unknown: T[];
}

/** A moment at which the answer changes. */
export interface OpennessChange {
  at: Date;
  to: Openness;
}

/** nextChange looks this far ahead: a season that comes once a year is still found. */
export const HORIZON_DAYS = 400;

/** Whether a place is open at an instant; null stands for hours never given or not understood. */
export function opennessAt(hours: Hours | null, calendar: Calendar, instant: Date): Openness {
  if (hours === null) return "UNKNOWN";
  const time = instant.getTime();
  return answerIn(spansBetween(compileHours(hours), calendar, time, time + 1), time);
}

/**
 * The periods between two instants, cut to them, sorted and merged; what runs past midnight into `from` is
 * included, closures are taken out. Open and unknown periods never overlap.
 */
export function periodsBetween(
  hours: Hours,
  calendar: Calendar,
  from: Date,
  to: Date,
): OpenAndUnknown<Interval> {
  const { open, unknown } = spansBetween(compileHours(hours), calendar, from.getTime(), to.getTime());
  return { open: open.map(intervalOf), unknown: unknown.map(intervalOf) };
}

/** The next moment at which the answer differs from that at `instant`, or null if there is none within HORIZON_DAYS. */
export function nextChange(hours: Hours | null, calendar: Calendar, instant: Date): OpennessChange | null {
  return hours === null ? null : nextChangeOf(compileHours(hours), calendar, instant.getTime());
}

/** The answer at a time that the spans were computed for. */
export function answerIn({ open, unknown }: OpenAndUnknown<Span>, time: number): Openness {
  if (spanAt(open, time) !== undefined) return "OPEN";
  return spanAt(unknown, time) === undefined ? "CLOSED" : "UNKNOWN";
}

/** periodsBetween for compiled hours, in ms. */
export function spansBetween(
  hours: CompiledHours,
  calendar: Calendar,
  from: number,
  to: number,
): OpenAndUnknown<Span> {
  const open: Span[] = [];
  const unknown: Span[] = [];
  // A date's periods reach into the next day. One day more at the end: clocks that fall back over midnight
  // show the old date again after the new one has begun.
  const last = hours.zone.dayAt(to) + 1;
  for (let day = hours.zone.dayAt(from) - 1; day <= last; day++) {
    const plan = planDay(hours, factsOf(calendar, day));
    for (const span of plan.open) addClipped(open, hours, day, span, from, to);
    for (const span of plan.unknown) addClipped(unknown, hours, day, span, from, to);
  }
  const openMerged = merge(open);
  return {
    open: subtract(openMerged, hours.closures),
    unknown: subtract(subtract(merge(unknown), openMerged), hours.closures),
  };
}

function addClipped(
  spans: Span[],
  { zone }: CompiledHours,
  day: number,
  span: Span,
  from: number,
  to: number,
): void {
  const start = Math.max(from, zone.instantOf(day, span.from));
  const end = Math.min(to, zone.instantOf(day, span.to));
  if (start < end) spans.push({ from: start, to: end });
}

/** nextChange for compiled hours, in ms. */
export function nextChangeOf(hours: CompiledHours, calendar: Calendar, time: number): OpennessChange | null {
  if (hours.constant !== null) return null;
  // most change within two days; each further look is four times as far
  for (let days = 2; ; days *= 4) {
    const to = time + Math.min(days, HORIZON_DAYS) * DAY;
    const spans = spansBetween(hours, calendar, time, to);
    const at = firstBoundary(spans, time);
    if (at < to) return { at: new Date(at), to: answerIn(spans, at) };
    if (days >= HORIZON_DAYS) return null;
  }
}

/** The first end of the span that holds `time`, or else the first start after it. */
function firstBoundary({ open, unknown }: OpenAndUnknown<Span>, time: number): number {
  const current = spanAt(open, time) ?? spanAt(unknown, time);
  return current?.to ?? Math.min(open[0]?.from ?? Infinity, unknown[0]?.from ?? Infinity);
}

function intervalOf({ from, to }: Span): Interval {
  return { from: new Date(from), to: new Date(to) };
}
