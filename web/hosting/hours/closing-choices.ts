import { clockOf, dateOf, daysBetween } from "../../i18n/moments.ts";
import { instantAt } from "./local-time.ts";

/** Until when a place may be closed at one tap. */
export interface ClosingChoice {
  readonly is: "hour" | "noon" | "afternoon" | "day" | "opening";
  readonly until: Date;
}

const MINUTE = 60_000;
/** A part of the day that is nearly over is no choice. */
const WORTH_IT = 30 * MINUTE;
/** A next opening further away is better chosen by hand. */
const NEAR_DAYS = 6;

/**
 * The moments that a host most often means, in order; those that are past or the same as another are left out.
 * @param nextOpening when the place opens on a later day; null: not known
 */
export function closingChoices(zone: string, now: Date, nextOpening: Date | null): ClosingChoice[] {
  const today = dateOf(now, zone);
  const at = (clock: string): Date => instantAt(today, clock, zone);
  // To the full minute, as everything else that is said of hours.
  const hour = new Date(Math.ceil(now.getTime() / MINUTE) * MINUTE + 60 * MINUTE);
  const isNear = nextOpening !== null && daysBetween(today, dateOf(nextOpening, zone)) <= NEAR_DAYS;
  const choices: ClosingChoice[] = [
    { is: "hour", until: hour },
    { is: "noon", until: at("12:00") },
    { is: "afternoon", until: at("18:00") },
    { is: "day", until: at("24:00") },
    ...(isNear ? [{ is: "opening", until: nextOpening } as const] : []),
  ];
  const isAhead = ({ is, until }: ClosingChoice): boolean =>
    until.getTime() - now.getTime() >= (is === "day" || is === "opening" ? MINUTE : WORTH_IT);
  const isFirst = ({ until }: ClosingChoice, index: number): boolean =>
    choices.findIndex((other) => other.until.getTime() === until.getTime()) === index;
  return choices.filter((choice, index) => isAhead(choice) && isFirst(choice, index));
}

/** What a device's date-and-time input has, in the place's zone: "2026-11-22T14:00". */
export const localInput = (at: Date, zone: string): string => `${dateOf(at, zone)}T${clockOf(at, zone)}`;

/** The instant that such an input means; null while it is not complete or is not after `now`. */
export function instantOfInput(value: string, zone: string, now: Date): Date | null {
  const [date = "", clock = ""] = value.split("T");
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(clock)) return null;
  const at = instantAt(date, clock, zone);
  return at > now ? at : null;
}
