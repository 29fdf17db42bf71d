import { cached } from "./cached.ts";
import type { Tongue } from "./language.tsx";

type Words = Pick<Tongue, "locale" | "m">;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const formatter = cached(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** "09:05" in the zone. */
export function clockOf(at: Date, zone: string): string {
  return formatter("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone }).format(
    at,
  );
}

/** "2026-11-22" in the zone. */
export function dateOf(at: Date, zone: string): string {
  const parts = formatter("en-CA", { year: "numeric", month: "2-digit", day: "2-digit", timeZone: zone });
  return parts.format(at);
}

/** Calendar days from `from` to `to` (both YYYY-MM-DD); negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/**
 * An instant near `now`, in the place's zone: "18:00", "tomorrow 09:00", "Mon 09:00", and beyond six days with the
 * date and its weekday. Midnight at the end of today is "24:00". `sayToday` puts "today" before today's times.
 */
export function formatMoment(at: Date, now: Date, zone: string, words: Words, sayToday = false): string {
  const { m } = words;
  const clock = clockOf(at, zone);
  const days = daysBetween(dateOf(now, zone), dateOf(at, zone));
  const today = (time: string): string => (sayToday ? m.time.todayAt(time) : time);
  if (days === 1 && clock === "00:00") return today("24:00");
  if (days === 0) return today(clock);
  if (days === 1) return m.time.tomorrowAt(clock);
  return m.time.dayAt(formatDay(dateOf(at, zone), dateOf(now, zone), words), clock);
}

/** A date as "Today", "Tomorrow", "Mon", and beyond six days with the date and its weekday. */
export function formatDay(date: string, today: string, { locale, m }: Words): string {
  const days = daysBetween(today, date);
  if (days === 0) return m.time.today;
  if (days === 1) return m.time.tomorrow;
  const noon = new Date(`${date}T12:00:00Z`);
  const near = days > 1 && days < 7;
  const options: Intl.DateTimeFormatOptions = near
    ? { weekday: "short" }
    : { weekday: "short", day: "numeric", month: "short" };
  return formatter(locale, { ...options, timeZone: "UTC" }).format(noon);
}

/** "11月24日" beside a weekday that is already named. */
export function formatDate(date: string, { locale }: Pick<Words, "locale">): string {
  const options = { day: "numeric", month: "short", timeZone: "UTC" } as const;
  return formatter(locale, options).format(new Date(`${date}T12:00:00Z`));
}

/** How long ago, in the largest unit that is at least one. A moment in the future is "just now". */
export function formatAgo(at: Date, now: Date, { m }: Pick<Words, "m">): string {
  const minutes = Math.floor((now.getTime() - at.getTime()) / MINUTE);
  if (minutes < 1) return m.time.justNow;
  if (minutes < 60) return m.time.minutesAgo(minutes);
  if (minutes < 24 * 60) return m.time.hoursAgo(Math.floor(minutes / 60));
  const days = Math.floor(minutes / (24 * 60));
  return days < 60 ? m.time.daysAgo(days) : m.time.monthsAgo(Math.floor(days / 30));
}
