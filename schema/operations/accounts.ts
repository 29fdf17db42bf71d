import { graphql } from "./graphql.ts";
import { account } from "./viewer.ts";

export const accounts = graphql(
  `
    query Accounts($text: String, $first: Int, $after: String) {
      accounts(text: $text, first: $first, after: $after) {
        nodes {
          ...Account
        }
        endCursor
      }
    }
  `,
  [account],
);

export const members = graphql(
  `
    query Members($hostId: ID!) {
      members(hostId: $hostId) {
        ...Account
      }
    }
  `,
  [account],
);

export const setMembership = graphql(`
  mutation SetMembership($userId: ID!, $hostId: ID!, $role: HostRole) {
    setMembership(userId: $userId, hostId: $hostId, role: $role) {
      id
    }
  }
`);

export const setRoles = graphql(`
  mutation SetRoles($userId: ID!, $roles: [Role!]!) {
    setRoles(userId: $userId, roles: $roles) {
      id
    }
  }
`);

export const removeAccount = graphql(`
  mutation RemoveAccount($userId: ID!) {
    removeAccount(userId: $userId) {
      id
    }
  }
`);
