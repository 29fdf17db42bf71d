/**
 * Leaflet thinks of a map by its real middle; the app, by the middle of what the sheet leaves uncovered. Pure conversions
 * between the two. Both are `MapViewport`; "real" says which.
 */
import {
  MAX_ZOOM,
  MIN_ZOOM,
  nearestCopy,
  type Pixel,
  paddingOffset,
  project,
  round,
  type Size,
  unproject,
  wrapLon,
} from "./geometry.ts";
import type { MapPadding, MapPoint, MapViewport } from "./types.ts";

/** The map's real middle, on the turn of the globe nearest `near`, when `view` is in the middle of what is uncovered. */
export function middleFor(view: MapViewport, padding: MapPadding, near: number): MapViewport {
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, Math.round(view.zoom)));
  const offset = paddingOffset(padding);
  return shifted({ lat: view.lat, lon: nearestCopy(view.lon, near), zoom }, { x: -offset.x, y: -offset.y });
}

export function uncoveredView(real: MapViewport, padding: MapPadding): MapViewport {
  const view = shifted(real, paddingOffset(padding));
  return { lat: round(view.lat, 5), lon: round(wrapLon(view.lon), 5), zoom: view.zoom };
}

export function shifted(view: MapViewport, by: Pixel): MapViewport {
  const at = project(view, view.zoom);
  return { ...unproject({ x: at.x + by.x, y: at.y + by.y }, view.zoom), zoom: view.zoom };
}

export function pixelIn(point: MapPoint, real: MapViewport, size: Size): Pixel {
  const at = project({ lat: point.lat, lon: nearestCopy(point.lon, real.lon) }, real.zoom);
  const centre = project(real, real.zoom);
  return { x: at.x - centre.x + size.width / 2, y: at.y - centre.y + size.height / 2 };
}

export function pixelsApart(a: MapViewport, b: MapViewport): number {
  const p = project(a, b.zoom);
  const q = project(b, b.zoom);
  return Math.hypot(p.x - q.x, p.y - q.y);
}

export function viewChanged(a: MapViewport, b: MapViewport): boolean {
  return a.lat !== b.lat || a.lon !== b.lon || a.zoom !== b.zoom;
}

export function samePadding(a: MapPadding, b: MapPadding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
