import { setImmediate } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { LRUCache } from "lru-cache";
import type { Database } from "../database/tables.ts";
import type { Calendar } from "./calendar/calendar.ts";
import { DAY } from "./dates.ts";
import type { OpenAndUnknown } from "./openness.ts";
import type { Span } from "./spans.ts";
import { periodsIn } from "./window.ts";

/** A definition's concrete periods, in ms. */
export interface DefinitionPeriods extends OpenAndUnknown<Span> {
  id: number;
}

/** Evaluated without letting other requests in between; some 10 µs each. */
const CHUNK = 500;
const DAYS_KEPT = 8;

/** By database, then by calendar and day. Definitions never change, so only new ones are ever added. */
const known = new WeakMap<Kysely<Database>, LRUCache<string, Map<number, DefinitionPeriods>>>();

/**
 * The periods of every definition around an instant that the stored windows do not cover: from at least a day
 * before it to at least two days after it. Remembered for the days asked about last.
 */
export async function definitionPeriods(
  db: Kysely<Database>,
  { calendar, at }: { calendar: Calendar; at: Date },
): Promise<DefinitionPeriods[]> {
  const day = Math.floor(at.getTime() / DAY);
  const periods = knownOn(db, `${calendar.digest} ${day}`);
  const missing = await readMissing(db, periods);
  for (const [i, { id, definition }] of missing.entries()) {
    if (i % CHUNK === CHUNK - 1) await setImmediate();
    periods.set(id, {
      id,
      ...periodsIn(definition, calendar, { from: (day - 1) * DAY, to: (day + 3) * DAY }),
    });
  }
  return [...periods.values()];
}

function knownOn(db: Kysely<Database>, key: string): Map<number, DefinitionPeriods> {
  let days = known.get(db);
  if (days === undefined) {
    days = new LRUCache({ max: DAYS_KEPT });
    known.set(db, days);
  }
  let periods = days.get(key);
  if (periods === undefined) {
    periods = new Map();
    days.set(key, periods);
  }
  return periods;
}

async function readMissing(db: Kysely<Database>, periods: ReadonlyMap<number, DefinitionPeriods>) {
  const { count } = await db
    .selectFrom("opening_hours")
    .select(sql<number>`count(*)::integer`.as("count"))
    .executeTakeFirstOrThrow();
  if (count === periods.size) return [];
  return db
    .selectFrom("opening_hours")
    .where(sql<boolean>`id <> all(${[...periods.keys()]}::integer[])`)
    .select(["id", "definition"])
    .execute();
}
