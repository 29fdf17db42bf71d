import { graphql } from "./graphql.ts";

/** The hundred worst gaps at the hour, for files: more would cost more than one document may. */
export const gapList = graphql(`
  query GapList($question: CoverageQuestionInput!) {
    coverageGaps(question: $question, first: 100) {
      rank
      centre { lat lon }
      cells
      weight
      share
      zoneName
      nearestOpen { placeCode name metres }
    }
  }
`);
