import { graphql } from "./graphql.ts";

/** What a row of a list shows. Amenities by code only: their names come once, with the catalogue. */
export const placeSummary = graphql(`
  fragment PlaceSummary on Place {
    code
    name
    kind
    address
    location { lat lon }
    access
    isDemo
    hoursCheckedAt
    openness
    nextChange { at to }
    hours { zone }
    amenities { state amenity { code } }
  }
`);

/** Hours as a person reads them: the coming days, each with what makes it differ. */
export const hoursDetails = graphql(`
  fragment HoursDetails on OpeningHours {
    zone
    days(days: 7) {
      date
      weekday
      kind
      name
      isUnknown
      hangsOnCalendar
      perhaps { from to }
      periods { from to }
    }
    closures { from until reason }
  }
`);
