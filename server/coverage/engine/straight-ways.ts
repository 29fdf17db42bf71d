import type { TravelBasis } from "../question.ts";
import {
  decidingChords,
  exactMetres,
  metresOfChord,
  type Points,
  type Positions,
  positionsOf,
  squaredChord,
} from "./chord.ts";
import { Grid } from "./grid.ts";

/** How far is near enough, and how it is counted. */
export interface Limit {
  /** The most that counts, inclusive: metres, or seconds. */
  most: number;
  /** What a geodesic metre counts: 1, or so many seconds. */
  perMetre: number;
  basis: TravelBasis;
}

/** Finds cells near a point as the crow flies; exact, as chords only decide what they can be sure of. */
export class StraightWays {
  readonly #cells: Positions;
  readonly #limit: Limit;
  readonly #grid: Grid;
  readonly #inside: number;
  readonly #outside: number;

  constructor(cells: Points, limit: Limit) {
    const { inside, outside } = decidingChords(limit.most / limit.perMetre);
    this.#cells = positionsOf(cells);
    this.#limit = limit;
    this.#grid = new Grid(this.#cells, Math.sqrt(outside));
    this.#inside = inside;
    this.#outside = outside;
  }

  /** Every cell within the limit of a point, in no order, with its distance in the limit's unit. */
  each(points: Points, point: number, take: (cell: number, distance: number) => void): void {
    const { perMetre, most } = this.#limit;
    const at = positionsOf({
      lat: points.lat.subarray(point, point + 1),
      lon: points.lon.subarray(point, point + 1),
    });
    for (const box of this.#grid.around(at, 0))
      for (const cell of box) {
        const squared = squaredChord(this.#cells, cell, at, 0);
        if (squared >= this.#outside) continue;
        if (squared > this.#inside) {
          const distance = exactMetres(this.#cells.points, cell, points, point) * perMetre;
          if (distance <= most) take(cell, distance);
        } else take(cell, metresOfChord(squared, this.#cells, cell, at, 0) * perMetre);
      }
  }
}
