import type { VariablesOf } from "../../schema/operations/graphql.ts";
import type { nearestPlaces } from "../../schema/operations/nearest-places.ts";
import type { RiderState } from "../state/rider-state.ts";

export type PlaceFilter = NonNullable<VariablesOf<typeof nearestPlaces>["filter"]>;

type Filters = Pick<RiderState, "mode" | "openOnly" | "amenities" | "kind">;

/** What both the list and the map are asked for; places of unknown hours show only when closed ones do. */
function commonFilter({ amenities, kind, openOnly }: Filters): PlaceFilter {
  return {
    includeUnknown: !openOnly,
    ...(amenities.length > 0 && { amenities: [...amenities] }),
    ...(kind && { kinds: [kind] }),
  };
}

/** The list's filter: open when the rider gets there. */
export function listFilter(filters: Filters): PlaceFilter {
  return { ...commonFilter(filters), ...(filters.openOnly && { openOnArrival: filters.mode }) };
}

/** The map's filter: pins have no arrival, so open at `instant` (ISO, whole minute) stands for it. */
export function mapFilter(filters: Filters, instant: string): PlaceFilter {
  return { ...commonFilter(filters), ...(filters.openOnly && { openAt: instant }) };
}
