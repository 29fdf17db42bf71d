/**
 * What the planner's map is told and what it tells. As in `../types.ts` nothing mentions Leaflet: the screen codes
 * against these types and loads the map lazily from `./planning-map.tsx` (default export, takes PlanningMapProps).
 */
import type { MultiPolygon, Polygon } from "geojson";
import type { Ref } from "react";
import type { Box, MapDistrict, MapPoint, MapTiles } from "../types.ts";

/** Hexagons as columns, in order of their indexes. The same `ids` and `weights` objects while only the hour changes. */
export interface PlanningCells {
  /** H3 indexes. */
  readonly ids: readonly string[];
  readonly weights: ArrayLike<number>;
  /** 0 covered, 1 possible, 2 uncovered. A new array whenever one of them changes. */
  readonly states: Uint8Array;
}

/** Places as columns. */
export interface PlanningPlaces {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly lat: ArrayLike<number>;
  readonly lon: ArrayLike<number>;
  /** 0 open, 1 unknown, 2 closed. A new array whenever one of them changes. */
  readonly states: Uint8Array;
  /** A letter a place: T as today, A added, X gone, C changed. */
  readonly changes: string;
  /** A letter a place: R rest station, S service centre. */
  readonly kinds: string;
}

export interface PlanningZone {
  /** The district's code; null: in none. */
  readonly code: string | null;
  /** In the language in use; null: none is known. */
  readonly name: string | null;
  readonly boundary: MultiPolygon;
  /** By nearness to centres: drawn dashed. */
  readonly isApproximate: boolean;
}

export interface PlanningGap {
  /** 1 is the worst. */
  readonly rank: number;
  readonly centre: MapPoint;
  readonly box: Box;
}

/** Where a place could be: a suggested site, or one that a scenario adds. */
export interface PlanningCandidate {
  readonly id: string;
  readonly location: MapPoint;
  readonly label: string;
  /** Up to two characters on its pin. */
  readonly mark: string;
  readonly isDraggable: boolean;
}

export interface PlanningIsochrone {
  readonly minutes: number;
  readonly area: MultiPolygon;
}

/** Look around, draw an area (corner by corner), or add a place where one presses. */
export type PlanningMapMode = "look" | "draw" | "add";

/** Every text the map shows or reads out. The same object while the language is the same. */
export interface PlanningMapTexts {
  /** Accessible name of the map. */
  readonly map: string;
  /** Read after the name: which keys do what. */
  readonly keyboardHelp: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Accessible name of a place: its name and whether it is open at the hour. */
  place(name: string, state: number): string;
  gap(rank: number): string;
  candidate(label: string, isDraggable: boolean): string;
  /** The handle between before and after, and what stands on its two sides. */
  readonly swipe: string;
  readonly before: string;
  readonly after: string;
  /** While drawing and adding: what to do, and the buttons. */
  readonly drawHelp: string;
  readonly drawDone: string;
  readonly drawUndo: string;
  readonly drawCancel: string;
  /** Said when the outline would cross itself. */
  readonly drawCrossing: string;
  readonly addHelp: string;
  /** Scale bar. */
  distance(metres: number): string;
  minutes(minutes: number): string;
}

export interface PlanningMapProps {
  readonly cells: PlanningCells | null;
  /** The other side of the before/after swipe; null: no swipe. */
  readonly before: PlanningCells | null;
  /** Where the two meet, 0 (left) to 1. */
  readonly swipeAt: number;
  onSwipe(at: number): void;
  readonly places: PlanningPlaces | null;
  readonly zones: readonly PlanningZone[];
  readonly selectedZone: string | null;
  /** Pressed; null: beside every zone, or the selected one again. */
  onZone(code: string | null): void;
  readonly gaps: readonly PlanningGap[];
  readonly selectedGap: number | null;
  onGap(rank: number): void;
  readonly candidates: readonly PlanningCandidate[];
  onCandidateMove(id: string, to: MapPoint): void;
  readonly isochrones: readonly PlanningIsochrone[];
  readonly mode: PlanningMapMode;
  /** Closed and not crossing itself. Drawing or adding given up: null. */
  onDrawn(polygon: Polygon | null): void;
  onAdd(at: MapPoint): void;
  onPlace(code: string): void;
  /** Zooms there when the object changes. */
  readonly fit: Box | null;
  /** Where it begins; a new object moves it there. Never what `onView` reported. */
  readonly view: PlanningView | null;
  /** After the map came to rest. */
  onView(view: PlanningView): void;
  readonly tiles: MapTiles;
  /** On change only: true when tiles cannot be loaded, false when they come again. */
  onTilesFailing(isFailing: boolean): void;
  /** For the base that shows when tiles do not. */
  readonly districts: readonly MapDistrict[];
  readonly language: "zh" | "en";
  readonly theme: "light" | "dark";
  readonly texts: PlanningMapTexts;
  readonly ref?: Ref<PlanningMapHandle>;
}

export interface PlanningView extends MapPoint {
  readonly zoom: number;
}

export interface PlanningMapHandle {
  /**
   * The map as it is seen, for export, in light colours; without the base map's tiles, which are other servers'
   * pictures: the zones' names stand in.
   * @param scale device pixels for a CSS pixel, 2 unless given
   */
  picture(scale?: number): Promise<HTMLCanvasElement>;
}
