import type { PlanningTexts } from "./texts/zh.ts";
import type { DemandSet } from "./use-choices.ts";

/** The code of what riders did not find: it is counted, not imported. */
export const UNMET_SEARCHES = "unmet-searches";

/** A demand set's name; the server has none for what riders did not find. */
export const demandName = (
  { code, name }: Pick<DemandSet, "code" | "name">,
  { data }: Pick<PlanningTexts, "data">,
): string => (code === UNMET_SEARCHES ? data.unmet : name);
