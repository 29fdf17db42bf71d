import { graphql } from "./graphql.ts";

const administeredHost = graphql(`
  fragment AdministeredHost on AdministeredHost {
    id
    name
    isDemo
    placeCount
    branchCount
    memberCount
    parent {
      id
      name
    }
  }
`);

export const administeredHosts = graphql(
  `
    query AdministeredHosts($text: String, $first: Int, $after: String) {
      hosts(text: $text, first: $first, after: $after) {
        nodes {
          ...AdministeredHost
        }
        totalCount
        endCursor
      }
    }
  `,
  [administeredHost],
);

export const createHost = graphql(`
  mutation CreateHost($name: String!, $parentId: ID) {
    createHost(name: $name, parentId: $parentId) {
      id
    }
  }
`);

export const changeHost = graphql(`
  mutation ChangeHost($id: ID!, $name: String, $parentId: ID) {
    changeHost(id: $id, name: $name, parentId: $parentId) {
      id
    }
  }
`);

export const removeHost = graphql(`
  mutation RemoveHost($id: ID!) {
    removeHost(id: $id)
  }
`);
