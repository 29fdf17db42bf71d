import type { DateSelectors } from "../dated-rule.ts";
import { type Cursor, OsmError } from "./osm-cursor.ts";
import { readDates } from "./osm-dates.ts";
import { readDays } from "./osm-days.ts";
import { readWeeks, readYears } from "./osm-years.ts";

/**
 * For which dates a rule is: years, months or dates, weeks, holidays, weekdays, each kind once, in any order. A
 * colon may stand after any of them.
 */
export function readSelectors(cursor: Cursor): DateSelectors {
  const on: DateSelectors = {};
  for (;;) {
    const found = readDates(cursor) ?? readYears(cursor) ?? readWeeks(cursor) ?? readDays(cursor);
    if (found === undefined) return on;
    const twice = Object.keys(found).find((kind) => Object.hasOwn(on, kind));
    // Mo 10:00-12:00 Tu: one reader takes both days together, another begins a new rule
    if (twice !== undefined) throw new OsmError(`expected one list of ${twice} a rule`);
    Object.assign(on, found);
    cursor.takeSign(":");
  }
}
