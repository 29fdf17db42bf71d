import { graphql } from "./graphql.ts";

/** From where a point is reached in some minutes. */
export const isochrones = graphql(`
  query Isochrones($to: PointInput!, $minutes: [Float!]!, $mode: TravelMode!) {
    isochrones(to: $to, minutes: $minutes, mode: $mode) { minutes travel area }
  }
`);
