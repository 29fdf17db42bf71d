import { graphql } from "./graphql.ts";

/** What may look different from now on, as it happens; asked of /graphql/stream. */
export const placeChanges = graphql(`
  subscription PlaceChanges {
    placesChanged { codes everything }
  }
`);
