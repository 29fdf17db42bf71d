import { useMemo } from "react";
import type { PlanningCells } from "../map/planning/types.ts";
import type { QuestionInput } from "./question-input.ts";
import { useCells } from "./use-cells.ts";
import type { Question } from "./use-question.ts";

/** The same question of today's places, to be laid beside a scenario's; null where there is nothing to compare. */
export function useTodaysCells({ input, state }: Question, isComparing: boolean): PlanningCells | null {
  const today = useMemo((): QuestionInput | null => {
    const isOther = Boolean(input?.scenario ?? input?.changes);
    return input && isOther && isComparing ? { ...input, scenario: null, changes: null } : null;
  }, [input, isComparing]);
  const { data } = useCells(today, state.hour);
  return today && data;
}
