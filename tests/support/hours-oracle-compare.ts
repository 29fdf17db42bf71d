import type { Calendar } from "../../server/hours/calendar/calendar.ts";
import { officialCalendarDays } from "../../server/hours/calendar/calendar-source.ts";
import { type CompiledHours, compileHours } from "../../server/hours/compile.ts";
import { DAY, dateOf } from "../../server/hours/dates.ts";
import type { Hours, Openness } from "../../server/hours/hours.ts";
import { answerIn, spansBetween } from "../../server/hours/openness.ts";
import { parseOsm } from "../../server/hours/text/osm-parse.ts";
import { zoneOf } from "../../server/hours/zone.ts";
import { type HoursOracle, ORACLE_ZONE } from "./hours-oracle.ts";
import { seeded } from "./random.ts";

/** What came of one text. */
export interface Comparison {
  text: string;
  /** Null: not understood. */
  hours: Hours | null;
  /** Why it was not understood. */
  reason: string | null;
  /** The oracle's own refusal; its answers are not compared then. */
  refused: string | null;
  /** Whether we answer UNKNOWN wherever the oracle knows. */
  isAllUnknown: boolean;
  disagreements: { at: Date; ours: Openness; oracles: Openness }[];
}

/**
 * A calendar that has no official day in any year and is published for all: holidays are left out of the
 * comparison, since the oracle's are wrong for China.
 */
export const NO_HOLIDAYS: Calendar = { day: () => undefined, isPublished: () => true, digest: "no holidays" };

const SEED = 20_261_122;
const INSTANTS = 200;

/**
 * 200 whole minutes of 2026, the same in every run. None is on, or a day from, an official Chinese day off or
 * make-up workday, or a holiday of the oracle's (it is asked for any place, and takes Baden-Württemberg).
 */
export async function oracleInstants(oracle: HoursOracle): Promise<number[]> {
  const zone = zoneOf(ORACLE_ZONE);
  const first = Date.UTC(2026, 0, 1) / DAY;
  const days = Array.from({ length: 365 }, (_, i) => first + i);
  const noons = days.map((day) => zone.instantOf(day, 720));
  const holidays = await oracle.ask({ text: "24/7; PH off", at: noons });
  if ("refused" in holidays) throw new Error(`the oracle refused PH: ${holidays.refused}`);
  const official = new Set(officialCalendarDays().map(({ date }) => date));
  const isHoliday = (day: number) => official.has(dateOf(day)) || holidays.states[day - first] === "C";
  const ordinary = days.filter((day) => ![day - 1, day, day + 1].some(isHoliday));
  const random = seeded(SEED);
  return Array.from({ length: INSTANTS }, () =>
    zone.instantOf(ordinary[Math.floor(random() * ordinary.length)] ?? first, Math.floor(random() * 1440)),
  ).sort((a, b) => a - b);
}

/** What a letter of the oracle's means; any other is an exception that it threw at the instant. */
const STATES = new Map<string | undefined, Openness>([
  ["O", "OPEN"],
  ["C", "CLOSED"],
  ["U", "UNKNOWN"],
]);

/** Reads a text and asks both sides about every instant, in ms. */
export async function compare(
  oracle: HoursOracle,
  text: string,
  instants: readonly number[],
): Promise<Comparison> {
  const read = parseOsm(text, ORACLE_ZONE);
  const answer = await oracle.ask({ text, at: [...instants] });
  const comparison: Comparison = {
    text,
    hours: read.ok ? read.hours : null,
    reason: read.ok ? null : read.reason,
    refused: "refused" in answer ? answer.refused : null,
    isAllUnknown: false,
    disagreements: [],
  };
  if (!read.ok || "refused" in answer) return comparison;
  const compiled = compileHours(read.hours);
  const both = instants.map((time, i) => ({
    at: new Date(time),
    ours: opennessOf(compiled, time),
    oracles: STATES.get(answer.states[i]),
  }));
  const known = both.filter(({ oracles }) => oracles === "OPEN" || oracles === "CLOSED");
  return {
    ...comparison,
    isAllUnknown: known.length > 0 && known.every(({ ours }) => ours === "UNKNOWN"),
    disagreements: both.flatMap(({ at, ours, oracles }) =>
      oracles === undefined || ours === "UNKNOWN" || ours === oracles ? [] : [{ at, ours, oracles }],
    ),
  };
}

function opennessOf(compiled: CompiledHours, time: number): Openness {
  return answerIn(spansBetween(compiled, NO_HOLIDAYS, time, time + 1), time);
}
