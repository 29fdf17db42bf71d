import type { Positions } from "./chord.ts";

/** Beyond any coordinate on the Earth, metres. */
const EXTENT = 6_400_000;
/** Smaller boxes would be too many to number. */
const LEAST_SIZE = 100;

/** Positions by the box of space that they are in: who looks for what is within the boxes' size looks at 27. */
export class Grid {
  readonly #size: number;
  readonly #perAxis: number;
  readonly #boxes = new Map<number, number[]>();

  /** @param reach the longest chord that will be asked about, metres */
  constructor(positions: Positions, reach: number) {
    this.#size = Math.max(reach, LEAST_SIZE);
    // two more, so that the neighbours of the outermost have numbers of their own
    this.#perAxis = Math.ceil((2 * EXTENT) / this.#size) + 2;
    for (let i = 0; i < positions.x.length; i++) {
      const key = this.#keyOf(
        this.#boxOf(positions.x[i]),
        this.#boxOf(positions.y[i]),
        this.#boxOf(positions.z[i]),
      );
      const box = this.#boxes.get(key);
      if (box) box.push(i);
      else this.#boxes.set(key, [i]);
    }
  }

  /** The boxes in which everything within reach of a position is, with more. */
  *around(positions: Positions, i: number): Generator<readonly number[]> {
    const x = this.#boxOf(positions.x[i]);
    const y = this.#boxOf(positions.y[i]);
    const z = this.#boxOf(positions.z[i]);
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (let dz = -1; dz <= 1; dz++) {
          const box = this.#boxes.get(this.#keyOf(x + dx, y + dy, z + dz));
          if (box) yield box;
        }
  }

  #boxOf(coordinate = 0): number {
    return Math.floor((coordinate + EXTENT) / this.#size) + 1;
  }

  #keyOf(x: number, y: number, z: number): number {
    return (x * this.#perAxis + y) * this.#perAxis + z;
  }
}
