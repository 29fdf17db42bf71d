import type { PlanningTexts } from "./texts/zh.ts";
import type { DemandSet } from "./use-choices.ts";

/** The code of what riders did not find: it is counted, not imported. */
export const UNMET_SEARCHES = "unmet-searches";

/** What is asked about where the planner has not chosen: the first set that has any demand. */
export const firstWithDemand = (sets: readonly DemandSet[] | undefined): DemandSet | undefined =>
  sets?.find(({ cellCount }) => cellCount > 0);

/** A demand set's name; the server has none for what riders did not find. */
export const demandName = (
  { code, name }: Pick<DemandSet, "code" | "name">,
  { data }: Pick<PlanningTexts, "data">,
): string => (code === UNMET_SEARCHES ? data.unmet : name);
