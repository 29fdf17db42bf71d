import { planner } from "../accounts/planner.ts";
import type { Context } from "../context.ts";
import type { AnalysisBase } from "./analysis.ts";

/** @throws NuanyiError UNAUTHENTICATED or FORBIDDEN */
export function baseOf({ db, now, travel, catalogue, viewer }: Context): AnalysisBase {
  return { db, now, travel, catalogue, viewer: planner(viewer) };
}
