import { polygonToCells } from "h3-js";
import type { Box } from "../../server/places/place.ts";

/** The first cells of resolution 9 in a box, in order of their indexes. */
export function cellsInSquare({ south, west, north, east }: Box, count: number): string[] {
  const corners = [
    [south, west],
    [south, east],
    [north, east],
    [north, west],
  ];
  const cells = polygonToCells(corners, 9).sort();
  if (cells.length < count)
    throw new Error(`expected at least ${count} cells in the box, got ${cells.length}`);
  return cells.slice(0, count);
}
