import type { PlanState } from "../plan-state.ts";
import type { ChangePlan } from "../use-question.ts";

/** What the fields of a word are given. Each change is asked at once. */
export interface WordFieldsProps {
  readonly state: PlanState;
  readonly change: ChangePlan;
}
