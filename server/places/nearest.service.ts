import type { Kysely } from "kysely";
import { SPHERE_TO_ELLIPSOID } from "../database/geography.ts";
import type { Database } from "../database/tables.ts";
import type { ResolvedFilter } from "./filter.queries.ts";
import { type Candidate, findNearestCandidates } from "./nearest.queries.ts";
import type { LatLon, Place } from "./place.ts";

export interface Nearby {
  place: Place;
  /** Geodesic metres from the point asked about. */
  metres: number;
}

export interface NearestRequest {
  near: LatLon;
  first: number;
  /** Geodesic, inclusive; null: anywhere. */
  maxMetres: number | null;
  filter: ResolvedFilter;
  /** A last test that SQL could not make; absent: every candidate passes. */
  accepts?: (candidate: Nearby) => boolean | Promise<boolean>;
}

/**
 * The `first` nearest matching places in exact geodesic order (ties by code).
 *
 * The index yields great-circle order, which differs from geodesic order by at most 0.6 %. A few more than asked are
 * fetched and sorted; the answer is exact once its last member is nearer than anything not fetched can be. Otherwise
 * twice as many are fetched.
 */
export async function findNearest(db: Kysely<Database>, request: NearestRequest): Promise<Nearby[]> {
  const { first, near, filter, maxMetres } = request;
  for (let limit = first + Math.max(4, Math.ceil(first / 8)); ; limit *= 2) {
    const candidates = await findNearestCandidates(db, { near, filter, maxMetres, limit });
    const accepted = (await acceptedOf(candidates, request.accepts)).sort(byDistanceThenCode);
    const answer = accepted.slice(0, first);
    if (candidates.length < limit || isComplete(answer, first, candidates)) return answer;
  }
}

/** Two distances closer than this may be the same one, rounded: at a pole every longitude is one point. */
const ROUNDING_METRES = 0.001;

function isComplete(answer: readonly Nearby[], first: number, candidates: readonly Candidate[]): boolean {
  const last = answer[first - 1];
  const farthest = candidates.at(-1);
  if (last === undefined || farthest === undefined) return false;
  return last.metres + ROUNDING_METRES < farthest.sphereMetres * SPHERE_TO_ELLIPSOID.min;
}

async function acceptedOf(candidates: Candidate[], accepts: NearestRequest["accepts"]): Promise<Nearby[]> {
  if (!accepts) return candidates;
  const verdicts = await Promise.all(candidates.map(accepts));
  return candidates.filter((_, index) => verdicts[index]);
}

function byDistanceThenCode(a: Nearby, b: Nearby): number {
  return a.metres - b.metres || (a.place.code < b.place.code ? -1 : 1);
}
