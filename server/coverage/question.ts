import type { MultiPolygon, Polygon } from "geojson";
import type { PlaceKind } from "../places/place.ts";
import type { TravelMode } from "../places/travel.ts";
import type { ScenarioChange } from "../scenarios/scenario.ts";

export const HOURS_A_WEEK = 168;

/** How near is near: geodesic metres, or minutes of a mode. */
export interface Threshold {
  metres?: number | null;
  minutes?: number | null;
  mode?: TravelMode | null;
}

/** Where: one of the fields; none: wherever the demand is. */
export interface AreaChoice {
  /** These districts and all their parts. */
  districtCodes?: string[] | null;
  /** A saved area's code. */
  areaCode?: string | null;
  polygon?: Polygon | MultiPolygon | null;
}

/** What a planner asks, as it comes in: see resolve-question.service.ts for how it is checked. */
export interface CoverageQuestion {
  /** A demand set's code, or UNMET_SEARCHES. */
  demandSet: string;
  area?: AreaChoice | null;
  threshold: Threshold;
  /** Of the week, Monday 00:00 is 0, at its beginning; null: a place counts whatever its hours. */
  hour?: number | null;
  /** Empty or absent: any. */
  kinds?: PlaceKind[] | null;
  /** Codes; a place must have each of them available. */
  amenities?: string[] | null;
  /** A saved scenario's id. */
  scenario?: string | null;
  /** A scenario that is not saved. */
  changes?: ScenarioChange[] | null;
  /** YYYY-MM-DD: whose season's week is the typical one; absent: today in the zone of the places. */
  on?: string | null;
}

/** The demand set that riders' searches without a near open place make. */
export const UNMET_SEARCHES = "unmet-searches";

/** What a cell is at an hour. POSSIBLE: only places whose hours are not known are within the threshold. */
export type CellState = "COVERED" | "POSSIBLE" | "UNCOVERED";

/** How the way from a cell to a place was measured. */
export type TravelBasis =
  /** Geodesic metres, as asked. */
  | "GEODESIC"
  /** Minutes: metres × detour factor ÷ speed. */
  | "ESTIMATE"
  /** Minutes on a street network. */
  | "STREETS"
  /** On a street network where there is one, estimated elsewhere. */
  | "MIXED";
