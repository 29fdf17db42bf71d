import { useMemo } from "react";
import type { QuestionInput } from "./question-input.ts";

/** The same question of today's places; null where it is of them already. */
export const useTodaysInput = (input: QuestionInput | null): QuestionInput | null =>
  useMemo(() => {
    const isOther = Boolean(input?.scenario ?? input?.changes);
    return input && isOther ? { ...input, scenario: null, changes: null } : null;
  }, [input]);
