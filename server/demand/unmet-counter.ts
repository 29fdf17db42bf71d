import { createHash, randomBytes } from "node:crypto";
import { latLngToCell } from "h3-js";
import { networkOf } from "../accounts/throttle.ts";
import { weekdayOf } from "../hours/dates.ts";
import { DEFAULT_ZONE } from "../hours/hours.ts";
import { zoneOf } from "../hours/zone.ts";
import type { LatLon } from "../places/place.ts";
import { UNMET_RESOLUTION, type UnmetCount } from "./unmet.ts";

/** The same search from the same network counts once in this time: the app asks again every minute. */
const ONCE_IN_MS = 3_600_000;
/** Searches that count from one network in that time: nobody fills the table, or makes up demand, alone. */
const MOST_A_NETWORK = 100;
/** Networks told apart in that time. When there are more, no others count. */
const MOST_NETWORKS = 20_000;
/** Different counts held until the next write. When there are more, no others are begun. */
const MOST_COUNTS = 5_000;

export interface UnmetSearch {
  near: LatLon;
  /** When somebody would have set out. */
  departure: Date;
  now: Date;
  /** The client's. */
  address: string;
}

/**
 * Riders' searches that found no open place near, as counts by cell, hour of the week and month, until they are
 * written. Whoever asks again is told apart by digests with a secret that is thrown away every hour and never leaves
 * the process; positions and addresses are forgotten at once.
 */
export class UnmetCounter {
  #counts = new Map<string, UnmetCount>();
  #seen = new Map<string, Set<string>>();
  #salt = randomBytes(32);
  #saltedAt = Number.NEGATIVE_INFINITY;

  count({ near, departure, now, address }: UnmetSearch): void {
    const cell = latLngToCell(near.lat, near.lon, UNMET_RESOLUTION);
    const hour = hourOfWeek(departure, DEFAULT_ZONE);
    const key = `${cell} ${hour}`;
    if (!this.#isNew(networkOf(address), key, now.getTime())) return;
    const month = monthOf(now);
    this.#add({ cell, hour, month, count: 1 });
  }

  /** All counts since the last time. */
  take(): UnmetCount[] {
    const counts = [...this.#counts.values()];
    this.#counts = new Map();
    return counts;
  }

  /** Counts that could not be written: for the next time. */
  putBack(counts: readonly UnmetCount[]): void {
    for (const count of counts) this.#add(count);
  }

  #add({ count, ...of }: UnmetCount): void {
    const key = `${of.cell} ${of.hour} ${of.month}`;
    const before = this.#counts.get(key);
    if (before) before.count += count;
    else if (this.#counts.size < MOST_COUNTS) this.#counts.set(key, { ...of, count });
  }

  #isNew(network: string, key: string, time: number): boolean {
    if (Math.abs(time - this.#saltedAt) >= ONCE_IN_MS) {
      this.#seen = new Map();
      this.#salt = randomBytes(32);
      this.#saltedAt = time;
    }
    const digest = this.#digest(network);
    const searches = this.#seen.get(digest) ?? new Set();
    if (searches.size >= MOST_A_NETWORK) return false;
    if (this.#seen.size >= MOST_NETWORKS && !this.#seen.has(digest)) return false;
    const search = this.#digest(key);
    if (searches.has(search)) return false;
    this.#seen.set(digest, searches.add(search));
    return true;
  }

  #digest(text: string): string {
    return createHash("sha256").update(this.#salt).update(text).digest("base64url");
  }
}

/** Of the week in a zone: Monday 00:00 to 01:00 is 0. */
function hourOfWeek(instant: Date, zone: string): number {
  const clock = zoneOf(zone);
  const time = instant.getTime();
  const day = clock.dayAt(time);
  return weekdayOf(day) * 24 + Math.floor(clock.minutesOn(day, time) / 60);
}

/** The first of an instant's month in UTC, some months before; YYYY-MM-DD. */
export function monthOf(instant: Date, monthsBefore = 0): string {
  const first = Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() - monthsBefore, 1);
  return new Date(first).toISOString().slice(0, 10);
}
