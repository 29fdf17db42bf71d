import { type Answer, figuresOf, NOTHING_TO_GAIN, type Solve, shareOf, uncoverableOf } from "./answer.ts";
import { coverModel, type Reached } from "./cover-model.ts";
import { inOrderOfGain } from "./gains.ts";

export interface CoverInput {
  /** Candidate by candidate. */
  reached: Reached;
  /** By cell, at the hour asked about. */
  weights: Float64Array;
  /** 1 for a cell that is covered already: it counts in the shares, and is no demand of the model. */
  isCovered: Uint8Array;
  task: { model: "MCLP"; p: number } | { model: "LSCP" };
  seconds: number;
}

/**
 * New places beside those that are there: as much of the demand without an open place as `p` can cover (MCLP), or all
 * of it that can be covered with as few as possible (LSCP).
 */
export async function coverPlan(
  { reached, weights, isCovered, task, seconds }: CoverInput,
  solve: Solve,
): Promise<Answer> {
  const model = coverModel(reached, { weights, isWanted: (cell) => !isCovered[cell] });
  const { cover } = model;
  const solution =
    cover.demandCount === 0
      ? NOTHING_TO_GAIN
      : await solve(
          task.model === "MCLP"
            ? { model: "MCLP", cover, weights: model.weights, p: task.p, seconds }
            : { model: "LSCP", cover, seconds },
        );
  // a place that adds nothing to the others is no suggestion
  const gains = inOrderOfGain(cover, model.weights, solution.chosen).filter(({ weight }) => weight > 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const before = weights.reduce((sum, weight, cell) => (isCovered[cell] ? sum + weight : sum), 0);
  const after = gains.reduce((sum, { weight }) => sum + weight, before);
  return {
    ...figuresOf(solution),
    candidates: cover.siteCount,
    cells: cover.demandCount,
    chosen: gains.map(({ site, weight }) => ({
      ...{ candidate: site, gain: weight, until: null, extraHours: null },
    })),
    ...{ shareBefore: shareOf(before, all), shareAfter: shareOf(after, all) },
    ...{ meanBefore: null, meanAfter: null },
    ...uncoverableOf(model.uncoverable.map((cell) => ({ cell, weight: weights[cell] ?? 0 }))),
  };
}
