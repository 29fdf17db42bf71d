import { InputError } from "../../errors.ts";
import { DEFAULT_ZONE, type Hours } from "../hours.ts";
import { checkHours } from "../validate.ts";
import { OsmError } from "./osm-cursor.ts";
import { readOsmRules } from "./osm-rules.ts";
import { hoursOfRules } from "./rules-hours.ts";

/** Far longer than any real value; it bounds the work on a hostile one. */
export const MAX_OSM_LENGTH = 1000;

export type OsmResult = { ok: true; hours: Hours } | { ok: false; reason: string };

/**
 * Reads OSM's `opening_hours`: rules by weekdays, dates, years, weeks and holidays, `;`, `,` and `||` between them,
 * `off` and `unknown`, comments, open ends, periods past midnight. What a week, seasons and special days can say
 * becomes those, anything more a list of dated rules. Case and spaces do not matter, full-width punctuation is
 * taken as ASCII. Events such as sunrise, and `easter`, are not understood.
 *
 * A text that is not understood to its last character, or that means two things to two readers, is not ok, with
 * the reason; it is never guessed. Text says nothing of make-up workdays: they follow the weekday they replace.
 * Where a night may be cut short because the next day has a rule of its own (`Fr 20:00-04:00; Sa 10:00-12:00`), the
 * rest of it is unknown: see plan-rules.ts.
 *
 * https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function parseOsm(text: string, zone: string = DEFAULT_ZONE): OsmResult {
  if (text.length > MAX_OSM_LENGTH)
    return { ok: false, reason: `expected at most ${MAX_OSM_LENGTH} characters, got ${text.length}` };
  try {
    return { ok: true, hours: checkHours(hoursOfRules(readOsmRules(text), zone)) };
  } catch (error) {
    if (error instanceof OsmError || error instanceof InputError) return { ok: false, reason: error.message };
    throw error;
  }
}
