import { graphql } from "./graphql.ts";

/** Every cell with its week: asked once a question, whatever the hour. */
export const coverageCells = graphql(`
  query CoverageCells($question: CoverageQuestionInput!) {
    coverageCells(question: $question) { cells weights states coveredWeek possibleWeek }
  }
`);

/** The places within reach with their weeks. */
export const coveragePlaces = graphql(`
  query CoveragePlaces($question: CoverageQuestionInput!) {
    coveragePlaces(question: $question) { codes names lat lon kinds changes openWeek unknownWeek }
  }
`);

/** The share at each hour of the week. */
export const coverageWeek = graphql(`
  query CoverageWeek($question: CoverageQuestionInput!) {
    coverageWeek(question: $question) { shares possibleShares openPlaces }
  }
`);

/** Where the districts of the table are. */
export const coverageZones = graphql(`
  query CoverageZones($question: CoverageQuestionInput!, $parts: Boolean!) {
    coverageZones(question: $question, parts: $parts) {
      zone { code name nameEn isApproximate }
      boundary
    }
  }
`);

/** What is asked anew at each hour: the sum, the table, the worst gaps. */
export const coverageAtHour = graphql(`
  query CoverageAtHour($question: CoverageQuestionInput!, $parts: Boolean!, $gaps: Int!) {
    coverage(question: $question) {
      cells weight coveredCells coveredWeight possibleWeight share places openPlaces travel on
    }
    coverageByDistrict(question: $question, parts: $parts) {
      zone { code name nameEn isApproximate }
      cells weight coveredCells coveredWeight possibleWeight share places openPlaces accessibility
    }
    coverageGaps(question: $question, first: $gaps) {
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
