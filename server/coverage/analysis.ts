import type { Kysely } from "kysely";
import type { Viewer } from "../accounts/viewer.ts";
import type { Catalogue } from "../amenities/catalogue.ts";
import type { Database } from "../database/tables.ts";
import type { DemandCells, DemandSet } from "../demand/demand.ts";
import type { PlaceKind } from "../places/place.ts";
import type { TravelMode, TravelSettings } from "../places/travel.ts";
import type { AddedPlace } from "../scenarios/scenario.ts";
import type { CoverageFigures } from "./coverage.ts";
import type { TravelBasis } from "./question.ts";

/** What an analysis needs of whoever asks: a request's context has it, and a plan's worker. */
export interface AnalysisBase {
  db: Kysely<Database>;
  now: Date;
  travel: TravelSettings;
  catalogue: Catalogue;
  /** Decides which demand sets, areas and scenarios are there. */
  viewer: Pick<Viewer, "isDemo">;
}

export type ResolvedThreshold = { metres: number } | { seconds: number; mode: TravelMode };

/** Null: wherever the demand is. */
export type ResolvedArea =
  | { by: "DISTRICTS"; codes: readonly string[] }
  /** GeoJSON, valid. */
  | { by: "BOUNDARY"; boundary: string };

/** A scenario's change, checked: amenities by their ids, hours as definitions. */
export interface ResolvedChanges {
  added: readonly (Omit<AddedPlace, "hours" | "amenities"> & {
    amenityIds: readonly number[];
    /** JSON of the hours. */
    definition: string;
  })[];
  /** By the place's code. */
  changed: ReadonlyMap<string, ChangedPlace>;
}

export interface ChangedPlace {
  isClosed: boolean;
  /** JSON of the hours that it would have; null: its own. */
  definition: string | null;
  addedAmenityIds: readonly number[];
  removedAmenityIds: readonly number[];
}

/** A question that was checked and looked up. */
export interface ResolvedQuestion {
  /** Null: unmet searches. */
  demandSet: DemandSet | null;
  area: ResolvedArea | null;
  threshold: ResolvedThreshold;
  /** 0-167, or null: a place counts whatever its hours. */
  hour: number | null;
  /** YYYY-MM-DD: whose typical week it is. */
  on: string;
  /** Empty: any. */
  kinds: readonly PlaceKind[];
  /** Of those that a place must have available. */
  amenityIds: readonly number[];
  changes: ResolvedChanges;
}

/** T: as today. A: a scenario adds it. X: it does not count under the scenario. C: the scenario changes it. */
export type PlaceChange = "T" | "A" | "X" | "C";

/**
 * The places that count, and those that would if the scenario had not taken them away (X), by code, those of the
 * scenario last. They stand in and around the demand: farther than any cell's threshold, to find the nearest.
 */
export interface PlaceColumns {
  /** Of places that a scenario adds, their ids in it. */
  codes: string[];
  names: string[];
  /** Degrees, WGS-84. */
  lat: Float64Array;
  lon: Float64Array;
  kinds: PlaceKind[];
  changes: PlaceChange[];
  /** Six words a place, see engine/week-bits.ts: hours at which it is open; none where it does not count. */
  openWeek: Uint32Array;
  /** The same: hours at which nobody knows. */
  unknownWeek: Uint32Array;
}

/** Which points are within the threshold of which cells, point by point; in memory that threads share. */
export interface Reach {
  /** Point p is within reach of `cell[start[p]] … cell[start[p + 1] - 1]`, ascending. */
  start: Int32Array;
  cell: Int32Array;
  /** Beside `cell`: how far it is, in metres or, where the threshold is a time, in seconds. */
  distance: Float64Array;
  travel: TravelBasis;
}

/** What does not depend on the hour asked about, and is kept. */
export interface WeekAnalysis {
  /** Those in the area; a threshold, hour or place leaves none out. */
  cells: DemandCells;
  places: PlaceColumns;
  reach: Reach;
  /** Six words a cell: hours at which an open place is within the threshold. */
  coveredWeek: Uint32Array;
  /** The same: hours at which only places of unknown hours are. */
  possibleWeek: Uint32Array;
  /** 1 for a cell within whose threshold there is a place that counts, whatever its hours. */
  isReached: Uint8Array;
  week: WeekFigures;
}

/** 168 figures of each, by hour of the week. */
export interface WeekFigures {
  weight: Float64Array;
  coveredWeight: Float64Array;
  possibleWeight: Float64Array;
  /** Of the places within reach, those that are open. */
  openPlaces: Int32Array;
}

export interface Analysis extends WeekAnalysis {
  question: ResolvedQuestion;
  /** The same object for as long as the answer stays the same but for its hour. */
  kept: WeekAnalysis;
  /** @param hour null: places count whatever their hours, weights are the mean of the hours' */
  figuresAt(hour: number | null): CoverageFigures;
}
