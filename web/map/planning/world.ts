/** Places on a square world of width 1 (spherical Mercator), x to the east and y to the south. */
import { type Pixel, project } from "../geometry.ts";
import type { MapPoint } from "../types.ts";

const TILE = 256;

/** Width of the world in CSS pixels. */
export const worldWidth = (zoom: number): number => TILE * 2 ** zoom;

export function worldPoint(point: MapPoint): Pixel {
  const { x, y } = project(point, 0);
  return { x: x / TILE, y: y / TILE };
}

/** How the world lies under a canvas: a point's pixel is `x * width - left`, `y * width - top`. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly top: number;
  /** The canvas, CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
}
