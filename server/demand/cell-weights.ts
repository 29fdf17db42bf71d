/** Weights added up by H3 cell: one a cell, or 24 by hour of the day. */
export class CellWeights {
  readonly #indexOf = new Map<string, number>();
  #sums = new Float64Array(1024);

  constructor(
    /** 1 or 24. */
    readonly hours: number,
  ) {}

  get size(): number {
    return this.#indexOf.size;
  }

  /** Adds to a cell's weights. @param weights as many as there are hours */
  add(cell: string, weights: readonly number[]): void {
    let index = this.#indexOf.get(cell);
    if (index === undefined) {
      index = this.#indexOf.size;
      this.#indexOf.set(cell, index);
      if ((index + 1) * this.hours > this.#sums.length) this.#grow();
    }
    for (let hour = 0; hour < this.hours; hour++) {
      const at = index * this.hours + hour;
      this.#sums[at] = (this.#sums[at] ?? 0) + (weights[hour] ?? 0);
    }
  }

  /** Every cell with its mean over the hours, and its hours where there are some; in the order of their first rows. */
  *entries(): Generator<{ cell: string; weight: number; hourly: number[] | null }> {
    for (const [cell, index] of this.#indexOf)
      yield {
        cell,
        weight: this.#meanOf(index),
        hourly: this.hours === 1 ? null : [...this.#hoursOf(index)],
      };
  }

  /** At most so many cells with their means, evenly taken from all in the order of their first rows. */
  some(most: number): { cell: string; weight: number }[] {
    const cells = [...this.#indexOf.keys()];
    const count = Math.min(most, cells.length);
    return Array.from({ length: count }, (_, at) => {
      const index = Math.floor((at * cells.length) / count);
      return { cell: cells[index] ?? "", weight: this.#meanOf(index) };
    });
  }

  /** The weight of all cells; the mean over the hours. */
  total(): number {
    return this.#sums.reduce((sum, one) => sum + one, 0) / this.hours;
  }

  #hoursOf(index: number): Float64Array {
    return this.#sums.subarray(index * this.hours, (index + 1) * this.hours);
  }

  #meanOf(index: number): number {
    return this.#hoursOf(index).reduce((sum, one) => sum + one, 0) / this.hours;
  }

  #grow(): void {
    const larger = new Float64Array(2 * this.#sums.length);
    larger.set(this.#sums);
    this.#sums = larger;
  }
}
