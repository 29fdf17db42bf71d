import { graphql } from "./graphql.ts";

/** Makes a place again what it was as of a version. */
export const restorePlace = graphql(`
  mutation RestorePlace($place: PlaceVersionInput!, $version: Int!, $idempotencyKey: String!) {
    restorePlace(place: $place, version: $version, idempotencyKey: $idempotencyKey) { version }
  }
`);
