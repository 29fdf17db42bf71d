import { graphql } from "./graphql.ts";

/** Somebody with what they may do. */
export const account = graphql(`
  fragment Account on Account {
    id
    name
    email
    isDemo
    createdAt
    roles
    memberships {
      role
      host {
        id
        name
      }
    }
  }
`);

/** Who is signed in; null: nobody. */
export const viewer = graphql(
  `
    query Viewer {
      viewer {
        ...Account
      }
    }
  `,
  [account],
);
