import { graphql } from "./graphql.ts";

const savedScenario = graphql(`
  fragment SavedScenario on Scenario {
    id name note version ownerName isMine updatedAt view
    changes {
      addPlace { id name location { lat lon } kind amenities hours }
      placeCode placeName isClosed hours addedAmenities removedAmenities
    }
  }
`);

export const scenarioById = graphql(
  `
  query ScenarioById($id: ID!) {
    scenario(id: $id) { ...SavedScenario }
  }
`,
  [savedScenario],
);

export const saveScenario = graphql(
  `
  mutation SaveScenario($scenario: ScenarioInput!) {
    saveScenario(scenario: $scenario) { ...SavedScenario }
  }
`,
  [savedScenario],
);

export const changeScenario = graphql(
  `
  mutation ChangeScenario($id: ID!, $expectedVersion: Int!, $scenario: ScenarioInput!) {
    changeScenario(id: $id, expectedVersion: $expectedVersion, scenario: $scenario) { ...SavedScenario }
  }
`,
  [savedScenario],
);

export const removeScenario = graphql(`
  mutation RemoveScenario($id: ID!) {
    removeScenario(id: $id)
  }
`);

/** Today and some scenarios, side by side. */
export const compareScenarios = graphql(`
  query CompareScenarios($question: CoverageQuestionInput!, $scenarios: [ID!]!) {
    compareScenarios(question: $question, scenarios: $scenarios) {
      scenario name meanShare changes
      coverage { share coveredWeight places openPlaces }
    }
  }
`);

/** What a place is today, so that a scenario can change it. */
export const placeToChange = graphql(`
  query PlaceToChange($code: ID!) {
    place(code: $code) {
      code
      name
      hoursText
      hours {
        week { weekday periods { from to } }
        seasons { from to week { weekday periods { from to } } }
      }
      amenities { state amenity { code } }
    }
  }
`);
