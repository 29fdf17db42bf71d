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
import type { Box, MapPadding, MapPoint, MapViewport } from "./types.ts";

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

export function samePadding(a: MapPadding, b: MapPadding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

/** Kept free around a box that is fitted into the map, for the pins at its edges. */
const FIT_MARGIN = 44;

/**
 * The view whose uncovered part shows the whole box, at a whole zoom of at least `atLeast`. A box that is a single
 * point does not say how near to go: one zoom further then.
 */
export function viewOfBox(box: Box, size: Size, padding: MapPadding, atLeast: number): MapViewport {
  const east = box.east < box.west ? box.east + 360 : box.east;
  const corner = project({ lat: box.north, lon: box.west }, 0);
  const opposite = project({ lat: box.south, lon: east }, 0);
  const width = size.width - padding.left - padding.right - 2 * FIT_MARGIN;
  const height = size.height - padding.top - padding.bottom - 2 * FIT_MARGIN;
  const scale = Math.min(width / (opposite.x - corner.x), height / (opposite.y - corner.y));
  const fitting = Number.isFinite(scale) ? Math.floor(Math.log2(Math.max(1, scale))) : atLeast + 1;
  const zoom = Math.min(MAX_ZOOM, Math.max(atLeast, fitting));
  const centre = unproject({ x: (corner.x + opposite.x) / 2, y: (corner.y + opposite.y) / 2 }, 0);
  return { lat: centre.lat, lon: wrapLon(centre.lon), zoom };
}
