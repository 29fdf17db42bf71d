import { InputError } from "../../errors.ts";
import { growingFloats, growingIntegers } from "../../streets/growing.ts";
import type { Reach } from "../analysis.ts";

/** Kept in memory, 12 bytes each. */
const MOST_PAIRS = 20_000_000;

/** Collects pairs of cells and points, point by point. */
export class Pairs {
  readonly #start: Int32Array<SharedArrayBuffer>;
  readonly #cell = growingIntegers();
  readonly #distance = growingFloats();
  /** Of the point at hand: its cells in the order of finding, and how far each is. */
  readonly #found: Int32Array;
  readonly #distanceTo: Float64Array;
  #count = 0;

  readonly #most: number;

  constructor({ cells, points, most = MOST_PAIRS }: { cells: number; points: number; most?: number }) {
    this.#most = most;
    this.#start = sharedIntegers(points + 1);
    this.#found = new Int32Array(cells);
    this.#distanceTo = new Float64Array(cells);
  }

  /** A cell of the point at hand, each once. */
  add(cell: number, distance: number): void {
    this.#found[this.#count++] = cell;
    this.#distanceTo[cell] = distance;
  }

  /** @throws InputError for more pairs than can be kept */
  endOf(point: number): void {
    for (const cell of this.#found.subarray(0, this.#count).sort()) {
      this.#cell.push(cell);
      this.#distance.push(this.#distanceTo[cell] ?? 0);
    }
    this.#count = 0;
    this.#start[point + 1] = this.#cell.length;
    if (this.#cell.length > this.#most)
      throw new InputError(
        `expected a smaller threshold or area: at most ${this.#most} pairs of a cell and a place within it, got more`,
      );
  }

  /** In memory that threads share. */
  shared(): Pick<Reach, "start" | "cell" | "distance"> {
    const cell = sharedIntegers(this.#cell.length);
    cell.set(this.#cell.view());
    const distance = new Float64Array(new SharedArrayBuffer(8 * this.#distance.length));
    distance.set(this.#distance.view());
    return { start: this.#start, cell, distance };
  }
}

function sharedIntegers(length: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}
