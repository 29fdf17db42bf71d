import { InputError } from "../errors.ts";
import { canonicalJson } from "../hours/canonical.ts";
import { DEFAULT_ZONE, type Hours } from "../hours/hours.ts";
import { type OsmResult, parseOsm } from "../hours/text/osm-parse.ts";
import { printOsm } from "../hours/text/osm-print.ts";
import { checkHours } from "../hours/validate.ts";
import type { PlacePatch } from "../places/place-snapshot.ts";

type HoursFields = Required<Pick<PlacePatch, "hours" | "hoursText">>;

export interface HoursReading {
  fields: HoursFields;
  /** Why the text is kept as it is and the hours stay unknown. */
  notUnderstood?: string;
}

/** What a cell of opening hours says; null is a cell that says nothing. */
export type HoursReader = (text: string | null) => HoursReading;

const NOTHING: HoursReading = { fields: { hours: null, hoursText: null } };

/** Beyond this the file hardly repeats itself and remembering is of no use. */
const MOST_REMEMBERED = 20_000;

/** A reader that gives equal texts the very same object: what follows from it is then worked out once. */
export function createHoursReader(): HoursReader {
  const remembered = new Map<string, HoursReading>();
  return (text) => {
    if (text === null) return NOTHING;
    const had = remembered.get(text);
    if (had) return had;
    const result = readHours(text);
    const reading: HoursReading = result.ok
      ? { fields: { hours: result.hours, hoursText: null } }
      : { fields: { hours: null, hoursText: text }, notUnderstood: result.reason };
    if (remembered.size < MOST_REMEMBERED) remembered.set(text, reading);
    return reading;
  };
}

/** OSM opening_hours syntax, or our own JSON where the export found no words for it. */
function readHours(text: string): OsmResult {
  if (!text.startsWith("{")) return parseOsm(text, DEFAULT_ZONE);
  try {
    return { ok: true, hours: checkHours(JSON.parse(text)) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof InputError)
      return { ok: false, reason: error.message };
    throw error;
  }
}

/**
 * The cell that readHours reads back as the same definition: OSM syntax where it says all of it, otherwise
 * (a zone of its own, closures with reasons, rules that OSM has no words for …) the definition as JSON.
 */
export function writeHours(hours: Hours): string {
  const json = canonicalJson(hours);
  const text = printOsm(hours);
  const read = parseOsm(text, DEFAULT_ZONE);
  return read.ok && canonicalJson(read.hours) === json ? text : json;
}
