import type { CompiledQuery, Kysely } from "kysely";
import { LRUCache } from "lru-cache";
import {
  geographyPoint,
  metresBetween,
  placeLocation,
  sphereMetresBetween,
  withinMetres,
} from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import { matches, type OpennessTest, type ResolvedFilter } from "./filter.queries.ts";
import type { LatLon, Place } from "./place.ts";
import { type PlaceRecord, placeFromRecord, selectPlace } from "./places.queries.ts";

export interface Candidate {
  place: Place;
  /** Geodesic. */
  metres: number;
  /** Great-circle, by which candidates are ordered. */
  sphereMetres: number;
}

export interface NearestQuery {
  near: LatLon;
  filter: ResolvedFilter;
  maxMetres: number | null;
  limit: number;
}

/** The first `limit` matching places in great-circle order. */
export async function findNearestCandidates(db: Kysely<Database>, query: NearestQuery): Promise<Candidate[]> {
  const { rows } = await db.executeQuery(compiledCandidates(db, query));
  return rows.map((record) => ({
    place: placeFromRecord(record),
    metres: record.metres,
    sphereMetres: record.sphere_metres,
  }));
}

/**
 * With fewer matches than this for each one wanted, the index places_nearest would be read far and wide to find them:
 * they are listed and sorted instead. Measured at 200,000 places, both take 1 ms there; of 30 matches in all, 24 take
 * 7 ms against 0.9.
 */
const RARE = 8;

/** The query itself, so that a test can read its plan and the bench can run it without us. */
export function nearestCandidates(
  db: Kysely<Database>,
  { near, filter, maxMetres, limit }: NearestQuery,
  isRare = filter.expectedPlaces < RARE * limit,
) {
  const origin = geographyPoint(near);
  const sphereMetres = sphereMetresBetween(placeLocation, origin);
  let query = selectPlace(db)
    .select([metresBetween(placeLocation, origin).as("metres"), sphereMetres.as("sphere_metres")])
    .where(matches(filter, isRare ? "LISTS" : "NEAREST"))
    .orderBy(sphereMetres)
    .limit(limit);
  if (maxMetres !== null) query = query.where(withinMetres(placeLocation, origin, maxMetres));
  return query;
}

type CandidatesQuery = CompiledQuery<PlaceRecord & { metres: number; sphere_metres: number }>;

/** Stand for a query's values while it is compiled; no caller asks for any of them. */
const SLOT = {
  lat: 1e-300,
  lon: 2e-300,
  maxMetres: 3e-300,
  limit: 2_000_000_011,
  secondsPerMetre: 4e-300,
  at: new Date(0),
};

const MOST_SHAPES = 1_000;
const compiledByShape = new WeakMap<Kysely<Database>, LRUCache<string, CandidatesQuery>>();

/**
 * Riders ask the same few queries with other values: each is compiled once for its facets and its test of openness, and
 * given its values anew. Queries with texts, districts or ids are compiled as they come.
 */
function compiledCandidates(db: Kysely<Database>, query: NearestQuery): CandidatesQuery {
  const { filter, near, maxMetres, limit } = query;
  const { kinds, facets, districtCodes, text, box, openness } = filter;
  if (kinds.length > 0 || districtCodes || text || box || openness?.by === "HOURS_IDS")
    return nearestCandidates(db, query).compile();
  const isRare = filter.expectedPlaces < RARE * limit;
  const isArrival = openness?.by === "ARRIVAL";
  const shape = JSON.stringify([
    facets,
    isRare,
    maxMetres === null,
    openness && [openness.by, openness.includeUnknown, isArrival && openness.passesOutside],
  ]);
  const shapes = compiledByShape.get(db) ?? new LRUCache<string, CandidatesQuery>({ max: MOST_SHAPES });
  compiledByShape.set(db, shapes);
  let compiled = shapes.get(shape);
  if (!compiled) {
    const slots = { near: SLOT, filter: { ...filter, openness: slotted(openness) }, limit: SLOT.limit };
    compiled = nearestCandidates(db, { ...slots, maxMetres: maxMetres && SLOT.maxMetres }, isRare).compile();
    shapes.set(shape, compiled);
  }
  const values = new Map<unknown, unknown>([
    [SLOT.lat, near.lat],
    [SLOT.lon, near.lon],
    [SLOT.maxMetres, maxMetres],
    [SLOT.limit, limit],
    [SLOT.secondsPerMetre, isArrival ? openness.secondsPerMetre : undefined],
    [SLOT.at, isArrival ? openness.departure : openness?.at],
  ]);
  return {
    ...compiled,
    parameters: compiled.parameters.map((slot) => (values.has(slot) ? values.get(slot) : slot)),
  };
}

function slotted(openness: Exclude<OpennessTest, { by: "HOURS_IDS" }> | null): OpennessTest | null {
  if (openness?.by !== "ARRIVAL") return openness && { ...openness, at: SLOT.at };
  return { ...openness, from: SLOT, departure: SLOT.at, secondsPerMetre: SLOT.secondsPerMetre };
}
