import type { Period } from "../../i18n/periods.ts";
import type { DraftPeriod } from "./model.ts";

const DAY = 1440;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The whole day, as the time inputs have it. */
export const ALL_DAY: DraftPeriod = { from: "00:00", to: "00:00" };
const USUAL: DraftPeriod = { from: "09:00", to: "18:00" };

/** Whether it is a time that a time input gives: 00:00 to 23:59. */
export const isClock = (text: string): boolean => CLOCK.test(text);

export const isComplete = ({ from, to }: DraftPeriod): boolean => isClock(from) && isClock(to);

/** Minutes after midnight; of an end that the server counts on, 26:00, more than a day. */
export function minutesOf(clock: string): number {
  const [hours = "0", minutes = "0"] = clock.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** 570 is "09:30", 1560 is "26:00". */
export function clockAt(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

/** A saved period for the time inputs: 22:00–26:00 ends at 02:00. */
export const typed = ({ from, to }: Period): DraftPeriod => ({ from, to: clockAt(minutesOf(to) % DAY) });

/** Whether it ends after midnight; an end at midnight itself does not. */
export const isPastMidnight = ({ from, to }: DraftPeriod): boolean =>
  isComplete({ from, to }) && to <= from && to !== "00:00";

/** A complete period as the server has it, its end counting on past midnight: 22:00–02:00 is 22:00–26:00. */
export function countedOn({ from, to }: DraftPeriod): Period {
  const end = minutesOf(to);
  return { from, to: clockAt(end > minutesOf(from) ? end : end + DAY) };
}

/** What "+" adds: after a noon break where there is room, else to be filled in. */
export function periodAfter(periods: readonly DraftPeriod[]): DraftPeriod {
  const last = periods.at(-1);
  if (!last) return USUAL;
  const end = isComplete(last) ? minutesOf(countedOn(last).to) : DAY;
  const from = end + 120;
  return from + 60 < DAY ? { from: clockAt(from), to: clockAt(Math.min(from + 240, DAY - 60)) } : EMPTY;
}

const EMPTY: DraftPeriod = { from: "", to: "" };

export const samePeriods = (one: readonly DraftPeriod[], other: readonly DraftPeriod[]): boolean =>
  one.length === other.length &&
  one.every(({ from, to }, index) => from === other[index]?.from && to === other[index]?.to);
