import type { Hours } from "../hours.ts";
import { lenientOsm } from "./lenient-hours.ts";
import { MAX_OSM_LENGTH, parseOsm } from "./osm-parse.ts";
import { printOsm } from "./osm-print.ts";

export type HoursReading =
  | {
      ok: true;
      hours: Hours;
      /** The normal form, in OSM syntax. */
      text: string;
      /** False: not proper syntax. Show the normal form and have it confirmed. */
      isExact: boolean;
    }
  | { ok: false; reason: string };

/**
 * Hours from text: OSM `opening_hours` syntax, or as people type them (`周一至周五 8:30-12:00，14:00-18:00`, `9-18`,
 * `24小时`). What is not fully understood, or can be read in two ways, is not ok: the reason says what was expected.
 * @param zone IANA name; Asia/Shanghai unless given
 */
export function readHours(text: string, { zone }: { zone?: string } = {}): HoursReading {
  if (text.length > MAX_OSM_LENGTH)
    return { ok: false, reason: `expected at most ${MAX_OSM_LENGTH} characters, got ${text.length}` };
  const exact = parseOsm(text, zone);
  if (exact.ok && !hasTimesAlone(exact.hours)) return asWritten(exact.hours, text);
  const lenient = lenientOsm(text);
  if ("reason" in lenient) {
    if (exact.ok) return asWritten(exact.hours, text);
    // who wrote OSM's own words is told what is wrong with them
    return { ok: false, reason: looksLikeOsm(text) ? exact.reason : lenient.reason };
  }
  const read = parseOsm(lenient.osm, zone);
  return read.ok ? { ...read, text: printOsm(read.hours), isExact: false } : read;
}

function asWritten(hours: Hours, text: string): HoursReading {
  return { ok: true, hours, text: printOsm(hours), isExact: isPlain(text) };
}

/** 9:00-12:00;14:00-18:00: to the letter the afternoon takes the place of the morning; people mean both. */
function hasTimesAlone({ rules = [] }: Hours): boolean {
  return rules.some(
    ({ on, state, mode, periods }, i) =>
      i > 0 && state === "OPEN" && mode === undefined && periods.length > 0 && Object.keys(on).length === 0,
  );
}

/** Full-width figures and signs are understood, and no syntax of any other reader; comments may be in any script. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text.replace(/"[^"]*"/g, ""));
}

/** Two-letter weekdays or a semicolon, and no Chinese. */
function looksLikeOsm(text: string): boolean {
  return /\b(mo|tu|we|th|fr|sa|su|ph|sh)\b|[;[|"]/i.test(text) && !/\p{Script=Han}/u.test(text);
}
