/**
 * What the siting models are given, and what they answer. Sites and demand are numbered from 0 in the order of their
 * ids: ties are broken towards the lower number, so the same question has the same answer.
 */

/** Which demand each site would cover, as one list cut into pieces: site j covers `demand[start[j]] … demand[start[j + 1] - 1]`, ascending. */
export interface Cover {
  siteCount: number;
  demandCount: number;
  /** `siteCount + 1` numbers. */
  start: Int32Array;
  demand: Int32Array;
}

/** Maximal covering location (Church and ReVelle 1974): at most `p` sites, as much weight covered as possible. */
export interface MclpInstance {
  cover: Cover;
  /** By demand, >= 0, finite. */
  weights: Float64Array;
  /** New sites, from 1 to `siteCount`. */
  p: number;
}

/** Location set covering (Toregas and others 1971): as few sites as possible that cover all that can be covered. */
export interface LscpInstance {
  cover: Cover;
}

/** p-median (Hakimi 1964): exactly `p` sites, the weighted distance from each demand to its nearest site least. */
export interface PMedianInstance {
  siteCount: number;
  demandCount: number;
  /** By demand, >= 0, finite. */
  weights: Float64Array;
  /** Row by row of demand: `distances[demand * siteCount + site]`, >= 0; Infinity where there is no way. */
  distances: Float64Array;
  p: number;
  /** Sites that are open anyway, not counted in `p`; ascending. */
  fixed: Int32Array;
}

export interface SolveOptions {
  /** How long it may take; the best found by then is answered with its gap. */
  seconds: number;
  /** Seconds that have passed since some fixed moment: a clock that never goes back. */
  clock: () => number;
  /** Asked often: true ends the search with the best found. */
  shouldStop: () => boolean;
  /** Told whenever objective or bound has improved, a few times a second at most. */
  onProgress: (progress: SolveProgress) => void;
}

export interface SolveProgress {
  /** Of the best answer so far. */
  objective: number;
  /** No answer can be better: an upper bound where the most is wanted, a lower one where the least is. */
  bound: number;
  /** Since the search began. */
  seconds: number;
}

export interface Solution extends SolveProgress {
  /** Numbers of the chosen sites, ascending; fixed ones are not in it. */
  chosen: number[];
  /** |bound - objective| ÷ max(|objective|, |bound|), 0 where both are 0: how far from the best possible it can be at most. */
  gap: number;
  /** OPTIMAL: proven to be best (gap under 1e-9); TIME_LIMIT and STOPPED: the best found until then. */
  status: "OPTIMAL" | "TIME_LIMIT" | "STOPPED";
}
