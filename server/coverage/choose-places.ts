import type { Box, LatLon, PlaceKind } from "../places/place.ts";
import type { PlaceChange, ResolvedChanges, ResolvedQuestion } from "./analysis.ts";
import type { CoveragePlace } from "./places.queries.ts";

/** A place with what its weeks are known by: the id of its hours, their JSON, or null for hours that nobody gave. */
export interface ChosenPlace {
  code: string;
  name: string;
  kind: PlaceKind;
  lat: number;
  lon: number;
  change: PlaceChange;
  hours: number | string | null;
}

/**
 * Which places count, and which would without the scenario.
 * @param stored by code: those with all the amenities asked for, and those that the scenario changes
 * @param available by code of those that the scenario changes: the ids of their amenities
 */
export function choosePlaces(
  stored: readonly CoveragePlace[],
  available: ReadonlyMap<string, readonly number[]>,
  {
    changes,
    kinds,
    amenityIds,
    box,
  }: Pick<ResolvedQuestion, "changes" | "kinds" | "amenityIds"> & { box: Box | null },
): ChosenPlace[] {
  const chosen = stored.flatMap((place) => {
    const change = changed(place, available.get(place.code) ?? [], { changes, amenityIds });
    return change ? [{ ...place, ...change }] : [];
  });
  const added = changes.added
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .filter((place) => amenityIds.every((id) => place.amenityIds.includes(id)))
    .filter(({ location }) => box === null || isIn(box, location))
    .map(({ id, name, kind, location, definition }): ChosenPlace => {
      return { code: id, name, kind, ...location, change: "A", hours: definition };
    });
  return [...chosen, ...added];
}

function changed(
  { code, hasAll, hoursId }: CoveragePlace,
  available: readonly number[],
  { changes, amenityIds }: { changes: ResolvedChanges; amenityIds: readonly number[] },
): Pick<ChosenPlace, "change" | "hours"> | undefined {
  const change = changes.changed.get(code);
  if (!change) return { change: "T", hours: hoursId };
  const has = (id: number): boolean =>
    (available.includes(id) || change.addedAmenityIds.includes(id)) && !change.removedAmenityIds.includes(id);
  if (!change.isClosed && amenityIds.every(has)) return { change: "C", hours: change.definition ?? hoursId };
  return hasAll ? { change: "X", hours: hoursId } : undefined;
}

function isIn({ west, south, east, north }: Box, { lat, lon }: LatLon): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
