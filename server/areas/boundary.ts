import type { MultiPolygon, Polygon, Position } from "geojson";
import { expected } from "../errors.ts";

/** Coordinates in a boundary, of all its rings together. */
const MOST_POSITIONS = 10_000;

/**
 * A boundary with nothing but longitudes and latitudes, its shape checked and not yet whether it crosses itself.
 * @param geometry of the types said, its coordinates whatever came
 * @throws InputError that names the ring and the position, counted from 1
 */
export function readBoundary(geometry: Polygon | MultiPolygon): MultiPolygon {
  const { coordinates }: { coordinates: unknown } = geometry;
  const polygons = listOf(geometry.type === "Polygon" ? [coordinates] : coordinates, "polygons");
  let positions = 0;
  const read = polygons.map((polygon) =>
    listOf(polygon, "rings").map((ring) => {
      const list = listOf(ring, "positions");
      positions += list.length;
      if (positions > MOST_POSITIONS)
        throw expected(`a boundary of at most ${MOST_POSITIONS} positions`, `${positions} or more`);
      return readRing(list);
    }),
  );
  return { type: "MultiPolygon", coordinates: read };
}

function listOf(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw expected(`a boundary with a list of ${what}`, value);
  return value;
}

function readRing(positions: unknown[]): Position[] {
  const ring = positions.map(readPosition);
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4) throw expected("a ring of at least four positions", `${ring.length}`);
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    throw expected("a ring whose last position is its first again", `${first} and ${last}`);
  return ring;
}

function readPosition(value: unknown, index: number): Position {
  const [lon, lat]: unknown[] = Array.isArray(value) ? value : [];
  if (!isWithin(lon, 180) || !isWithin(lat, 90))
    throw expected(`position ${index + 1} as [longitude within ±180, latitude within ±90]`, value);
  return [lon, lat];
}

function isWithin(value: unknown, limit: number): value is number {
  return typeof value === "number" && Math.abs(value) <= limit;
}
