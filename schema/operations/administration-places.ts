import { graphql } from "./graphql.ts";

const administeredPlace = graphql(`
  fragment AdministeredPlace on AdministeredPlace {
    code
    name
    kind
    status
    location {
      lat
      lon
    }
    address
    changedAt
    version
    isDemo
    district {
      code
      name
      nameEn
    }
    host {
      id
      name
    }
  }
`);

export const administeredPlaces = graphql(
  `
    query AdministeredPlaces($text: String, $hostId: ID, $status: PlaceStatus, $first: Int, $after: String) {
      allPlaces(text: $text, hostId: $hostId, status: $status, first: $first, after: $after) {
        nodes {
          ...AdministeredPlace
        }
        totalCount
        endCursor
      }
    }
  `,
  [administeredPlace],
);

export const createPlace = graphql(`
  mutation CreatePlace($code: ID!, $facts: PlaceFacts!, $idempotencyKey: String!) {
    createPlace(code: $code, facts: $facts, idempotencyKey: $idempotencyKey) {
      version
    }
  }
`);

export const changePlaceFacts = graphql(`
  mutation ChangePlaceFacts($place: PlaceVersionInput!, $facts: PlaceFacts!, $idempotencyKey: String!) {
    changePlaceFacts(place: $place, facts: $facts, idempotencyKey: $idempotencyKey) {
      version
    }
  }
`);

export const retirePlace = graphql(`
  mutation RetirePlace($place: PlaceVersionInput!, $idempotencyKey: String!) {
    retirePlace(place: $place, idempotencyKey: $idempotencyKey) {
      version
    }
  }
`);

export const reinstatePlace = graphql(`
  mutation ReinstatePlace($code: ID!, $idempotencyKey: String!) {
    reinstatePlace(code: $code, idempotencyKey: $idempotencyKey) {
      version
    }
  }
`);
