import type { ScenarioType } from "../../server/scenarios/scenario.type.ts";

const FIELDS = `id name note view version ownerName isMine createdAt updatedAt
  changes { addPlace { id name location { lat lon } kind amenities hours } placeCode placeName isClosed hours
    addedAmenities removedAmenities }`;

export const SAVE = `mutation ($scenario: ScenarioInput!) { saveScenario(scenario: $scenario) { ${FIELDS} } }`;
export const CHANGE = `mutation ($id: ID!, $version: Int!, $scenario: ScenarioInput!) {
  changeScenario(id: $id, expectedVersion: $version, scenario: $scenario) { ${FIELDS} } }`;
export const REMOVE = `mutation ($id: ID!) { removeScenario(id: $id) }`;
export const ONE = `query ($id: ID!) { scenario(id: $id) { ${FIELDS} } }`;
export const ALL = `query ($first: Int = 50) { scenarios(first: $first) { ${FIELDS} } }`;

export type Saved = { saveScenario: ScenarioType };
export type Changed = { changeScenario: ScenarioType };
export type One = { scenario: ScenarioType | null };
export type All = { scenarios: ScenarioType[] };

/** A place that a scenario could add; vary it. */
export const added = (rest: object = {}) => ({
  addPlace: {
    id: "n1",
    name: "新驿站",
    location: { lat: 39.91, lon: 116.41 },
    kind: "REST_STATION",
    amenities: ["DRINKING_WATER"],
    hours: "Mo-Su 08:00-22:00",
    ...rest,
  },
});
