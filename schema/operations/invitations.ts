import { graphql } from "./graphql.ts";
import { account } from "./viewer.ts";

const offer = graphql(`
  fragment Offer on Invitation {
    id
    role
    hostRole
    host {
      id
      name
    }
    email
    inviterName
    isDemo
    expiresAt
  }
`);

export const invitation = graphql(
  `
    query Invitation($token: String!) {
      invitation(token: $token) {
        ...Offer
      }
    }
  `,
  [offer],
);

export const acceptInvitation = graphql(
  `
    mutation AcceptInvitation($token: String!, $name: String, $email: String, $password: String) {
      acceptInvitation(token: $token, name: $name, email: $email, password: $password) {
        ...Account
      }
    }
  `,
  [account],
);

export const openInvitations = graphql(
  `
    query OpenInvitations($hostId: ID) {
      invitations(hostId: $hostId) {
        ...Offer
      }
    }
  `,
  [offer],
);

export const invite = graphql(
  `
    mutation Invite($input: InviteInput!) {
      invite(input: $input) {
        token
        invitation {
          ...Offer
        }
      }
    }
  `,
  [offer],
);

export const revokeInvitation = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id) {
      id
    }
  }
`);
