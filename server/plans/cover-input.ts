import type { Analysis } from "../coverage/analysis.ts";
import { weightsAt } from "../coverage/engine/demand-weights.ts";
import { stateAt } from "../coverage/engine/figures.ts";
import { InputError } from "../errors.ts";
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

/** @throws InputError for an area without demand */
export function checkDemand({ cells }: Analysis): void {
  if (cells.cells.length === 0)
    throw new InputError("expected an area with demand, got one without: choose another area or demand set");
}
