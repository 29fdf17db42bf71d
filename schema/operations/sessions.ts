import { graphql } from "./graphql.ts";

export const sessions = graphql(`
  query Sessions {
    sessions {
      id
      userAgent
      createdAt
      lastSeenAt
      isCurrent
    }
  }
`);

export const endSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

export const endOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);
