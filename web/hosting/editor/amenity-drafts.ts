import type { PlaceEditing } from "../../../schema/operations/place-editing.ts";
import type { PlaceChange } from "../change.ts";
import { changeOf, draftOf, type HoursDraft } from "../hours/draft.ts";

type Listed = PlaceEditing["amenities"][number];
export type AmenityState = Listed["state"];

/** What is known of an amenity while it is edited. */
export interface AmenityDraft {
  readonly code: string;
  /** Null: nothing. */
  readonly state: AmenityState | null;
  readonly note: string;
  /** Not known: as long as the place is open. */
  readonly hours: HoursDraft;
}

/** Those that are listed; of others nothing is known. */
export const amenityDraftsOf = (amenities: readonly Listed[]): AmenityDraft[] =>
  amenities.map(({ amenity, state, note, hours }) => ({
    code: amenity.code,
    state,
    note: note ?? "",
    hours: draftOf(hours),
  }));

export const unknownAmenity = (code: string): AmenityDraft => ({
  code,
  state: null,
  note: "",
  hours: draftOf(null),
});

/** The drafts with one of them changed, or added. */
export function withAmenity(drafts: readonly AmenityDraft[], changed: AmenityDraft): AmenityDraft[] {
  const isListed = drafts.some(({ code }) => code === changed.code);
  return isListed ? drafts.map((one) => (one.code === changed.code ? changed : one)) : [...drafts, changed];
}

/** Only the amenities that differ, and of each only what does. */
export function amenitiesChange(
  before: readonly AmenityDraft[],
  after: readonly AmenityDraft[],
): NonNullable<PlaceChange["amenities"]> {
  const known = new Map(before.map((amenity) => [amenity.code, amenity]));
  return after.flatMap((amenity) => {
    const change = amenityChange(known.get(amenity.code) ?? unknownAmenity(amenity.code), amenity);
    return change ? [change] : [];
  });
}

function amenityChange(before: AmenityDraft, after: AmenityDraft) {
  const { code, state } = after;
  if (state === null) return before.state === null ? null : { code, state };
  const hours = hoursChange(before.hours, after.hours);
  const note = after.note.trim();
  const change = {
    ...(state !== before.state && { state }),
    ...(note !== before.note.trim() && { note: note || null }),
    ...(hours !== undefined && { hours }),
  };
  return Object.keys(change).length > 0 ? { code, ...change } : null;
}

/** Undefined: the same; null: none of its own any more. */
function hoursChange(before: HoursDraft, after: HoursDraft) {
  if (!after.isKnown) return before.isKnown ? null : undefined;
  return changeOf(before, after) ?? undefined;
}
