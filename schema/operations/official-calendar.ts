import { graphql } from "./graphql.ts";

/** A year's days off and make-up workdays. */
export const officialCalendar = graphql(`
  query OfficialCalendar($year: Int!) {
    officialCalendar(year: $year) {
      isPublished
      days { date kind name }
    }
  }
`);
