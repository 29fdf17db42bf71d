/** How much of the last direction is kept in the next, with the shortest steps and the first: a zigzag along the subgradients becomes a way. */
const MOST_KEPT = 0.9;
const FIRST_KEPT = 0.5;
const FIRST_STEP = 1;
const LAST_STEP = 0.001;
const SHORTER = 0.7;
const ROUNDS_WITHOUT_GAIN = 12;
/** Relative: a better bound by less is no reason to keep the step. */
const LEAST_GAIN = 1e-4;

/**
 * How prices move along subgradients (Held, Wolfe and Crowder 1974): each direction is mixed with those before it
 * (Camerini, Fratta and Maffioli 1975), and steps become shorter whenever the bound has not moved for a while.
 */
export class Pace {
  /** By price, where to move. */
  readonly direction: Float64Array;
  step = FIRST_STEP;
  #best = Number.NaN;
  #idle = 0;

  constructor(priceCount: number) {
    this.direction = new Float64Array(priceCount);
  }

  /** Steps have become too short to matter. */
  get isSpent(): boolean {
    return this.step < LAST_STEP;
  }

  /**
   * Takes notice of the bound that the last step led to.
   * @param sense 1 where higher bounds are better, -1 where lower ones are
   */
  note(bound: number, sense: 1 | -1): void {
    const isBetter = !(sense * (bound - this.#best) <= LEAST_GAIN * Math.abs(this.#best));
    if (isBetter) this.#best = bound;
    this.#idle = isBetter ? 0 : this.#idle + 1;
    if (this.#idle < ROUNDS_WITHOUT_GAIN) return;
    this.step *= SHORTER;
    this.#idle = 0;
  }

  /** Takes up one more subgradient. */
  turn(subgradient: Float64Array | Int32Array): void {
    const { direction } = this;
    const kept = MOST_KEPT - (MOST_KEPT - FIRST_KEPT) * (this.step / FIRST_STEP);
    for (let price = 0; price < direction.length; price++)
      direction[price] = kept * (direction[price] ?? 0) + (1 - kept) * (subgradient[price] ?? 0);
  }
}
