import { BORDERS, type Border, type Position } from "./borders.ts";

/** A closed ring of [longitude, latitude], counter-clockwise as RFC 7946 asks; the last position repeats the first. */
export type Ring = Position[];

/**
 * The outline of a district, put together from the border lines that name it.
 * Throws when its lines do not close into one ring: a slip in the drawing, not in any input.
 */
export function boundaryOf(code: string, borders: readonly Border[] = BORDERS): Ring {
  const lines = borders.filter(({ between }) => between.includes(code)).map(({ line }) => line);
  const ring: Position[] = [...(lines.shift() ?? [])];
  while (lines.length > 0) {
    const end = ring.at(-1);
    const next = lines.findIndex((line) => same(line[0], end) || same(line.at(-1), end));
    const [line] = lines.splice(next, next < 0 ? 0 : 1);
    if (!line) throw new Error(`the borders of ${code} do not join at ${end}`);
    ring.push(...(same(line[0], end) ? line : line.toReversed()).slice(1));
  }
  if (ring.length < 4 || !same(ring[0], ring.at(-1))) throw new Error(`the borders of ${code} do not close`);
  return twiceSignedArea(ring) > 0 ? ring : ring.toReversed();
}

function same(one: Position | undefined, other: Position | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

/** In square degrees: only its sign is used. */
function twiceSignedArea(ring: Ring): number {
  return ring.reduce((sum, [lon, lat], i) => {
    const [nextLon, nextLat] = ring[i + 1] ?? [lon, lat];
    return sum + lon * nextLat - nextLon * lat;
  }, 0);
}
