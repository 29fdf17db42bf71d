import type { Position } from "../../../server/demo/borders.ts";

type Ring = readonly (readonly number[])[];

/** Even-odd: whether a point lies inside a ring. */
export function isInside(ring: Ring, lon: number, lat: number): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of edges(ring))
    if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
  return inside;
}

/** Area in km² of a small ring, on a sphere laid flat at its middle. */
export function squareKilometres(ring: Ring): number {
  const lats = ring.map(([, lat = 0]) => lat);
  const middle = ((Math.min(...lats) + Math.max(...lats)) / 2) * (Math.PI / 180);
  const twice = edges(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0);
  return (Math.abs(twice) / 2) * 111.19 ** 2 * Math.cos(middle);
}

/** Kilometres between two near points. */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const east = (b.lon - a.lon) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(east, b.lat - a.lat) * 111.19;
}

/** Pairs of edges of a ring that cross one another. */
export function crossings(ring: Ring): [Position, Position][] {
  const all = edges(ring);
  return all.flatMap(([a, b], i) =>
    all.slice(i + 2).flatMap(([c, d]) => (cross(a, b, c, d) ? [[a, c] as [Position, Position]] : [])),
  );
}

function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  const side = (p: Position, q: Position, r: Position) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function edges(ring: Ring): [Position, Position][] {
  return ring.slice(1).map((to, i) => [position(ring[i]), position(to)]);
}

function position(at: readonly number[] | undefined): Position {
  const [lon = Number.NaN, lat = Number.NaN] = at ?? [];
  return [lon, lat];
}
