/**
 * Plane and sphere arithmetic of the map, free of Leaflet and of the DOM. Degrees are WGS-84; pixels are CSS pixels
 * of the spherical Mercator projection in which the whole world is 256 · 2^zoom wide.
 */
import type { Box, MapPadding, MapPoint } from "./types.ts";

export const MIN_ZOOM = 3;
export const MAX_ZOOM = 19;

const TILE = 256;
/** Where Mercator's square world ends. */
const MAX_LAT = 85.05112878;
const EQUATOR_METRES = 40_075_016.686;
/** Half of the widest pin: one that stands just outside the map still reaches into it. */
const PIN_OVERHANG = 48;

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The same longitude within [-180, 180). */
export function wrapLon(lon: number): number {
  return lon >= -180 && lon < 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
}

/** The copy of a longitude (plus or minus whole turns) that lies nearest to `reference`, which may be unwrapped. */
export function nearestCopy(lon: number, reference: number): number {
  return lon + 360 * Math.round((reference - lon) / 360);
}

/** A box as the map sees it (longitudes may run past ±180) as the API wants it: wrapped, the whole world at most. */
export function normaliseBox(box: Box): Box {
  const whole = box.east - box.west >= 360;
  const east = wrapLon(box.east);
  return {
    south: Math.max(-90, box.south),
    west: whole ? -180 : wrapLon(box.west),
    north: Math.min(90, box.north),
    // An edge exactly on the antimeridian ends a box at +180; -180 would turn it inside out.
    east: whole || east === -180 ? 180 : east,
  };
}

/** World pixel of a point at a zoom, which may be fractional. */
export function project(point: MapPoint, zoom: number): Pixel {
  const world = TILE * 2 ** zoom;
  const sin = Math.sin((Math.min(MAX_LAT, Math.max(-MAX_LAT, point.lat)) * Math.PI) / 180);
  return {
    x: (point.lon / 360 + 0.5) * world,
    y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * world,
  };
}

/** The point of a world pixel; longitude is not wrapped. */
export function unproject(pixel: Pixel, zoom: number): MapPoint {
  const world = TILE * 2 ** zoom;
  return {
    lat: (Math.atan(Math.sinh(Math.PI * (1 - (2 * pixel.y) / world))) * 180) / Math.PI,
    lon: (pixel.x / world - 0.5) * 360,
  };
}

/** What to ask the server for: a box that stays the same while the map moves a little, and a whole zoom. */
export interface SnappedBox {
  readonly box: Box;
  readonly zoom: number;
}

/**
 * Widens a box by what a pin overhangs, then outwards to the 256 px tiles of the rounded zoom. Panning within a tile
 * gives the identical answer (six decimals), so a query keyed by it is found in the cache.
 */
export function snapBox(box: Box, zoom: number): SnappedBox {
  const whole = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, Math.round(zoom)));
  const count = 2 ** whole;
  const east = box.east < box.west ? box.east + 360 : box.east;
  const topLeft = project({ lat: box.north, lon: box.west }, whole);
  const bottomRight = project({ lat: box.south, lon: east }, whole);
  const row = (y: number) => Math.min(count, Math.max(0, y));
  const northWest = tileCorner(
    Math.floor((topLeft.x - PIN_OVERHANG) / TILE),
    row(Math.floor((topLeft.y - PIN_OVERHANG) / TILE)),
    whole,
  );
  const southEast = tileCorner(
    Math.ceil((bottomRight.x + PIN_OVERHANG) / TILE),
    row(Math.ceil((bottomRight.y + PIN_OVERHANG) / TILE)),
    whole,
  );
  return {
    box: normaliseBox({
      south: southEast.lat,
      west: northWest.lon,
      north: northWest.lat,
      east: southEast.lon,
    }),
    zoom: whole,
  };
}

function tileCorner(column: number, row: number, zoom: number): MapPoint {
  const corner = unproject({ x: column * TILE, y: row * TILE }, zoom);
  return { lat: round(corner.lat, 6), lon: round(corner.lon, 6) };
}

export function round(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}

/** From the middle of the map to the middle of its uncovered part. */
export function paddingOffset(padding: MapPadding): Pixel {
  return { x: (padding.left - padding.right) / 2, y: (padding.top - padding.bottom) / 2 };
}

/** Smallest uncovered part (px) that is worth moving something into. */
const WORTHWHILE = 120;

/** Whether the padding leaves enough of the map to look at. */
export function leavesRoom(size: Size, padding: MapPadding): boolean {
  return (
    size.width - padding.left - padding.right >= WORTHWHILE &&
    size.height - padding.top - padding.bottom >= WORTHWHILE
  );
}

/**
 * How far the map has to be panned (positive x: the map's content goes left) so that `point`, in pixels of the
 * container, lies in the uncovered part with `margin` around it; null when it already does or hardly any is uncovered.
 */
export function panIntoView(point: Pixel, size: Size, padding: MapPadding, margin: MapPadding): Pixel | null {
  if (!leavesRoom(size, padding)) return null;
  const left = padding.left + margin.left;
  const right = size.width - padding.right - margin.right;
  const top = padding.top + margin.top;
  const bottom = size.height - padding.bottom - margin.bottom;
  const x = point.x - Math.min(right, Math.max(left, point.x));
  const y = point.y - Math.min(bottom, Math.max(top, point.y));
  return x === 0 && y === 0 ? null : { x, y };
}

/** Ground metres of one CSS pixel at a latitude. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / (TILE * 2 ** zoom);
}

/** The longest of 1, 2, 5 × 10^n metres that fits into `maxPixels`, and its length in pixels. */
export function scaleBar(metresPerPx: number, maxPixels: number): { metres: number; pixels: number } {
  const most = metresPerPx * maxPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
  return { metres, pixels: Math.round(metres / metresPerPx) };
}
