import { gapOf } from "../siting/search.ts";
import type { PlanProgress } from "./plan.ts";

/** What a search in a thread tells of itself; undefined before it has an answer and a bound. */
export function readProgress(told: unknown): PlanProgress | undefined {
  const objective = numberIn(told, "objective");
  const bound = numberIn(told, "bound");
  const seconds = numberIn(told, "seconds");
  if (objective === undefined || bound === undefined || seconds === undefined) return undefined;
  return { objective, bound, seconds, gap: gapOf({ objective, bound }) };
}

function numberIn(told: unknown, field: string): number | undefined {
  if (typeof told !== "object" || told === null) return undefined;
  const value: unknown = Reflect.get(told, field);
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
