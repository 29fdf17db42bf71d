import { cellToBoundary } from "h3-js";
import { worldPoint } from "./world.ts";

/** Hexagons of a set of cells on the square world: six corners each, twelve numbers; a pentagon repeats its last. */
export interface CellShapes {
  readonly count: number;
  readonly corners: Float64Array;
}

const CORNERS = 6;
export const NUMBERS_A_CELL = 2 * CORNERS;

/** @param cells H3 indexes */
export function cellShapes(cells: readonly string[]): CellShapes {
  const corners = new Float64Array(cells.length * NUMBERS_A_CELL);
  cells.forEach((cell, index) => {
    const boundary = cellToBoundary(cell);
    const first = boundary[0]?.[1] ?? 0;
    for (let corner = 0; corner < CORNERS; corner++) {
      const [lat = 0, lon = 0] = boundary[Math.min(corner, boundary.length - 1)] ?? [];
      // a cell across the antimeridian stays in one piece
      const near = lon + 360 * Math.round((first - lon) / 360);
      const { x, y } = worldPoint({ lat, lon: near });
      corners[index * NUMBERS_A_CELL + 2 * corner] = x;
      corners[index * NUMBERS_A_CELL + 2 * corner + 1] = y;
    }
  });
  return { count: cells.length, corners };
}
