import { graphql } from "./graphql.ts";

/** Removes a demand set. */
export const removeDemandSet = graphql(`
  mutation RemoveDemandSet($code: ID!) {
    removeDemandSet(code: $code)
  }
`);

/** Removes a saved area. */
export const removeArea = graphql(`
  mutation RemoveArea($code: ID!) {
    removeArea(code: $code)
  }
`);
