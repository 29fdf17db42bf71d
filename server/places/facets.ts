import type { PlaceKind } from "./place.ts";

/*
 * Facets are small integers beside a place's location in the nearest index. Each is a necessary condition,
 * so that a search discards a place inside the index without reading its row:
 *   0-23    the UTC hours of the day in which its hours could ever be open
 *   24, 25  its kind
 *   32 + n  the amenity with id n is available
 * Below 256 each has a bit of its own in the index's signature (siglen 32 bytes); above, bits are shared and
 * the row is read to be sure.
 */

const KIND_FACETS: Record<PlaceKind, number> = { REST_STATION: 24, SERVICE_CENTRE: 25 };
const FIRST_AMENITY = 32;

/** About how many places there are and which share of them has each facet; null: never counted. */
export type FacetCounts = { places: number; shares: ReadonlyMap<number, number> } | null;

/** About how many places have all the facets, as if each were independent; Infinity when never counted. */
export function expectedPlaces(counts: FacetCounts, facets: readonly number[]): number {
  if (!counts) return Infinity;
  return facets.reduce((places, facet) => places * (counts.shares.get(facet) ?? 0), counts.places);
}

/** The facet of a UTC hour of the day, 0-23. */
export function hourFacet(hour: number): number {
  return hour;
}

export function kindFacet(kind: PlaceKind): number {
  return KIND_FACETS[kind];
}

/** The facet of an available amenity by its id in the catalogue. */
export function amenityFacet(amenityId: number): number {
  return FIRST_AMENITY + amenityId;
}
