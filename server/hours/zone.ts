import { LRUCache } from "lru-cache";
import { DAY, dateOf, dayOf, MINUTE } from "./dates.ts";

/**
 * Local time of an IANA zone, never the process's own. Offsets come from Intl and are kept as the stretches
 * between changes, so that after the first question of a year every answer is a few additions.
 *
 * A local time that a clock change skips stands for the moment of the change; one that comes twice stands for
 * its first time. So 22:00-02:30 in a night when 02:00 jumps to 03:00 ends at the jump, and a place that closes
 * at 01:30 in a night when 02:00 falls back to 01:00 closes when the clock first shows 01:30.
 */
interface Stretch {
  from: number;
  to: number;
  /** Local minus UTC, ms. */
  offset: number;
}

/** Offsets are probed this often: no zone has changed its clock twice within it since 1970. */
const PROBE = 7 * DAY;
/** Beyond any offset, so that a year's stretches answer for its local times too. */
const MARGIN = 3 * DAY;

export class Zone {
  readonly #format: Intl.DateTimeFormat;
  readonly #years = new Map<number, Stretch[]>();
  #last: Stretch = { from: 0, to: 0, offset: 0 };

  /** @throws RangeError for a name that is no zone. */
  constructor(name: string) {
    if (!NAME.test(name)) throw new RangeError(`expected an IANA zone, got ${JSON.stringify(name)}`);
    this.#format = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  }

  /** Local minus UTC at an instant, ms. */
  offsetAt(time: number): number {
    if (time >= this.#last.from && time < this.#last.to) return this.#last.offset;
    const stretches = this.#year(new Date(time).getUTCFullYear());
    this.#last = stretches.find((stretch) => time < stretch.to) ?? this.#last;
    return this.#last.offset;
  }

  /** The instant of minutes after local midnight of a day; minutes may be over 1440. */
  instantOf(day: number, minutes: number): number {
    const local = day * DAY + minutes * MINUTE;
    for (const stretch of this.#year(new Date(local).getUTCFullYear())) {
      const time = local - stretch.offset;
      if (time < stretch.to) return Math.max(time, stretch.from);
    }
    throw new RangeError(`expected a time within the year, got ${local}`);
  }

  /** The local day of an instant. */
  dayAt(time: number): number {
    return Math.floor((time + this.offsetAt(time)) / DAY);
  }

  /** Minutes, perhaps with a fraction, that the local clock shows after midnight of `day`; negative before it. */
  minutesOn(day: number, time: number): number {
    return (time + this.offsetAt(time) - day * DAY) / MINUTE;
  }

  /** Every offset in use in a year, ms. */
  offsetsIn(year: number): number[] {
    return this.#year(year).map(({ offset }) => offset);
  }

  #year(year: number): Stretch[] {
    let stretches = this.#years.get(year);
    if (stretches === undefined) {
      stretches = this.#probe(Date.UTC(year, 0, 1) - MARGIN, Date.UTC(year + 1, 0, 1) + MARGIN);
      this.#years.set(year, stretches);
    }
    return stretches;
  }

  #probe(from: number, to: number): Stretch[] {
    const stretches: Stretch[] = [];
    let current: Stretch = { from, to, offset: this.#ask(from) };
    for (let time = from; time < to; time += PROBE) {
      const next = Math.min(time + PROBE, to);
      const offset = this.#ask(next);
      if (offset === current.offset) continue;
      const change = this.#changeBetween(time, next, current.offset);
      stretches.push({ ...current, to: change });
      current = { from: change, to, offset };
    }
    stretches.push(current);
    return stretches;
  }

  /** The first whole second whose offset is not `offset`, by halving. */
  #changeBetween(from: number, to: number, offset: number): number {
    let [before, after] = [from, to];
    while (after - before > 1000) {
      const middle = before + Math.floor((after - before) / 2000) * 1000;
      if (this.#ask(middle) === offset) before = middle;
      else after = middle;
    }
    return after;
  }

  #ask(time: number): number {
    const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of this.#format.formatToParts(time)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
  }
}

/** Newer engines take "+08:00" as a zone too; we keep to names. */
const NAME = /^[A-Za-z][A-Za-z0-9_+\-/]{0,63}$/;

// bounded, because names come from outside and Intl takes them in any case
const zones = new LRUCache<string, Zone>({ max: 100 });

/** The zone of an IANA name. @throws RangeError for a name that is no zone. */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = new Zone(name);
    zones.set(name, zone);
  }
  return zone;
}

export function isValidZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The date, YYYY-MM-DD, that it is in the zone at an instant. */
export function localDate(instant: Date, zone: string): string {
  return dateOf(zoneOf(zone).dayAt(instant.getTime()));
}

/** The instant of minutes after local midnight of a date; see above for times that a clock change skips or repeats. */
export function instantOf(date: string, minutes: number, zone: string): Date {
  const day = dayOf(date);
  if (day === undefined) throw new RangeError(`expected a date as YYYY-MM-DD, got ${date}`);
  return new Date(zoneOf(zone).instantOf(day, minutes));
}

/** Every offset, local minus UTC in minutes, that a zone has in the years given. */
export function offsetsOf(zone: string, fromYear: number, toYear: number): number[] {
  const offsets = new Set<number>();
  for (let year = fromYear; year <= toYear; year++)
    for (const offset of zoneOf(zone).offsetsIn(year)) offsets.add(offset / MINUTE);
  return [...offsets];
}
