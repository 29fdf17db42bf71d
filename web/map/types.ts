/**
 * What the map is told and what it tells. Nothing here mentions Leaflet: the app codes against these types
 * and loads the map itself lazily from `./map-view.tsx`.
 */

/** WGS-84 degrees. */
export interface MapPoint {
  readonly lat: number;
  readonly lon: number;
}

/** The point in the middle of the part of the map that `padding` leaves uncovered, and the zoom (3-19). */
export interface MapViewport extends MapPoint {
  readonly zoom: number;
}

/** WGS-84 degrees, longitudes within ±180; `west > east` means across the antimeridian, as in the API. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** CSS pixels. */
export interface MapPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type MapPlaceKind = "REST_STATION" | "SERVICE_CENTRE";

/** The API's three answers, with open split by whether it lasts another half hour. */
export type MapOpenness = "OPEN" | "CLOSING_SOON" | "CLOSED" | "UNKNOWN";

export interface MapPlace extends MapPoint {
  readonly code: string;
  readonly name: string;
  readonly kind: MapPlaceKind;
  readonly openness: MapOpenness;
}

export interface MapCluster extends MapPoint {
  /** Stable for the same cluster between answers, so that its pin is kept rather than made anew. */
  readonly key: string;
  readonly count: number;
  readonly openCount: number;
  readonly unknownCount: number;
  readonly box: Box;
  /** The place itself where the cluster holds just one. */
  readonly place?: MapPlace | null;
}

/** Where distances are measured from: the rider's own position or a pin they dropped. */
export interface MapOrigin extends MapPoint {
  readonly kind: "position" | "pin";
  readonly accuracyMetres?: number | undefined;
}

/** GeoJSON, longitude first. */
export interface DistrictBoundary {
  readonly type: "MultiPolygon";
  readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
}

export interface MapDistrict {
  /** Official code; its length and trailing zeros tell the level (see `districtLevel`). */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly centre: MapPoint | null;
  readonly boundary: DistrictBoundary | null;
}

/** Every text the map shows or reads out. Keep the object stable between renders (one per language). */
export interface MapLabels {
  /** Accessible name of the map: "Map of places". */
  readonly map: string;
  /** Read after the name: "Arrow keys move, plus and minus zoom, P drops a pin in the middle, Tab goes to places". */
  readonly keyboardHelp: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Accessible name of a pin, e.g. "富商市场暖心驿站, open, rest station". */
  place(place: MapPlace): string;
  /** Accessible name of a cluster, e.g. "23 places, 9 open. Zoom in". */
  cluster(cluster: MapCluster): string;
  /** Accessible name of the rider's dot: "You are here, to within 30 m". */
  position(accuracyMetres: number | undefined): string;
  /** Accessible name of the dropped pin: "Dropped pin. Drag to move". */
  pin: string;
  /** Scale bar: "500 米", "2 km". */
  distance(metres: number): string;
}

export interface MapTiles {
  /** Leaflet template: `https://…/{z}/{x}/{y}.png`. */
  readonly url: string;
  /** Plain text, or text with `<a href="https://…">` in it; everything else in it is shown as text. */
  readonly attribution: string;
}

export interface MapViewProps {
  /**
   * Where the map should be. A new object moves it there, even one of the same values: the rider may have moved the
   * map meanwhile. Never hand back what `onViewChange` reports.
   */
  readonly view: MapViewport;
  /**
   * After the map came to rest or was resized, at most once a frame. `box` is the whole map, covered parts included
   * (what clusters should be asked for); `byUser` is true for a drag, zoom or key, false for what a prop caused.
   */
  onViewChange(view: MapViewport, box: Box, byUser: boolean): void;
  /** Hand over the previous ones while new ones load: the map shows exactly these. */
  readonly clusters: readonly MapCluster[];
  /** Drawn larger, ringed and on top, also when not among `clusters`; brought into view when it changes and is covered. */
  readonly selected: MapPlace | null;
  onSelect(code: string): void;
  /** Return true to handle it; otherwise the map zooms to its box. At `MAX_ZOOM` zooming cannot part it any more. */
  onOpenCluster?: ((cluster: MapCluster) => boolean | undefined) | undefined;
  readonly origin: MapOrigin | null;
  /** The dropped pin was dragged (or moved with the arrow keys while focused). */
  onOriginChange?: ((point: MapPoint) => void) | undefined;
  /** Long press, right click, or the key `p` (then: the middle of the uncovered map). */
  onLongPress(point: MapPoint): void;
  /** For the base that shows when tiles do not. */
  readonly districts: readonly MapDistrict[];
  readonly tiles: MapTiles;
  /** Called on change only: true when tiles cannot be loaded, false when they come again. */
  onTilesFailing(failing: boolean): void;
  /**
   * What the sheet or the column covers. When it changes, the last `view` asked for stays in the uncovered middle; once
   * the rider has moved the map it moves no more, unless the selected place would be covered.
   */
  readonly padding: MapPadding;
  readonly language: "zh" | "en";
  readonly theme: "light" | "dark";
  readonly labels: MapLabels;
}
