import { graphql } from "./graphql.ts";

/** The demand sets to choose from. */
export const demandSets = graphql(`
  query DemandSets {
    demandSets {
      code name source resolution isHourly cellCount weight ownerName isDemo isMine createdAt
    }
  }
`);

/** The saved areas to choose from. */
export const savedAreas = graphql(`
  query SavedAreas {
    areas {
      code name ownerName isMine createdAt
      box { south west north east }
    }
  }
`);

/** Keeps an area that was drawn. */
export const saveArea = graphql(`
  mutation SaveArea($name: String!, $boundary: GeoJSONArea!) {
    saveArea(name: $name, boundary: $boundary) { code box { south west north east } }
  }
`);

/** The saved scenarios to choose from. */
export const scenarioList = graphql(`
  query ScenarioList {
    scenarios(first: 200) { id name note version ownerName isMine updatedAt view }
  }
`);
