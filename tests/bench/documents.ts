import { textOf } from "../../schema/operations/graphql.ts";
import { nearestPlaces } from "../../schema/operations/nearest-places.ts";
import type { LatLon } from "../../server/places/place.ts";

/** What issue and limit are compared on: 20 places with amenities, openness, distance. */
const NEAREST_TWENTY = `
  query Nearest($near: PointInput!) {
    nearestPlaces(near: $near, first: 20) {
      metres
      place {
        __typename code name kind location { lat lon } openness
        amenities { amenity { code } state }
      }
    }
  }`;

/** Bodies that ask the API for the nearest twenty. */
export function nearestBodies(points: readonly LatLon[]): string[] {
  return points.map((near) => JSON.stringify({ query: NEAREST_TWENTY, variables: { near } }));
}

/** Bodies as the app itself sends them when a rider opens it: open on arrival by e-bike. */
export function riderBodies(points: readonly LatLon[]): string[] {
  const query = textOf(nearestPlaces);
  return points.map((near) =>
    JSON.stringify({
      query,
      variables: { near, mode: "EBIKE", first: 20, filter: { openOnArrival: "EBIKE" } },
    }),
  );
}
