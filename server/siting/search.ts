import type { Solution, SolveOptions, SolveProgress } from "./instance.ts";

/** Relative; below it an answer counts as proven. */
const PROVEN_GAP = 1e-9;
const SECONDS_BETWEEN_REPORTS = 0.25;

/** |bound - objective| ÷ max(|objective|, |bound|), 0 where both are 0. */
export function gapOf({ objective, bound }: Pick<SolveProgress, "objective" | "bound">): number {
  const scale = Math.max(Math.abs(objective), Math.abs(bound));
  return scale === 0 ? 0 : Math.abs(bound - objective) / scale;
}

/**
 * The state of one search: the best answer so far, what no answer can be better than, and whether to go on. Where the
 * least is wanted (`sense` -1) objective and bound are compared with their signs turned.
 */
export class Search {
  readonly #options: SolveOptions;
  readonly #sense: 1 | -1;
  readonly #began: number;
  #chosen: number[] = [];
  #objective: number;
  #bound: number;
  #wasStopped = false;
  #lastReport = Number.NEGATIVE_INFINITY;

  /** @param bound what no answer can be better than, known before any search */
  constructor(sense: "MOST" | "LEAST", bound: number, options: SolveOptions) {
    this.#sense = sense === "MOST" ? 1 : -1;
    this.#objective = -this.#sense * Number.POSITIVE_INFINITY;
    this.#bound = bound;
    this.#options = options;
    this.#began = options.clock();
  }

  /** Of the best answer; infinitely bad before there is one. */
  get objective(): number {
    return this.#objective;
  }

  get bound(): number {
    return this.#bound;
  }

  get chosen(): readonly number[] {
    return this.#chosen;
  }

  get isProven(): boolean {
    return Number.isFinite(this.#objective) && gapOf(this) < PROVEN_GAP;
  }

  get secondsLeft(): number {
    return this.#options.seconds - this.#passed();
  }

  /** True once there is nothing more to find, no time left, or nobody who waits. */
  get isOver(): boolean {
    this.#wasStopped ||= this.#options.shouldStop();
    return this.#wasStopped || this.isProven || this.secondsLeft <= 0;
  }

  /** A clock that says whether this part of the search has had its `share` of the time left, or all of it is over. */
  part(share: number): () => boolean {
    const least = this.secondsLeft * (1 - share);
    return () => this.isOver || this.secondsLeft <= least;
  }

  /** For a smaller search that helps this one, in the time that is left. */
  within(): SolveOptions {
    const { clock } = this.#options;
    return { seconds: this.secondsLeft, clock, shouldStop: () => this.isOver, onProgress: () => {} };
  }

  /** Keeps an answer that is better than the best so far, and says whether it is. */
  offer(objective: number, chosen: Iterable<number>): boolean {
    if (this.#sense * (objective - this.#objective) <= 0) return false;
    this.#objective = objective;
    this.#chosen = [...chosen].sort((a, b) => a - b);
    this.#report();
    return true;
  }

  /** Keeps a bound that is nearer than the one so far; one beyond the best answer is that answer's rounding error. */
  tighten(bound: number): void {
    const nearest = Number.isFinite(this.#objective)
      ? this.#sense * Math.max(this.#sense * bound, this.#sense * this.#objective)
      : bound;
    if (!(this.#sense * (nearest - this.#bound) < 0)) return;
    this.#bound = nearest;
    this.#report();
  }

  /** The whole of the possible was searched: nothing is better than the best answer. */
  prove(): void {
    this.tighten(this.#objective);
  }

  solution(): Solution {
    const { objective, bound, chosen } = this;
    return {
      ...{ objective, bound, chosen: [...chosen], gap: gapOf(this), seconds: this.#passed() },
      status: this.isProven ? "OPTIMAL" : this.#wasStopped ? "STOPPED" : "TIME_LIMIT",
    };
  }

  #passed(): number {
    return this.#options.clock() - this.#began;
  }

  #report(): void {
    const seconds = this.#passed();
    if (seconds - this.#lastReport < SECONDS_BETWEEN_REPORTS || !Number.isFinite(this.#objective)) return;
    this.#lastReport = seconds;
    this.#options.onProgress({ objective: this.#objective, bound: this.#bound, seconds });
  }
}
