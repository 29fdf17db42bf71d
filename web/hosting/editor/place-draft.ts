import type { PlaceEditing } from "../../../schema/operations/place-editing.ts";
import type { PlaceChange } from "../change.ts";
import { changeOf, draftOf, type HoursDraft, problemsOf } from "../hours/draft.ts";
import { type AmenityDraft, amenitiesChange, amenityDraftsOf } from "./amenity-drafts.ts";
import { type Facts, factProblems, factsChange, factsOf } from "./facts.ts";

/** A place while it is edited. */
export interface PlaceDraft {
  readonly hours: HoursDraft;
  readonly amenities: readonly AmenityDraft[];
  readonly facts: Facts;
}

export const placeDraftOf = (place: PlaceEditing): PlaceDraft => ({
  hours: draftOf(place.hours),
  amenities: amenityDraftsOf(place.amenities),
  facts: factsOf(place),
});

/** What turns the place as it was into the draft: only what differs. Null where nothing does. */
export function placeChangeOf(before: PlaceDraft, after: PlaceDraft): PlaceChange | null {
  const hours = changeOf(before.hours, after.hours);
  const amenities = amenitiesChange(before.amenities, after.amenities);
  const change: PlaceChange = {
    ...(hours && { hours }),
    ...(amenities.length > 0 && { amenities }),
    ...factsChange(before.facts, after.facts),
  };
  return Object.keys(change).length > 0 ? change : null;
}

/** Whether the server would refuse it. */
export const hasProblems = ({ hours, amenities, facts }: PlaceDraft): boolean =>
  problemsOf(hours).length > 0 ||
  amenities.some((amenity) => amenity.state !== null && problemsOf(amenity.hours).length > 0) ||
  factProblems(facts).length > 0;
