import { graphql } from "./graphql.ts";

/** A plan in the list of earlier ones. */
const planHeading = graphql(`
  fragment PlanHeading on Plan {
    id kind model count status ownerName isMine createdAt
  }
`);

/** A plan with all that is known of it. */
const planDetails = graphql(
  `
  fragment PlanDetails on Plan {
    ...PlanHeading
    input
    failure
    startedAt
    progress { objective bound gap seconds }
    result {
      objective bound gap seconds ending
      sites { name location { lat lon } placeCode gain until extraHours }
      candidates cells
      shareBefore shareAfter meanBefore meanAfter
      uncoverableCells uncoverableWeight
    }
  }
`,
  [planHeading],
);

export const planList = graphql(
  `
  query PlanList {
    plans(first: 20) { ...PlanHeading }
  }
`,
  [planHeading],
);

export const planById = graphql(
  `
  query PlanById($id: ID!) {
    plan(id: $id) { ...PlanDetails }
  }
`,
  [planDetails],
);

export const suggestPlaces = graphql(`
  mutation SuggestPlaces($input: SuggestionInput!) {
    suggestPlaces(input: $input) { id }
  }
`);

export const stopPlan = graphql(`
  mutation StopPlan($id: ID!) {
    stopPlan(id: $id) { id }
  }
`);

export const removePlan = graphql(`
  mutation RemovePlan($id: ID!) {
    removePlan(id: $id)
  }
`);

/** Whose premises a place stands in, to choose hosts by their places. */
export const hostOfPlace = graphql(`
  query HostOfPlace($code: ID!) {
    place(code: $code) { name host { id name } }
  }
`);
