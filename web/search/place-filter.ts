import type { VariablesOf } from "../../schema/operations/graphql.ts";
import type { nearestPlaces } from "../../schema/operations/nearest-places.ts";
import type { RiderState } from "../state/rider-state.ts";

export type PlaceFilter = NonNullable<VariablesOf<typeof nearestPlaces>["filter"]>;

type Filters = Pick<RiderState, "mode" | "openOnly" | "amenities" | "kind">;

/** What is always asked for; places of unknown hours show only when closed ones do. */
function commonFilter({ amenities, kind, openOnly }: Filters): PlaceFilter {
  return {
    includeUnknown: !openOnly,
    ...(amenities.length > 0 && { amenities: [...amenities] }),
    ...(kind && { kinds: [kind] }),
  };
}

/** What the list asks for, and the map with it: open when the rider gets there. */
export function arrivalFilter(filters: Filters): PlaceFilter {
  return { ...commonFilter(filters), ...(filters.openOnly && { openOnArrival: filters.mode }) };
}

/** What the map asks for before it is known where the way starts: open at `instant` (ISO, whole minute). */
export function momentFilter(filters: Filters, instant: string): PlaceFilter {
  return { ...commonFilter(filters), ...(filters.openOnly && { openAt: instant }) };
}
