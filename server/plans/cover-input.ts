import type { Analysis } from "../coverage/analysis.ts";
import { weightsAt } from "../coverage/engine/demand-weights.ts";
import { stateAt } from "../coverage/engine/figures.ts";
import type { Reached } from "./cover-model.ts";
import type { CoverInput } from "./cover-plan.ts";

/** Demand at the hour asked about, and which of it has an open place. */
export function coverInput(
  analysis: Analysis,
  { start, cell }: Reached,
  asked: Pick<CoverInput, "task" | "seconds">,
): CoverInput {
  const { hour } = analysis.question;
  const weights = weightsAt(analysis.cells, hour);
  const isCovered = Uint8Array.from(weights, (_, at) => Number(stateAt(analysis, at, hour) === "COVERED"));
  return { reached: { start, cell }, weights, isCovered, ...asked };
}
