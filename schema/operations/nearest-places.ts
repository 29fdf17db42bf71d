import { graphql } from "./graphql.ts";
import { placeSummary } from "./place-fragments.ts";

/** The rider's list. The position goes in the variables, so only ever in a POST body. */
export const nearestPlaces = graphql(
  `
  query NearestPlaces($near: PointInput!, $mode: TravelMode!, $first: Int!, $maxMetres: Float, $filter: PlaceFilter) {
    nearestPlaces(near: $near, first: $first, maxMetres: $maxMetres, filter: $filter) {
      metres
      travelMinutes(mode: $mode)
      opennessOnArrival(mode: $mode)
      place { ...PlaceSummary }
    }
  }
`,
  [placeSummary],
);
