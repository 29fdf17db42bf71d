import type { Hours } from "../hours/hours.ts";
import type { Access, AmenityState, PlaceKind } from "./place.ts";

/** One place as imports and the demo hand it over: checked, in WGS-84, with its hours read. */
export interface PlaceRow {
  code: string;
  name: string;
  kind: PlaceKind;
  lat: number;
  lon: number;
  address: string | null;
  districtCode: string | null;
  /** The host's name; a new name makes a new host. */
  host: string | null;
  phone: string | null;
  access: Access | null;
  /** A note or hours of an amenity: absent leaves what was, null takes away. */
  amenities: { code: string; state: AmenityState; note?: string | null; hours?: Hours | null }[];
  /** Structured hours, or null where they were never given or could not be understood. */
  hours: Hours | null;
  /** The text as written where it was not understood; null otherwise. */
  hoursText: string | null;
  description?: string | null;
  accessNote?: string | null;
  hoursCheckedAt?: Date | null;
  photoUrl?: string | null;
}
