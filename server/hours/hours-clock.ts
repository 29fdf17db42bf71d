import { LRUCache } from "lru-cache";
import type { Calendar } from "./calendar/calendar.ts";
import { type CompiledHours, compileHours } from "./compile.ts";
import { DAY, dayOf } from "./dates.ts";
import { type DateHours, dayHoursOf } from "./day-hours.ts";
import type { Hours, Openness } from "./hours.ts";
import {
  answerIn,
  nextChangeOf,
  type OpenAndUnknown,
  type OpennessChange,
  spansBetween,
} from "./openness.ts";
import type { Span } from "./spans.ts";

/** A definition as the clock knows it by: its id, or its digest. */
type Key = number | string;

interface Known {
  hours: CompiledHours;
  /** By UTC day; a handful, since nearly everybody asks about today. */
  days: Map<number, OpenAndUnknown<Span>>;
  /** The answer to nextChange for every moment from `since` until the change. */
  next?: { since: number; change: OpennessChange };
}

const DAYS_KEPT = 4;

/**
 * Answers the same questions as openness.ts for definitions that are asked about again and again: each is
 * compiled once and evaluated once a day, after which an answer is two look-ups. Definitions are immutable, so
 * nothing here goes stale but by a new calendar.
 */
export class HoursClock {
  #calendar: Calendar;
  readonly #known: LRUCache<Key, Known>;

  constructor(calendar: Calendar, { max = 10_000 } = {}) {
    this.#calendar = calendar;
    this.#known = new LRUCache({ max });
  }

  get calendar(): Calendar {
    return this.#calendar;
  }

  /** Goes on with a calendar as it is now; what was computed from another is forgotten. */
  useCalendar(calendar: Calendar): void {
    if (calendar.digest !== this.#calendar.digest) this.#known.clear();
    this.#calendar = calendar;
  }

  openness(key: Key, hours: Hours, instant: Date): Openness {
    const known = this.#get(key, hours);
    if (known.hours.constant !== null) return known.hours.constant;
    const time = instant.getTime();
    const day = Math.floor(time / DAY);
    let spans = known.days.get(day);
    if (spans === undefined) {
      if (known.days.size >= DAYS_KEPT) known.days.clear();
      spans = spansBetween(known.hours, this.#calendar, day * DAY, (day + 1) * DAY);
      known.days.set(day, spans);
    }
    return answerIn(spans, time);
  }

  nextChange(key: Key, hours: Hours, instant: Date): OpennessChange | null {
    const known = this.#get(key, hours);
    const time = instant.getTime();
    const { next } = known;
    if (next !== undefined && next.since <= time && time < next.change.at.getTime()) return next.change;
    const change = nextChangeOf(known.hours, this.#calendar, time);
    if (change !== null) known.next = { since: time, change };
    return change;
  }

  /** See openness.ts. */
  spansBetween(key: Key, hours: Hours, from: Date, to: Date): OpenAndUnknown<Span> {
    return spansBetween(this.#get(key, hours).hours, this.#calendar, from.getTime(), to.getTime());
  }

  /** The table of some days from a date on. @throws RangeError for a text that is no date. */
  days(key: Key, hours: Hours, from: string, count: number): DateHours[] {
    const first = dayOf(from);
    if (first === undefined) throw new RangeError(`expected a date as YYYY-MM-DD, got ${from}`);
    const { hours: compiled } = this.#get(key, hours);
    return Array.from({ length: count }, (_, i) => dayHoursOf(compiled, this.#calendar, first + i));
  }

  #get(key: Key, hours: Hours): Known {
    let known = this.#known.get(key);
    if (known === undefined) {
      known = { hours: compileHours(hours), days: new Map() };
      this.#known.set(key, known);
    }
    return known;
  }
}
