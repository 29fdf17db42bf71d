import type { Context } from "../context.ts";
import { expected } from "../errors.ts";
import { checkedFirst } from "../input.ts";
import type { OpennessTest } from "./filter.queries.ts";
import { type FilterInput, resolveFilter } from "./filter.service.ts";
import { findNearest, type Nearby } from "./nearest.service.ts";
import type { LatLon } from "./place.ts";
import { arrivalAt } from "./travel.ts";

export interface SearchInput {
  near: LatLon;
  first: number;
  maxMetres: number | null;
  filter: FilterInput | null;
}

/** A place found, and when the traveller to it leaves. */
export type Found = Nearby & { departure: Date };

/** Half the earth's circumference: no place is farther. */
const FARTHEST_METRES = 20_037_509;

/**
 * What a rider asks: the nearest places that fit, in exact geodesic order.
 * @throws InputError for `first` outside 1-100, maxMetres that is not positive, or a filter that cannot be resolved.
 */
export async function searchNearest(
  context: Context,
  { near, first, maxMetres, filter }: SearchInput,
): Promise<Found[]> {
  if (maxMetres !== null && !(maxMetres > 0 && maxMetres <= FARTHEST_METRES))
    throw expected(`maxMetres above 0, up to ${FARTHEST_METRES}`, maxMetres);
  checkedFirst(first, 100);
  const resolved = await resolveFilter(context, filter, { near, testsArrival: true });
  const test = resolved.openness;
  const found = await findNearest(context.db, {
    near,
    first,
    maxMetres,
    filter: resolved,
    ...(test?.by === "ARRIVAL" && { accepts: isOpenOnArrival(context, test) }),
  });
  const departure = filter?.openAt ?? context.now;
  return found.map(({ place, metres }) => ({ place, metres, departure }));
}

/** SQL lets pass who arrives after the stored window, after weeks on foot; the definition tells. */
function isOpenOnArrival(
  { calendar, hours, travel }: Context,
  test: Extract<OpennessTest, { by: "ARRIVAL" }>,
) {
  return async ({ place, metres }: Nearby): Promise<boolean> => {
    const arrival = arrivalAt(test.departure, metres, test.mode, travel);
    const openness = await hours.opennessAt(place.hoursId, calendar, arrival);
    return openness === "OPEN" || (test.includeUnknown && openness === "UNKNOWN");
  };
}
