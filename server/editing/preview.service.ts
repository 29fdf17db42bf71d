import type { Context } from "../context.ts";
import { findDefinitions } from "../hours/book.queries.ts";
import type { Calendar } from "../hours/calendar/calendar.ts";
import { writtenHours } from "../hours/change-hours.ts";
import type { Hours, Openness } from "../hours/hours.ts";
import { nextChange, type OpennessChange, opennessAt } from "../hours/openness.ts";
import { type HoursWarning, warningsOf } from "../hours/warnings.ts";
import type { Place } from "../places/place.ts";
import { applyPatch, type PlaceSnapshot } from "../places/place-snapshot.ts";
import { findPlacesById } from "../places/places.queries.ts";
import { oneByOne } from "./one-by-one.ts";
import { patchOf, type WrittenPlaceChange } from "./place-patch.ts";
import { type HoursOf, hoursIdsOf, type SnapshotChange, snapshotChanges } from "./snapshot-changes.ts";
import { readEditable } from "./targets.service.ts";
import { UnsavedHours } from "./unsaved-hours.ts";

/** What a place would be after a change; see ChangePreview in the schema. */
export interface Preview {
  place: Place;
  changes: SnapshotChange[];
  hours: { id: null; definition: Hours } | null;
  openness: Openness;
  nextChange: OpennessChange | null;
  warnings: HoursWarning[];
}

/**
 * What places would be after a change, in the order given; nothing is saved.
 * @throws NuanyiError NOT_FOUND for any that the viewer may not edit, InputError for what cannot be
 */
export async function previewChange(
  context: Context,
  codes: readonly string[],
  change: WrittenPlaceChange,
): Promise<Preview[]> {
  const { db, now, calendar } = context;
  const places = await readEditable(context, codes);
  const shown = await findPlacesById(
    db,
    places.map(({ id }) => id),
  );
  const definitions = await findDefinitions(
    db,
    places.flatMap(({ snapshot }) => hoursIdsOf(snapshot)),
  );
  const previews = await oneByOne(places, ({ id, snapshot }) => {
    const place = shown.get(id);
    return place ? [{ place, ...previewOf(snapshot, change, { definitions, calendar, now }) }] : [];
  });
  return previews.flat();
}

function previewOf(
  before: PlaceSnapshot,
  change: WrittenPlaceChange,
  { definitions, calendar, now }: { definitions: ReadonlyMap<number, Hours>; calendar: Calendar; now: Date },
): Omit<Preview, "place"> {
  const known = new UnsavedHours(definitions);
  const hoursOf: HoursOf = (id) => known.get(id);
  const after = applyPatch(before, patchOf(before, change, { hoursOf, now }), {
    idOfHours: (hours) => known.idOf(hours),
  });
  const hours = after.hoursId === null ? null : (hoursOf(after.hoursId) ?? null);
  const had = before.hoursId === null ? null : (hoursOf(before.hoursId) ?? null);
  return {
    changes: snapshotChanges(before, after, hoursOf).filter(({ field }) => field !== "CONFIRMATION"),
    hours: hours && { id: null, definition: hours },
    openness: opennessAt(hours, calendar, now),
    nextChange: nextChange(hours, calendar, now),
    warnings: change.hours ? warningsOf(writtenHours(had, change.hours, now), now) : [],
  };
}
