/** Words of the place domain, as design.md and the glossary have them. */
export const PLACE_KINDS = ["REST_STATION", "SERVICE_CENTRE"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How one gets in. */
export const ACCESSES = ["WALK_IN", "ASK_STAFF", "SCAN_CODE", "MEMBERS"] as const;
export type Access = (typeof ACCESSES)[number];

/** What is known of an amenity at a place; one that is not listed is unknown. */
export const AMENITY_STATES = ["AVAILABLE", "OUT_OF_ORDER", "ABSENT"] as const;
export type AmenityState = (typeof AMENITY_STATES)[number];

/** A point in WGS-84 degrees. */
export interface LatLon {
  lat: number;
  lon: number;
}

/** Degrees; west > east means across the antimeridian. */
export interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** An amenity at a place, as the database lists it: hundreds of them in an answer, so no object each. */
export type AmenityAtPlace = readonly [
  amenityId: number,
  state: AmenityState,
  note: string | null,
  /** The id of its own hours, where it has some. */
  hoursId: number | null,
];

/** A rest station or a service centre, as the API shows it. */
export interface Place {
  id: number;
  code: string;
  kind: PlaceKind;
  name: string;
  description: string | null;
  location: LatLon;
  address: string | null;
  districtCode: string | null;
  hostId: number | null;
  phone: string | null;
  access: Access | null;
  accessNote: string | null;
  hoursId: number | null;
  /** The hours as written, where they were not understood. */
  hoursText: string | null;
  hoursCheckedAt: Date | null;
  photoUrl: string | null;
  amenities: readonly AmenityAtPlace[];
  version: number;
  isDemo: boolean;
}
