import type { Kysely } from "kysely";
import type { Context } from "../context.ts";
import type { Database } from "../database/tables.ts";
import type { Found, SearchInput } from "../places/search.service.ts";
import { arrivalAt } from "../places/travel.ts";
import { addUnmet, forgetUnmet } from "./unmet.queries.ts";
import { MONTHS_KEPT, type UnmetCount } from "./unmet.ts";
import { monthOf, type UnmetCounter } from "./unmet-counter.ts";

/**
 * Counts a rider's search that asked for an open place and found none within the distance that counts as near. Searches
 * by text or district look for something else; whoever is signed in is not a rider on the way.
 */
export async function noteSearch(
  context: Context,
  search: SearchInput,
  found: readonly Found[],
): Promise<void> {
  const { filter, near } = search;
  if (context.viewer || !filter || filter.text || filter.districtCode) return;
  if (!filter.openAt && !filter.openOnArrival) return;
  if (!(await isUnmet(context, search, found))) return;
  const { now, address, unmet } = context;
  unmet.counter.count({ near, departure: filter.openAt ?? now, now, address });
}

async function isUnmet(
  { unmet, hours, calendar, travel }: Context,
  { filter, first, maxMetres }: SearchInput,
  found: readonly Found[],
): Promise<boolean> {
  const near = found.filter(({ metres }) => metres <= unmet.metres);
  // what lies beyond what was asked for is not known
  if (near.length === first || (maxMetres !== null && maxMetres < unmet.metres)) return false;
  if (!filter?.includeUnknown) return near.length === 0;
  for (const { place, metres, departure } of near) {
    const mode = filter.openOnArrival;
    const at = mode ? arrivalAt(departure, metres, mode, travel) : departure;
    if ((await hours.opennessAt(place.hoursId, calendar, at)) === "OPEN") return false;
  }
  return true;
}

const COUNTS_A_STATEMENT = 1_000;

/** Writes what was counted since the last time; what cannot be written is kept for the next time. */
export async function writeUnmet(db: Kysely<Database>, counter: UnmetCounter): Promise<void> {
  const left: UnmetCount[] = counter.take();
  try {
    while (left.length > 0) {
      await addUnmet(db, left.slice(-COUNTS_A_STATEMENT));
      left.splice(-COUNTS_A_STATEMENT);
    }
  } finally {
    counter.putBack(left);
  }
}

/** Removes the months that are no longer kept. */
export async function forgetOldUnmet(db: Kysely<Database>, now: Date): Promise<void> {
  await forgetUnmet(db, monthOf(now, MONTHS_KEPT - 1));
}
