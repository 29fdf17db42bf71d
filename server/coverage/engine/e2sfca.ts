import type { Reach } from "../analysis.ts";

/** Ends of the rings, as parts of the threshold. */
export const RINGS = [1 / 3, 2 / 3, 1] as const;
/** How much a place counts in each ring: a Gaussian of distance, as Luo and Qi have it for the slow decay. */
export const RING_WEIGHTS = [1, 0.68, 0.22] as const;
/** Scores are places per so much weight. */
export const PER_WEIGHT = 10_000;

export interface AccessibilityInput {
  reach: Pick<Reach, "start" | "cell" | "distance">;
  /** The threshold, in the unit of the distances. */
  limit: number;
  /** By cell. */
  weights: Float64Array;
  /** By place: 1 where it is open. */
  isOpen: Uint8Array;
}

/**
 * The enhanced two-step floating catchment area method (Luo and Qi 2009, Health & Place 15:1100-1107): first every open
 * place is shared out among the weight within its reach, R(j) = 1 ÷ Σ(k) w(d(k,j)) · weight(k); then every cell adds up
 * its places' shares, A(i) = Σ(j) w(d(i,j)) · R(j). The sum of score × weight over the cells is 10,000 for every open
 * place with weight in its reach.
 * @returns by cell: places per 10,000 of weight
 */
export function accessibility({ reach, limit, weights, isOpen }: AccessibilityInput): Float64Array {
  const scores = new Float64Array(new SharedArrayBuffer(8 * weights.length));
  for (let place = 0; place < isOpen.length; place++) {
    if (!isOpen[place]) continue;
    const [begin = 0, end = 0] = [reach.start[place], reach.start[place + 1]];
    let sharers = 0;
    for (let at = begin; at < end; at++)
      sharers += ringWeight(reach.distance[at] ?? 0, limit) * (weights[reach.cell[at] ?? 0] ?? 0);
    if (sharers === 0) continue;
    for (let at = begin; at < end; at++) {
      const cell = reach.cell[at] ?? 0;
      scores[cell] =
        (scores[cell] ?? 0) + (ringWeight(reach.distance[at] ?? 0, limit) * PER_WEIGHT) / sharers;
    }
  }
  return scores;
}

/** A distance on a ring's end belongs to the inner ring. */
function ringWeight(distance: number, limit: number): number {
  if (distance <= limit * RINGS[0]) return RING_WEIGHTS[0];
  return distance <= limit * RINGS[1] ? RING_WEIGHTS[1] : RING_WEIGHTS[2];
}
