import { graphql } from "./graphql.ts";

/** Every change of a place, the latest first. */
export const placeHistory = graphql(`
  query PlaceHistory($code: ID!, $first: Int!, $before: Int) {
    placeHistory(code: $code, first: $first, before: $before) {
      nextBefore
      revisions {
        version
        at
        actor
        action
        changes { field amenity before after }
      }
    }
  }
`);
