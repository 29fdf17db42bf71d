import { graphql } from "./graphql.ts";

/** Every gap at the hour, as many as the server tells at once: for files. */
export const gapList = graphql(`
  query GapList($question: CoverageQuestionInput!) {
    coverageGaps(question: $question, first: 200) {
      rank
      centre { lat lon }
      box { south west north east }
      cells
      weight
      share
      zoneName
      nearestOpen { placeCode name metres }
    }
  }
`);
