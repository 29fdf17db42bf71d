import { graphql } from "./graphql.ts";

/** Changes one place. */
export const changePlace = graphql(`
  mutation ChangePlace($place: PlaceVersionInput!, $change: PlaceChange!, $idempotencyKey: String!) {
    changePlace(place: $place, change: $change, idempotencyKey: $idempotencyKey) { version }
  }
`);

/** The same change of many places, all or none. */
export const changePlaces = graphql(`
  mutation ChangePlaces($places: [PlaceVersionInput!]!, $change: PlaceChange!, $idempotencyKey: String!) {
    changePlaces(places: $places, change: $change, idempotencyKey: $idempotencyKey) { version }
  }
`);

/** "Still correct", said by its host: a version of the place like any change. */
export const confirmAsHost = graphql(`
  mutation ConfirmAsHost($code: ID!, $idempotencyKey: String!) {
    confirmPlace(code: $code, idempotencyKey: $idempotencyKey) { version }
  }
`);

/** What would differ of places after a change; nothing is saved. */
export const previewPlaces = graphql(`
  query PreviewPlaces($codes: [ID!]!, $change: PlaceChange!) {
    previewChange(codes: $codes, change: $change) {
      place { code name version }
      openness
      nextChange { at to }
      changes { field amenity before after }
      warnings { kind where }
    }
  }
`);
