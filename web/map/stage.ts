/** What the layers stand on: the bare Leaflet map with its panes, and the latest props. */
import { MAX_ZOOM, MIN_ZOOM } from "./geometry.ts";
import { LeafletMap } from "./leaflet.ts";
import type { MapViewProps } from "./types.ts";

/** What a layer is made on. `props` are always the latest, so a callback taken from it is too. */
export interface Stage {
  readonly map: LeafletMap;
  /** Holds the map and what lies over it; carries the theme. */
  readonly root: HTMLElement;
  props: MapViewProps;
  /** Runs when the map is taken away. */
  onRemove(cleanUp: () => void): void;
}

/** Animations are decided once: a change of the system's setting counts from the next visit. */
export function createLeafletMap(canvas: HTMLElement): LeafletMap {
  const animated = !prefersReducedMotion();
  const map = new LeafletMap(canvas, {
    attributionControl: false,
    zoomControl: false,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    worldCopyJump: true,
    // viewport.ts watches the container itself: a column may change it without the window changing.
    trackResize: false,
    // press.ts knows a long press on every phone.
    tapHold: false,
    bounceAtZoomLimits: false,
    zoomAnimation: animated,
    markerZoomAnimation: animated,
    fadeAnimation: animated,
    inertia: animated,
  });
  // Under the tiles (200), so that tiles cover it as they come and it stays where they do not.
  map.createPane("districts").classList.add("map-districts");
  map.createPane("district-names").classList.add("map-district-names");
  map.createPane("origin").classList.add("map-origin-pane");
  return map;
}

export function prefersReducedMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
