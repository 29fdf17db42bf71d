import type { Kysely } from "kysely";
import { LRUCache } from "lru-cache";
import type { Database } from "../database/tables.ts";
import type { Thread } from "../threads/thread.ts";
import type { ChosenPlace } from "./choose-places.ts";
import { setHours, WEEK_WORDS } from "./engine/week-bits.ts";
import { findDefinitionTexts } from "./places.queries.ts";
import { HOURS_A_WEEK } from "./question.ts";

export type AnalysisThread = Thread<typeof import("./analysis.thread.ts")>;

/** Weeks kept for each date asked about; definitions of hours never change. */
const MOST_WEEKS = 50_000;
const MOST_DATES = 8;
/** Of definitions that scenarios make up, which may be long; the keys of the others are numbers. */
const MOST_CHARACTERS = 4_000_000;

export interface PlaceWeeks {
  openWeek: Uint32Array;
  unknownWeek: Uint32Array;
}

/** The typical weeks of places, each worked out once for a date. */
export class TypicalWeeks {
  readonly #byDate = new LRUCache<string, LRUCache<number | string, Uint32Array>>({ max: MOST_DATES });

  /** Six words a place each; none of a place that does not count. */
  async of(
    places: readonly Pick<ChosenPlace, "hours" | "change">[],
    { db, thread, on }: { db: Kysely<Database>; thread: AnalysisThread; on: string },
  ): Promise<PlaceWeeks> {
    const known = this.#ofDate(on);
    // of this answer: what is kept may give way meanwhile
    const weeks = new Map<number | string, Uint32Array>();
    const missing: (number | string)[] = [];
    for (const hours of new Set(places.map((place) => place.hours))) {
      if (hours === null) continue;
      const week = known.get(hours);
      if (week) weeks.set(hours, week);
      else missing.push(hours);
    }
    for (const [hours, week] of await read(missing, { db, thread, on })) {
      known.set(hours, week);
      weeks.set(hours, week);
    }
    return columnsOf(places, weeks);
  }

  #ofDate(on: string): LRUCache<number | string, Uint32Array> {
    const known = this.#byDate.get(on) ?? weeksOfDate();
    this.#byDate.set(on, known);
    return known;
  }
}

const weeksOfDate = () =>
  new LRUCache<number | string, Uint32Array>({
    max: MOST_WEEKS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_, hours) => (typeof hours === "string" ? hours.length : 1),
  });

/** @param hours ids, or definitions as JSON */
async function read(
  hours: readonly (number | string)[],
  { db, thread, on }: { db: Kysely<Database>; thread: AnalysisThread; on: string },
): Promise<Map<number | string, Uint32Array>> {
  if (hours.length === 0) return new Map();
  const ids = hours.filter((key) => typeof key === "number");
  const texts = new Map<number | string, string>(await findDefinitionTexts(db, ids));
  for (const key of hours) if (typeof key === "string") texts.set(key, key);
  const weeks = await thread.call("typicalWeeks", { definitions: [...texts.values()], on });
  return new Map([...texts.keys()].map((key, at) => [key, weeks[at] ?? new Uint32Array(2 * WEEK_WORDS)]));
}

function columnsOf(
  places: readonly Pick<ChosenPlace, "hours" | "change">[],
  weeks: ReadonlyMap<number | string, Uint32Array>,
): PlaceWeeks {
  const openWeek = new Uint32Array(WEEK_WORDS * places.length);
  const unknownWeek = new Uint32Array(WEEK_WORDS * places.length);
  places.forEach(({ hours, change }, place) => {
    if (change === "X") return;
    const week = hours === null ? undefined : weeks.get(hours);
    if (!week) {
      setHours(unknownWeek, place, 0, HOURS_A_WEEK);
      return;
    }
    openWeek.set(week.subarray(0, WEEK_WORDS), place * WEEK_WORDS);
    unknownWeek.set(week.subarray(WEEK_WORDS), place * WEEK_WORDS);
  });
  return { openWeek, unknownWeek };
}
