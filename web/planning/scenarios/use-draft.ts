import { useCallback, useMemo } from "react";
import type { ScenarioChange } from "../question-input.ts";
import type { Question } from "../use-question.ts";
import { areSame, changesOf, type SavedScenario } from "./draft.ts";
import { useSavedScenario } from "./use-saved-scenario.ts";

type Changes = readonly ScenarioChange[];

/** The scenario at hand: a saved one, one with changes that are not saved, or none yet. */
export interface Draft {
  /** As it was opened; null: none was, or it is gone. */
  readonly saved: SavedScenario | null;
  readonly changes: Changes;
  readonly isUnsaved: boolean;
  /** What was saved has not come yet: nothing can be changed. */
  readonly isLoading: boolean;
  /** The address names a scenario that is not there. */
  readonly isGone: boolean;
  /** Takes effect in the coverage at once. */
  edit(changes: Changes): void;
}

const NONE: Changes = [];

export function useDraft({ state, changes, setChanges }: Question): Draft {
  const { data, isPending } = useSavedScenario(state.scenario);
  const saved = data ?? null;
  const base = useMemo(() => (saved ? changesOf(saved) : NONE), [saved]);
  const edit = useCallback(
    (next: Changes) => setChanges(areSame(next, base) ? null : next),
    [base, setChanges],
  );
  return {
    saved,
    changes: changes ?? base,
    isUnsaved: changes !== null,
    isLoading: isPending,
    isGone: state.scenario !== null && !isPending && saved === null,
    edit,
  };
}
