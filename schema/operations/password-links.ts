import { graphql } from "./graphql.ts";

export const createPasswordLink = graphql(`
  mutation CreatePasswordLink($userId: ID!) {
    createPasswordLink(userId: $userId)
  }
`);

export const setPasswordByLink = graphql(`
  mutation SetPasswordByLink($token: String!, $password: String!) {
    setPasswordByLink(token: $token, password: $password)
  }
`);
