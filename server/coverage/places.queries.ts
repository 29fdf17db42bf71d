import { type Kysely, sql } from "kysely";
import { latitudeOf, longitudeOf, placeLocation } from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import { amenityFacet } from "../places/facets.ts";
import { matches } from "../places/filter.queries.ts";
import type { Box, PlaceKind } from "../places/place.ts";

export interface CoveragePlace {
  code: string;
  name: string;
  kind: PlaceKind;
  lat: number;
  lon: number;
  hoursId: number | null;
  /** Whether it has all the amenities asked for. */
  hasAll: boolean;
}

export interface PlacesWanted {
  /** Null: everywhere. */
  box: Box | null;
  kinds: readonly PlaceKind[];
  amenityIds: readonly number[];
  /** Wanted whatever their amenities, as a scenario changes these. */
  alsoCodes: readonly string[];
}

/** Active places by code: those with all the amenities, and those wanted besides. */
export async function findCoveragePlaces(
  db: Kysely<Database>,
  wanted: PlacesWanted,
): Promise<CoveragePlace[]> {
  const nowhere = { districtCodes: null, text: null, openness: null, expectedPlaces: 0 };
  const standsThere = matches({ ...nowhere, kinds: wanted.kinds, box: wanted.box, facets: [] });
  const hasAll = matches({ ...nowhere, kinds: [], box: null, facets: wanted.amenityIds.map(amenityFacet) });
  return db
    .selectFrom("places")
    .where("status", "=", "ACTIVE")
    .where(standsThere)
    .where(sql<boolean>`(${hasAll} or code = any(${wanted.alsoCodes}::text[]))`)
    .orderBy("code")
    .select(["code", "name", "kind", "hours_id as hoursId", sql<boolean>`${hasAll}`.as("hasAll")])
    .select([latitudeOf(placeLocation).as("lat"), longitudeOf(placeLocation).as("lon")])
    .execute();
}

/** The ids of the amenities that are available, by the place's code; places with none are missing from the map. */
export async function findAvailableAmenities(
  db: Kysely<Database>,
  codes: readonly string[],
): Promise<Map<string, number[]>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom("places")
    .innerJoin("place_amenities", "place_amenities.place_id", "places.id")
    .where(sql<boolean>`places.code = any(${codes}::text[])`)
    .where("place_amenities.state", "=", "AVAILABLE")
    .groupBy("places.code")
    .select(["places.code", sql<number[]>`json_agg(amenity_id)`.as("amenityIds")])
    .execute();
  return new Map(rows.map(({ code, amenityIds }) => [code, amenityIds]));
}

/** Definitions of hours as JSON, by id. */
export async function findDefinitionTexts(
  db: Kysely<Database>,
  ids: readonly number[],
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("opening_hours")
    .where(sql<boolean>`id = any(${ids}::integer[])`)
    .select(["id", sql<string>`definition::text`.as("definition")])
    .execute();
  return new Map(rows.map(({ id, definition }) => [id, definition]));
}
