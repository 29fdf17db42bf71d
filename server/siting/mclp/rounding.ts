import type { MclpInstance } from "../instance.ts";

/** Relative; how far apart answer and bound may be and still count as met where weights are not whole. */
const CLOSE = 5e-10;

/** How exact sums of weights are: what a bound computed from them may promise. */
export class Rounding {
  readonly #areWhole: boolean;
  readonly #error: number;

  constructor({ weights, cover }: MclpInstance) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    this.#areWhole = weights.every(Number.isInteger) && total <= Number.MAX_SAFE_INTEGER;
    // A sum of n numbers >= 0 is off by at most n - 1 units in its last place; a bound is a few such sums on top of each other.
    this.#error = 4 * (cover.demandCount + cover.siteCount + 2) * Number.EPSILON;
  }

  /** The bound that surely holds: a computed one, made of numbers >= 0, rounded outwards; whole where every answer is. */
  outwards(bound: number): number {
    const sure = bound * (1 + this.#error);
    return this.#areWhole ? Math.floor(sure) : sure;
  }

  /** Whether answers within this computed bound are no better, or hardly, than one known already. */
  isNoBetter(bound: number, objective: number): boolean {
    return this.outwards(bound) <= objective * (this.#areWhole ? 1 : 1 + CLOSE);
  }
}
