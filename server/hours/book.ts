import DataLoader from "dataloader";
import type { Kysely } from "kysely";
import { LRUCache } from "lru-cache";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/tables.ts";
import { freshReader } from "../fresh-reader.ts";
import { findDefinitions, findStoredWindow } from "./book.queries.ts";
import type { Calendar } from "./calendar/calendar.ts";
import type { DateHours } from "./day-hours.ts";
import { definitionPeriods } from "./hours.queries.ts";
import type { Hours, Openness } from "./hours.ts";
import { HoursClock } from "./hours-clock.ts";
import { answerIn, type OpennessChange } from "./openness.ts";
import { printOsm } from "./text/osm-print.ts";

/** Definitions kept in memory; each is written once and never changes. */
const MOST_DEFINITIONS = 20_000;

/** A stretch of time in which a place is open, or may be. */
export interface OpenPeriod {
  from: Date;
  to: Date;
  openness: Openness;
}

type Eventually<T> = T | Promise<T>;

/**
 * Hours by their id: the definitions, read once, and what they say at any instant.
 * Answers at once where the definition is in memory, which is nearly always.
 */
export class HoursBook {
  readonly #db: Kysely<Database>;
  readonly #definitions = new LRUCache<number, Hours>({ max: MOST_DEFINITIONS });
  readonly #loader: DataLoader<number, Hours | undefined>;
  readonly #storedWindow: () => Promise<{ from: Date; until: Date } | null>;
  #clock: HoursClock | undefined;

  constructor(db: Kysely<Database>, clock: Clock) {
    this.#db = db;
    this.#storedWindow = freshReader(clock, () => findStoredWindow(db));
    this.#loader = new DataLoader((ids) => this.#read(ids), { cache: false });
  }

  /** The definition with this id; null when there is none. */
  openingHours(id: number): Eventually<{ id: number; definition: Hours } | null> {
    return this.#ask(id, null, (definition) => ({ id, definition }));
  }

  /** In OSM opening_hours syntax. */
  text(id: number): Eventually<string | null> {
    return this.#ask(id, null, (definition) => printOsm(definition));
  }

  /** The table of `count` dates from one on, YYYY-MM-DD. */
  days(id: number, definition: Hours, calendar: Calendar, from: string, count: number): DateHours[] {
    return this.#clockFor(calendar).days(id, definition, from, count);
  }

  /** @param id null: hours never given or not understood. */
  opennessAt(id: number | null, calendar: Calendar, at: Date): Eventually<Openness> {
    return this.#ask(id, "UNKNOWN", (hours, known) => this.#clockFor(calendar).openness(known, hours, at));
  }

  nextChange(id: number | null, calendar: Calendar, at: Date): Eventually<OpennessChange | null> {
    return this.#ask(id, null, (hours, known) => this.#clockFor(calendar).nextChange(known, hours, at));
  }

  /** In order; all unknown for hours never given or not understood. */
  openPeriods(id: number | null, calendar: Calendar, from: Date, to: Date): Eventually<OpenPeriod[]> {
    const allUnknown: OpenPeriod[] = [{ from, to, openness: "UNKNOWN" }];
    return this.#ask(id, allUnknown, (hours, known) => {
      const { open, unknown } = this.#clockFor(calendar).spansBetween(known, hours, from, to);
      const periods = (spans: typeof open, openness: Openness) =>
        spans.map((span) => ({ from: new Date(span.from), to: new Date(span.to), openness }));
      return [...periods(open, "OPEN"), ...periods(unknown, "UNKNOWN")].sort((a, b) => +a.from - +b.from);
    });
  }

  /** Whether SQL can tell openness at this instant from the stored periods. */
  async storedCovers(at: Date): Promise<boolean> {
    const window = await this.#storedWindow();
    return window === null || (window.from <= at && at < window.until);
  }

  /** The ids of the definitions open, and unknown, at any instant: all of them are evaluated. */
  async idsAt(calendar: Calendar, at: Date): Promise<{ open: number[]; unknown: number[] }> {
    const time = at.getTime();
    const open: number[] = [];
    const unknown: number[] = [];
    for (const definition of await definitionPeriods(this.#db, { calendar, at })) {
      const answer = answerIn(definition, time);
      if (answer === "OPEN") open.push(definition.id);
      else if (answer === "UNKNOWN") unknown.push(definition.id);
    }
    return { open, unknown };
  }

  /** Keeps answers computed with one calendar; they are dropped when it changes. */
  #clockFor(calendar: Calendar): HoursClock {
    this.#clock ??= new HoursClock(calendar);
    this.#clock.useCalendar(calendar);
    return this.#clock;
  }

  #ask<T>(id: number | null, without: T, answer: (hours: Hours, id: number) => T): Eventually<T> {
    if (id === null) return without;
    const hours = this.#definitions.get(id);
    if (hours) return answer(hours, id);
    return this.#loader.load(id).then((read) => (read ? answer(read, id) : without));
  }

  async #read(ids: readonly number[]): Promise<(Hours | undefined)[]> {
    const found = await findDefinitions(this.#db, [...new Set(ids)]);
    for (const [id, hours] of found) this.#definitions.set(id, hours);
    return ids.map((id) => found.get(id));
  }
}
