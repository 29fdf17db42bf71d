import { graphql } from "./graphql.ts";

/** What a place's hours would be like after a change: the coming four weeks, the present, and what is odd. */
export const previewChange = graphql(`
  query PreviewChange($code: ID!, $change: PlaceChange!) {
    previewChange(codes: [$code], change: $change) {
      openness
      nextChange { at to }
      hours {
        zone
        days(days: 28) { date weekday kind name isUnknown hangsOnCalendar periods { from to } }
      }
      warnings { kind where }
    }
  }
`);
