/** What the planner's map is told and what it tells; nothing here mentions Leaflet. */
import type { MultiPolygon, Polygon } from "geojson";
import type { Box, MapPoint, MapViewProps, MapViewport } from "../types.ts";

export interface PlanningCells {
  /** H3 indexes. */
  readonly ids: readonly string[];
  readonly weights: ArrayLike<number>;
  /** By cell: 0 covered, 1 possible, 2 uncovered. */
  readonly states: Uint8Array;
}

export interface PlanningPlaces {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly lat: ArrayLike<number>;
  readonly lon: ArrayLike<number>;
  /** By place: 0 open, 1 unknown, 2 closed. */
  readonly states: Uint8Array;
  /** A letter a place: T as today, A added, X gone, C changed. */
  readonly changes: string;
  /** A letter a place: R rest station, S service centre. */
  readonly kinds: string;
}

export interface PlanningZone {
  readonly code: string | null;
  readonly boundary: MultiPolygon;
  readonly isApproximate: boolean;
}

export interface PlanningGap {
  readonly rank: number;
  readonly centre: MapPoint;
  readonly box: Box;
}

export interface PlanningCandidate {
  readonly id: string;
  readonly location: MapPoint;
  /** Its accessible name; the first characters, such as a number, are on its pin. */
  readonly label: string;
  /** Up to two characters on the pin. */
  readonly mark: string;
  readonly isDraggable: boolean;
}

/** What the base map needs of the page: see types.ts of the map. */
export type PlanningBase = Pick<
  MapViewProps,
  "districts" | "tiles" | "onTilesFailing" | "language" | "theme" | "labels"
>;

export interface PlanningTexts {
  /** Accessible name of the swipe's handle: "Before and after". */
  readonly swipe: string;
  /** Accessible name of a gap's button: "Gap 1. Zoom in". */
  gap(rank: number): string;
  /** Shown while an area is drawn: "Tap corners; tap the first one again to close. Esc gives up". */
  readonly drawing: string;
  /** Shown while a place is added: "Tap where the new place would be. Esc gives up". */
  readonly adding: string;
}

export interface PlanningMapProps {
  readonly base: PlanningBase;
  /** Null while they load. */
  readonly cells: PlanningCells | null;
  /** What is left of the swipe; null: no swipe. Same cells as `cells`. */
  readonly before: PlanningCells | null;
  /** Where the swipe is, 0 (left) to 1. */
  readonly swipeAt: number;
  onSwipe(at: number): void;
  readonly places: PlanningPlaces | null;
  readonly zones: readonly PlanningZone[];
  readonly selectedZone: string | null;
  /** A zone was clicked, or the selected one again (null). */
  onZone(code: string | null): void;
  readonly gaps: readonly PlanningGap[];
  readonly selectedGap: number | null;
  onGap(rank: number): void;
  readonly candidates: readonly PlanningCandidate[];
  onCandidateMove(id: string, to: MapPoint): void;
  readonly isochrones: readonly { readonly minutes: number; readonly area: MultiPolygon }[];
  /** draw: clicks are corners of an area; add: a click is a new place. */
  readonly mode: "look" | "draw" | "add";
  /** Longitudes within ±180; the ring is closed. */
  onDrawn(polygon: Polygon): void;
  onAdd(at: MapPoint): void;
  /** Esc while drawing or adding. */
  onCancel(): void;
  /** A place was clicked. */
  onPlace(code: string): void;
  /** Zooms there when the object changes. */
  readonly fit: Box | null;
  /** Where the map begins; a new object moves it. */
  readonly view: MapViewport | null;
  onView(view: MapViewport): void;
  readonly texts: PlanningTexts;
}

export interface PlanningMapHandle {
  /**
   * The map as seen, without the base map's tiles (other servers' pictures may not be copied): areas, cells, places.
   * @param scale device pixels for a CSS pixel
   */
  picture(scale: number): HTMLCanvasElement;
}
