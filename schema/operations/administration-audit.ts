import { graphql } from "./graphql.ts";

export const audit = graphql(`
  query Audit($first: Int, $after: String, $actorId: ID, $code: ID) {
    audit(first: $first, after: $after, actorId: $actorId, code: $code) {
      nodes {
        code
        name
        actorId
        revision {
          version
          at
          actor
          action
          changes {
            field
            amenity
            before
            after
          }
        }
      }
      endCursor
    }
  }
`);

export const accountEvents = graphql(`
  query AccountEvents($first: Int, $after: String) {
    accountEvents(first: $first, after: $after) {
      nodes {
        id
        at
        actorId
        actorName
        action
        subjectName
        detailJson
      }
      endCursor
    }
  }
`);

export const administrationEvents = graphql(`
  query AdministrationEvents($first: Int, $after: String) {
    administrationEvents(first: $first, after: $after) {
      nodes {
        id
        at
        actorId
        actor
        action
        subjectId
        subject
        changes {
          name
          before
          after
        }
      }
      endCursor
    }
  }
`);
