import { type Answer, type Chosen, figuresOf, NOTHING_TO_GAIN, type Solve, uncoverableOf } from "./answer.ts";

const NO_WAY = Number.POSITIVE_INFINITY;

export interface MedianInput {
  /** By demand, above 0. */
  weights: Float64Array;
  /** By demand: the cell's number in the analysis. */
  cellOf: Int32Array;
  candidates: number;
  /** `ways[demand * candidates + candidate]`: metres or seconds; Infinity where there is no way. */
  ways: Float64Array;
  /** By demand: the way to the nearest place that is open already; Infinity where there is none. */
  before: Float64Array;
  p: number;
  seconds: number;
}

/**
 * New places beside those that are there, so that ways to the nearest are as short as possible on average. What is there
 * is one site of the model, as near to each demand as the nearest of them. Demand without any way is left out.
 */
export async function medianPlan(input: MedianInput, solve: Solve): Promise<Answer> {
  const { weights, cellOf, candidates } = input;
  const least = leastWays(input);
  const demands = Array.from(weights.keys()).filter((demand) => (least[demand] ?? NO_WAY) < NO_WAY);
  const left = Array.from(weights.keys()).filter((demand) => least[demand] === NO_WAY);
  const solution = demands.length === 0 ? NOTHING_TO_GAIN : await solve(problemOf(input, demands));
  const weightOf = (demand: number): number => weights[demand] ?? 0;
  const total = demands.reduce((sum, demand) => sum + weightOf(demand), 0);
  const today = demands.reduce((sum, demand) => sum + weightOf(demand) * (input.before[demand] ?? NO_WAY), 0);
  return {
    ...figuresOf(solution),
    candidates,
    cells: demands.length,
    chosen: served(input, demands, solution.chosen),
    ...{ shareBefore: null, shareAfter: null },
    meanBefore: total > 0 && today < NO_WAY ? today / total : null,
    meanAfter: total > 0 ? solution.objective / total : null,
    ...uncoverableOf(left.map((demand) => ({ cell: cellOf[demand] ?? 0, weight: weightOf(demand) }))),
  };
}

/** By demand, the shortest way to anything that is there or could be. */
function leastWays({ before, candidates, ways }: MedianInput): Float64Array {
  return before.map((way, demand) =>
    ways.subarray(demand * candidates, (demand + 1) * candidates).reduce((a, b) => Math.min(a, b), way),
  );
}

function problemOf({ candidates, ways, before, weights, p, seconds }: MedianInput, demands: number[]) {
  const hasPlaces = before.some((way) => way < NO_WAY);
  const siteCount = candidates + Number(hasPlaces);
  const distances = new Float64Array(demands.length * siteCount);
  demands.forEach((demand, row) => {
    distances.set(ways.subarray(demand * candidates, (demand + 1) * candidates), row * siteCount);
    if (hasPlaces) distances[row * siteCount + candidates] = before[demand] ?? NO_WAY;
  });
  return {
    model: "PMEDIAN" as const,
    ...{ siteCount, demandCount: demands.length, distances, p, seconds },
    weights: Float64Array.from(demands, (demand) => weights[demand] ?? 0),
    // the last number, so that those of the candidates stay
    fixed: Int32Array.from(hasPlaces ? [candidates] : []),
  };
}

/**
 * The chosen with the weight that would have its shortest way to them, the most first; where two are as near, it is the
 * place that is there, then the one with the lower number.
 */
function served({ candidates, ways, before, weights }: MedianInput, demands: number[], chosen: number[]) {
  const gains = new Map(chosen.map((candidate) => [candidate, 0]));
  for (const demand of demands) {
    let least = before[demand] ?? NO_WAY;
    let nearest: number | undefined;
    for (const candidate of chosen) {
      const way = ways[demand * candidates + candidate] ?? NO_WAY;
      if (way < least) [least, nearest] = [way, candidate];
    }
    if (nearest !== undefined) gains.set(nearest, (gains.get(nearest) ?? 0) + (weights[demand] ?? 0));
  }
  const sites = Array.from(
    gains,
    ([candidate, gain]): Chosen => ({ candidate, gain, until: null, extraHours: null }),
  );
  return sites.sort((a, b) => b.gain - a.gain || a.candidate - b.candidate);
}
