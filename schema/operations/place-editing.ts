import { graphql, type ResultOf } from "./graphql.ts";
import { editableHours } from "./hours-editing.ts";

/**
 * One place with all that its host may change, and who changed it last. Its history is for those who may edit it: for
 * others the whole is NOT_FOUND.
 */
export const placeEditing = graphql(
  `
  query PlaceEditing($code: ID!) {
    place(code: $code) {
      code
      name
      address
      kind
      version
      isDemo
      hoursText
      hoursCheckedAt
      openness
      nextChange { at to }
      description
      phone
      access
      accessNote
      photoUrl
      hours {
        ...EditableHours
        days(days: 7) { date weekday kind name isUnknown periods { from to } }
      }
      amenities {
        state
        note
        amenity { code name nameEn icon }
        hours { ...EditableHours }
      }
    }
    placeHistory(code: $code, first: 1) {
      revisions { at actor action }
    }
  }
`,
  [editableHours],
);

export type PlaceEditing = NonNullable<ResultOf<typeof placeEditing>["place"]>;
