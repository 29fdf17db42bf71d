import { weightsAt } from "../coverage/engine/demand-weights.ts";
import { isSet } from "../coverage/engine/week-bits.ts";
import { HOURS_A_WEEK } from "../coverage/question.ts";
import {
  type Answer,
  figuresOf,
  NOTHING_TO_GAIN,
  type Solve,
  shareOf,
  uncoverableOf,
  type WeightedCell,
} from "./answer.ts";
import { checkEnough } from "./check-input.ts";
import { inOrderOfGain } from "./gains.ts";
import { type HoursModel, type HoursQuestion, hoursModel } from "./hours-model.ts";

export interface HoursInput extends HoursQuestion {
  /** Places at most. */
  count: number;
  /** Extra hours of staff in a week, all places together; Infinity where they do not matter. */
  staffedHours: number;
  seconds: number;
  /** Demand-hours of the week, all and those covered today. */
  weight: number;
  coveredWeight: number;
}

/**
 * Which places should stay open longer, and until when, to cover most demand-hours of a typical week that no open place
 * covers today: at most one hour for each of `count` places, for `staffedHours` at most.
 * @throws InputError when fewer than `count` places close before the latest hour
 */
export async function hoursPlan(input: HoursInput, solve: Solve): Promise<Answer> {
  const model = hoursModel(input);
  const { cover, weights, groups, costs, options } = model;
  checkEnough(input.count, model.candidates.length);
  const solution =
    cover.demandCount === 0
      ? NOTHING_TO_GAIN
      : await solve({
          model: "GROUPED",
          ...{ cover, weights, groups, costs },
          ...{ mostGroups: input.count, budget: input.staffedHours, seconds: input.seconds },
        });
  const gains = inOrderOfGain(cover, weights, solution.chosen).filter(({ weight }) => weight > 0);
  const after = gains.reduce((sum, { weight }) => sum + weight, input.coveredWeight);
  return {
    ...figuresOf(solution),
    candidates: model.candidates.length,
    cells: new Set(model.cellOf).size,
    chosen: gains.map(({ site, weight }) => ({
      candidate: options[site]?.place ?? 0,
      gain: weight,
      until: options[site]?.until ?? null,
      extraHours: costs[site] ?? null,
    })),
    shareBefore: shareOf(input.coveredWeight, input.weight),
    shareAfter: shareOf(after, input.weight),
    ...{ meanBefore: null, meanAfter: null },
    ...uncoverableOf(leftOut(input, model)),
  };
}

/** Cells with demand-hours that are not covered, of which longer hours of no place could cover any. */
function leftOut({ demand, coveredWeek }: HoursQuestion, { cellOf }: HoursModel): WeightedCell[] {
  const isModelled = new Set(cellOf);
  const missed = new Float64Array(demand.weights.length / demand.hours);
  for (let hour = 0; hour < HOURS_A_WEEK; hour++)
    for (const [cell, weight] of weightsAt(demand, hour).entries())
      if (!isModelled.has(cell) && !isSet(coveredWeek, cell, hour))
        missed[cell] = (missed[cell] ?? 0) + weight;
  return Array.from(missed, (weight, cell) => ({ cell, weight })).filter(({ weight }) => weight > 0);
}
