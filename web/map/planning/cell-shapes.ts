import { cellToBoundary } from "h3-js";
import { worldPoint } from "./world.ts";

/** Outlines of cells on the square world: nearly all have six corners, those on an edge of H3's icosahedron more. */
export interface CellShapes {
  readonly count: number;
  /** `count + 1` numbers: cell i's corners are numbers `start[i]` to `start[i + 1]` of `corners`, x before y. */
  readonly start: Uint32Array;
  readonly corners: Float64Array;
}

/** @param cells H3 indexes */
export function cellShapes(cells: readonly string[]): CellShapes {
  const start = new Uint32Array(cells.length + 1);
  const corners: number[] = [];
  cells.forEach((cell, index) => {
    const boundary = cellToBoundary(cell);
    const first = boundary[0]?.[1] ?? 0;
    for (const [lat, lon] of boundary) {
      // a cell across the antimeridian stays in one piece
      const near = lon + 360 * Math.round((first - lon) / 360);
      const { x, y } = worldPoint({ lat, lon: near });
      corners.push(x, y);
    }
    start[index + 1] = corners.length;
  });
  return { count: cells.length, start, corners: Float64Array.from(corners) };
}
