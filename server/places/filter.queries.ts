import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import { geographyPoint, metresBetween, placeLocation, withinBox } from "../database/geography.ts";
import { containing } from "../database/like.ts";
import type { Box, LatLon, PlaceKind } from "./place.ts";
import type { TravelMode } from "./travel.ts";

/**
 * A filter as SQL takes it: codes are looked up, moments are decided.
 * Built by resolveFilter in filter.service.ts; the same for a page, its count, the nearest and the clusters.
 */
export interface ResolvedFilter {
  /** Any of several; a single one is a facet. */
  kinds: readonly PlaceKind[];
  /** Every facet that a place must have: its kind, available amenities, an hour of the day. */
  facets: readonly number[];
  /** About how many places have them all. */
  expectedPlaces: number;
  /** A district and all its parts. */
  districtCodes: readonly string[] | null;
  /** Substring of name or address, any case. */
  text: string | null;
  box: Box | null;
  openness: OpennessTest | null;
}

/** How openness is tested. Unknown hours pass only with includeUnknown. */
export type OpennessTest =
  | { by: "STORED_PERIODS"; at: Date; includeUnknown: boolean }
  | {
      by: "ARRIVAL";
      /** Whether who arrives outside the stored window passes, because the caller tests each candidate again. */
      passesOutside: boolean;
      from: LatLon;
      departure: Date;
      mode: TravelMode;
      secondsPerMetre: number;
      includeUnknown: boolean;
    }
  /** The instant lies outside the stored window: the definitions were evaluated for it. */
  | { by: "HOURS_IDS"; open: readonly number[]; unknown: readonly number[]; includeUnknown: boolean };

/**
 * Which index tests facets: places_facets has a list of places by facet, places_nearest tests them on the way from
 * a point outwards. Each understands an operator of its own; both mean the same.
 */
export type FacetIndex = "LISTS" | "NEAREST";

/** The whole filter as one condition on `places`. */
export function matches(filter: ResolvedFilter, facetIndex: FacetIndex = "LISTS"): RawBuilder<SqlBool> {
  const conditions: Expression<SqlBool>[] = [];
  if (filter.kinds.length > 0) conditions.push(sql<SqlBool>`places.kind = any(${filter.kinds}::text[])`);
  if (filter.facets.length > 0) conditions.push(hasFacets(filter.facets, facetIndex));
  if (filter.districtCodes)
    conditions.push(sql<SqlBool>`places.district_code = any(${filter.districtCodes}::text[])`);
  if (filter.text) conditions.push(textContains(filter.text));
  if (filter.box) conditions.push(withinBox(placeLocation, filter.box));
  if (filter.openness) conditions.push(passes(filter.openness));
  return conditions.length === 0 ? sql<SqlBool>`true` : sql.join<SqlBool>(conditions, sql` and `);
}

/** Literal, not a parameter: the planner then knows how rare the amenities are. */
function hasFacets(facets: readonly number[], facetIndex: FacetIndex): RawBuilder<SqlBool> {
  // left to itself, @> is intarray's, whose types fit more closely than those of the built-in one
  const contains = facetIndex === "NEAREST" ? sql`@>` : sql`operator(pg_catalog.@>)`;
  return sql<SqlBool>`places.facets ${contains} ${sql.lit(`{${facets.join(",")}}`)}::integer[]`;
}

function textContains(text: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(places.name || ' ' || coalesce(places.address, '')) ilike ${containing(text)}`;
}

function passes(test: OpennessTest): RawBuilder<SqlBool> {
  switch (test.by) {
    case "STORED_PERIODS":
      return storedAt(sql`${test.at}::timestamptz`, test.includeUnknown);
    case "ARRIVAL": {
      const metres = metresBetween(placeLocation, geographyPoint(test.from));
      const instant = arrival(metres, test.departure, test.secondsPerMetre);
      const outside = sql<SqlBool>`or ${instant} < window_from or ${instant} >= window_until`;
      return storedAt(instant, test.includeUnknown, test.passesOutside ? outside : undefined);
    }
    case "HOURS_IDS":
      return test.includeUnknown
        ? sql<SqlBool>`(places.hours_id is null or places.hours_id = any(${[...test.open, ...test.unknown]}::integer[]))`
        : sql<SqlBool>`places.hours_id = any(${test.open}::integer[])`;
  }
}

/** Whole seconds, as arrivalAt in travel.ts counts them. */
function arrival(metres: Expression<number>, departure: Date, secondsPerMetre: number): RawBuilder<Date> {
  return sql<Date>`(${departure}::timestamptz + make_interval(secs => floor(${metres} * ${secondsPerMetre}::float8 + 0.5)))`;
}

/** Tested row by row beside the candidate, so that a nearest search reads the hours of candidates only. */
function storedAt(
  instant: Expression<unknown>,
  includeUnknown: boolean,
  orElse = sql``,
): RawBuilder<SqlBool> {
  if (!includeUnknown)
    return sql<SqlBool>`(select open_periods @> ${instant} ${orElse} from opening_hours where id = places.hours_id)`;
  return sql<SqlBool>`(places.hours_id is null or (
    select open_periods @> ${instant} or unknown_periods @> ${instant} ${orElse} from opening_hours where id = places.hours_id))`;
}
