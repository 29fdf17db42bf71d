import { graphql } from "./graphql.ts";
import { hoursDetails, placeSummary } from "./place-fragments.ts";

/** All that the rider can know about one place. */
export const placeDetails = graphql(
  `
  query PlaceDetails($code: ID!, $mode: TravelMode!) {
    place(code: $code) {
      ...PlaceSummary
      description
      phone
      accessNote
      hoursText
      photoUrl
      confirmations { recent }
      district { code name nameEn parent { code name nameEn } }
      host { name parent { name } }
      hours { ...HoursDetails }
      amenities {
        state
        note
        amenity { code }
        hours { zone week { weekday periods { from to } } }
      }
      navigation(mode: $mode) { app url }
    }
  }
`,
  [placeSummary, hoursDetails],
);
