import type { Pixel } from "../geometry.ts";

/**
 * Which points can have a sign of this size without touching an earlier one's: the first always, so the most important
 * come first.
 * @param least px from middle to middle
 * @param taken where other signs are already
 */
export function standApart<Point extends Pixel>(
  points: readonly Point[],
  least: number,
  taken: readonly Pixel[] = [],
): Point[] {
  const apart: Point[] = [];
  for (const point of points) {
    const isFree = (other: Pixel) => Math.hypot(other.x - point.x, other.y - point.y) >= least;
    if (taken.every(isFree) && apart.every(isFree)) apart.push(point);
  }
  return apart;
}
