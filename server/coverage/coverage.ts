import type { Box, LatLon } from "../places/place.ts";
import type { TravelBasis } from "./question.ts";

/** Covered and not, of some cells at the hour asked about. */
export interface CoverageFigures {
  cells: number;
  weight: number;
  coveredCells: number;
  coveredWeight: number;
  /** Weight near which there are only places whose hours are not known. */
  possibleWeight: number;
  /** Covered ÷ all, 0-1; null without weight. */
  share: number | null;
}

export interface CoverageSummary extends CoverageFigures {
  /** Within the threshold of some cell, of the kinds and with the amenities asked for. */
  places: number;
  /** Of these, open at the hour. */
  openPlaces: number;
  travel: TravelBasis;
  /** YYYY-MM-DD: whose typical week it is. */
  on: string;
}

/** Neighbouring cells without an open place, together. */
export interface CoverageGap {
  rank: number;
  /** The centre of its weightiest cell. */
  centre: LatLon;
  box: Box;
  cells: string[];
  weight: number;
  /** Of all the demand asked about. */
  share: number;
  /** Name of the zone of its weightiest cell. */
  zoneName: string | null;
  /** From its weightiest cell; null where no place is open at that hour. */
  nearestOpen: { placeCode: string | null; name: string; metres: number } | null;
}

/** A district, or what is taken for it. */
export interface Zone {
  /** The district's code; null: cells in none. */
  code: string | null;
  name: string | null;
  nameEn: string | null;
  /** By nearness to the districts' centres, as no boundary was imported. */
  isApproximate: boolean;
}

export interface ZoneCoverage extends CoverageFigures {
  zone: Zone;
  /** In the zone, of the kinds and with the amenities asked for. */
  places: number;
  openPlaces: number;
  /** E2SFCA: places per 10,000 of weight that can be reached, nearer ones counting more; the mean over the zone by weight. */
  accessibility: number | null;
}
