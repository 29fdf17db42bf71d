import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { navigate, useSearch } from "wouter/use-browser-location";
import { type PlanState, parsePlanState, printPlanState } from "./plan-state.ts";
import { type QuestionInput, questionInput, type ScenarioChange } from "./question-input.ts";

export type ChangePlan = (change: Partial<PlanState>) => void;

/** The question, and the ways to ask another. */
export interface Question {
  readonly state: PlanState;
  readonly change: ChangePlan;
  /** What a scenario that is being worked on changes; null: none is. It stands for the saved one, and is not in the URL. */
  readonly changes: readonly ScenarioChange[] | null;
  setChanges(changes: readonly ScenarioChange[] | null): void;
  /** As the server takes it, without the hour; the same object while the question is. Null: no demand set yet. */
  readonly input: QuestionInput | null;
}

/** Milliseconds: browsers refuse addresses that change with every step of a slider. */
const REST = 250;

/**
 * The question as kept in the URL. It is asked at once and written to the address a moment later, in place of what stood
 * there: the back button leaves the screen, whatever was asked meanwhile.
 * @param firstSet code of the demand set where the address names none; null: none is known
 */
export function useQuestion(firstSet: string | null): Question {
  const search = useSearch();
  const [state, setState] = useState(() => parsePlanState(search));
  const [changes, setChanges] = useState<readonly ScenarioChange[] | null>(null);
  const written = useRef(search);

  // An address that was not written here: a link was followed, or somebody went back.
  useEffect(() => {
    if (search.replace(/^\?/, "") === written.current.replace(/^\?/, "")) return;
    written.current = search;
    setState(parsePlanState(search));
  }, [search]);

  useEffect(() => {
    const timer = setTimeout(() => {
      const query = printPlanState(state);
      if (query === printPlanState(parsePlanState(window.location.search))) return;
      written.current = query;
      navigate(`/plan?${query}`, { replace: true });
    }, REST);
    return () => clearTimeout(timer);
  }, [state]);

  const change = useCallback<ChangePlan>((next) => setState((last) => ({ ...last, ...next })), []);

  const { threshold, kinds, amenities, area, scenario } = state;
  const set = state.demand ?? firstSet;
  const input = useMemo(
    () =>
      set === null ? null : questionInput(set, { threshold, kinds, amenities, area, scenario }, changes),
    [set, threshold, kinds, amenities, area, scenario, changes],
  );
  return { state, change, changes, setChanges, input };
}
