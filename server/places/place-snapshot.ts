import { expected } from "../errors.ts";
import type { Hours } from "../hours/hours.ts";
import { amenityFacet, hourFacet, kindFacet } from "./facets.ts";
import type { Access, AmenityState, PlaceKind } from "./place.ts";
import type { PlaceRow } from "./place-row.ts";

export type PlaceStatus = "ACTIVE" | "RETIRED";

/** What is to change of a place: what is not named stays as it is. A new place needs name, kind, lat and lon. */
export type PlacePatch = Pick<PlaceRow, "code"> & Partial<PlaceRow> & { status?: PlaceStatus };

export interface AmenitySnapshot {
  state: AmenityState;
  note?: string;
  /** Id of the amenity's own hours. */
  hoursId?: number;
}

/**
 * Everything that a person can change of a place, as JSON: what place_revisions keeps as before and after.
 * hoursId names a row of opening_hours, whose definition never changes. Amenities are in order of their codes,
 * so that equal places have equal text.
 */
export interface PlaceSnapshot {
  code: string;
  kind: PlaceKind;
  status: PlaceStatus;
  name: string;
  description: string | null;
  lat: number;
  lon: number;
  address: string | null;
  districtCode: string | null;
  host: string | null;
  phone: string | null;
  access: Access | null;
  accessNote: string | null;
  hoursId: number | null;
  hoursText: string | null;
  hoursCheckedAt: string | null;
  photoUrl: string | null;
  isDemo: boolean;
  amenities: Record<string, AmenitySnapshot>;
}

/** What applying a patch needs to know from outside. */
export interface PatchContext {
  idOfHours: (hours: Hours) => number;
  /** Where given, what the place is from now on. */
  isDemo?: boolean | undefined;
}

/**
 * The place after the patch. `before` is null for a place that does not exist yet.
 * @throws InputError for a new place without its name, kind or position.
 */
export function applyPatch(
  before: PlaceSnapshot | null,
  patch: PlacePatch,
  { idOfHours, isDemo }: PatchContext,
): PlaceSnapshot {
  const need = <T>(what: string, given: T | undefined, had: T | undefined): T => {
    const value = given ?? had;
    if (value === undefined) throw expected(`${what} for the new place ${patch.code}`, undefined);
    return value;
  };
  return {
    code: patch.code,
    kind: need("a kind", patch.kind, before?.kind),
    status: patch.status ?? before?.status ?? "ACTIVE",
    name: need("a name", patch.name, before?.name),
    description: pick(patch.description, before?.description),
    lat: need("a latitude", patch.lat, before?.lat),
    lon: need("a longitude", patch.lon, before?.lon),
    address: pick(patch.address, before?.address),
    districtCode: pick(patch.districtCode, before?.districtCode),
    host: pick(patch.host, before?.host),
    phone: pick(patch.phone, before?.phone),
    access: pick(patch.access, before?.access),
    accessNote: pick(patch.accessNote, before?.accessNote),
    ...hoursAfter(before, patch, idOfHours),
    hoursCheckedAt: pick(
      patch.hoursCheckedAt instanceof Date ? patch.hoursCheckedAt.toISOString() : patch.hoursCheckedAt,
      before?.hoursCheckedAt,
    ),
    photoUrl: pick(patch.photoUrl, before?.photoUrl),
    isDemo: isDemo ?? before?.isDemo ?? false,
    amenities: patch.amenities
      ? amenitiesAfter(before, patch.amenities, idOfHours)
      : (before?.amenities ?? {}),
  };
}

/** Undefined leaves what was; null clears. */
function pick<T>(given: T | null | undefined, had: T | null | undefined): T | null {
  return given === undefined ? (had ?? null) : given;
}

/** Hours that are understood put an end to the text that was not. */
function hoursAfter(
  before: PlaceSnapshot | null,
  { hours, hoursText }: PlacePatch,
  idOfHours: PatchContext["idOfHours"],
): Pick<PlaceSnapshot, "hoursId" | "hoursText"> {
  if (hours) return { hoursId: idOfHours(hours), hoursText: null };
  return {
    hoursId: hours === undefined ? (before?.hoursId ?? null) : null,
    hoursText: pick(hoursText, before?.hoursText),
  };
}

/** The list replaces the old one; an amenity that stays keeps the note and hours that the list does not mention. */
function amenitiesAfter(
  before: PlaceSnapshot | null,
  amenities: PlaceRow["amenities"],
  idOfHours: PatchContext["idOfHours"],
): Record<string, AmenitySnapshot> {
  const sorted = amenities.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return Object.fromEntries(
    sorted.map(({ code, state, note, hours }) => {
      const had = before?.amenities[code];
      return [
        code,
        amenitySnapshot(state, pick(note, had?.note), hours ? idOfHours(hours) : pick(hours, had?.hoursId)),
      ];
    }),
  );
}

/** One amenity with the keys in their one order and none for what is not there. */
export function amenitySnapshot(
  state: AmenityState,
  note: string | null | undefined,
  hoursId: number | null | undefined,
): AmenitySnapshot {
  return { state, ...(note ? { note } : {}), ...(hoursId ? { hoursId } : {}) };
}

/**
 * The facets of a place (see facets.ts), ascending.
 * @param possibleHours UTC hours of the day in which its hours could ever be open; none for unknown hours
 * @param availableAmenityIds ids in the catalogue
 */
export function facetsOf(
  kind: PlaceKind,
  possibleHours: Iterable<number>,
  availableAmenityIds: Iterable<number>,
): number[] {
  const facets = [
    ...Array.from(possibleHours, hourFacet),
    kindFacet(kind),
    ...Array.from(availableAmenityIds, amenityFacet),
  ];
  return facets.sort((a, b) => a - b);
}
