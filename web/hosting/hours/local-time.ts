import { clockOf, dateOf, daysBetween } from "../../i18n/moments.ts";
import { clockAt, minutesOf } from "./periods.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A date some days later: ("2026-12-31", 1) is "2027-01-01". */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Which weekday a date is, 0 for Monday. */
export const weekdayIndex = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Every date from one to another, both included, in order. */
export const datesBetween = (from: string, to: string): string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));

/**
 * The instant at which the zone's clocks show a time of a date; "24:00" is the midnight that ends it. In an hour that
 * is skipped it is as long after midnight as the clock says; of one that comes twice, either.
 */
export function instantAt(date: string, clock: string, zone: string): Date {
  const minutes = minutesOf(clock);
  const wanted = Date.parse(`${addDays(date, Math.floor(minutes / 1440))}T${clockAt(minutes % 1440)}:00Z`);
  // The zone's offset there is not known before: the second guess uses that of the first.
  let instant = wanted;
  for (let guess = 0; guess < 2; guess++) instant += wanted - shownAt(new Date(instant), zone);
  return new Date(instant);
}

/** What the zone's clocks show, read as if it were UTC. */
const shownAt = (at: Date, zone: string): number =>
  Date.parse(`${dateOf(at, zone)}T${clockOf(at, zone)}:00Z`) + (at.getTime() % MINUTE);
