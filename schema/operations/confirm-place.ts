import { graphql } from "./graphql.ts";

/** "Still correct": answers with what the details show of it. */
export const confirmPlace = graphql(`
  mutation ConfirmPlace($code: ID!, $idempotencyKey: String!) {
    confirmPlace(code: $code, idempotencyKey: $idempotencyKey) {
      hoursCheckedAt
      confirmations { recent }
    }
  }
`);
