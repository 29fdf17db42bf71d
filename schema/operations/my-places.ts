import { graphql } from "./graphql.ts";

/** A host's places as cards: how each stands today, and what was said of its hours. */
export const myPlaces = graphql(`
  query MyPlaces($text: String, $first: Int!, $after: String) {
    myPlaces(text: $text, first: $first, after: $after) {
      totalCount
      endCursor
      nodes {
        code
        name
        address
        kind
        version
        isDemo
        hoursCheckedAt
        openness
        nextChange { at to }
        confirmations { recent lastAt }
        amenities { state amenity { code name nameEn } }
        hours {
          zone
          days(days: 8) { date name isUnknown periods { from to } }
          closures { from until reason }
        }
      }
    }
  }
`);
