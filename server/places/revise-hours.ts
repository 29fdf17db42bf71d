import type { Transaction } from "kysely";
import type { Database } from "../database/tables.ts";
import { findDefinitions } from "../hours/book.queries.ts";
import type { Calendar } from "../hours/calendar/calendar.ts";
import { digestOf } from "../hours/canonical.ts";
import { saveDefinitions } from "../hours/hours.queries.ts";
import type { Hours } from "../hours/hours.ts";
import { normaliseHours } from "../hours/normalise.ts";
import { possibleUtcHours } from "../hours/possible-hours.ts";
import type { PlacePatch } from "./place-snapshot.ts";

export interface SavedHours {
  /** The id of a definition that one of the rows has. */
  idOfHours(hours: Hours): number;
  /** In which UTC hours of the day stored hours could ever be open, by id; reads those that no row has. */
  possibleHours(ids: readonly number[]): Promise<Map<number, readonly number[]>>;
}

/** Saves the definitions of hours that the rows have, of places and of amenities. */
export async function saveHours(
  trx: Transaction<Database>,
  { rows, calendar, at }: { rows: readonly PlacePatch[]; calendar: Calendar; at: Date },
): Promise<SavedHours> {
  const byDigest = new Map<string, Hours>();
  const collect = (given: Hours | null | undefined) => {
    if (given) byDigest.set(normalised(given).digest, normalised(given).hours);
  };
  for (const { hours, amenities } of rows) {
    collect(hours);
    for (const amenity of amenities ?? []) collect(amenity.hours);
  }
  const ids = await saveDefinitions(trx, { definitions: [...byDigest.values()], calendar, now: at });
  const definitions = new Map(Array.from(byDigest, ([digest, hours]) => [known(ids, digest), hours]));

  return {
    idOfHours: (hours) => known(ids, normalised(hours).digest),
    async possibleHours(wanted) {
      const others = wanted.filter((id) => !definitions.has(id));
      for (const [id, hours] of await findDefinitions(trx, others)) definitions.set(id, hours);
      return new Map(wanted.map((id) => [id, cachedPossibleHours(known(definitions, id))]));
    },
  };
}

/** The value of a key that must be there. */
export function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing is known of ${String(key)}`);
  return value;
}

/*
 * Definitions are never changed in place, and thousands of rows of an import share one object: what follows
 * from a definition is worked out once an object.
 */
const normalised = oncePerObject((given: Hours) => {
  const hours = normaliseHours(given);
  return { hours, digest: digestOf(hours) };
});
const cachedPossibleHours = oncePerObject(possibleUtcHours);

function oncePerObject<K extends object, V extends object>(compute: (key: K) => V): (key: K) => V {
  const results = new WeakMap<K, V>();
  return (key) => {
    const had = results.get(key);
    if (had) return had;
    const value = compute(key);
    results.set(key, value);
    return value;
  };
}
