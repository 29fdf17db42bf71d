import type { PlanningCells } from "../map/planning/types.ts";
import { useCells } from "./use-cells.ts";
import type { Question } from "./use-question.ts";
import { useTodaysInput } from "./use-todays-input.ts";

/** The same question of today's places, to be laid beside a scenario's; null where there is nothing to compare. */
export function useTodaysCells({ input, state }: Question, isComparing: boolean): PlanningCells | null {
  const asked = useTodaysInput(input);
  const today = isComparing ? asked : null;
  const { data } = useCells(today, state.hour);
  return today && data;
}
