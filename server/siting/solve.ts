import type { GroupedInstance } from "./grouped/instance.ts";
import { solveGrouped } from "./grouped/solve.ts";
import type { LscpInstance, MclpInstance, PMedianInstance, Solution, SolveOptions } from "./instance.ts";
import { solveLscp } from "./lscp/solve.ts";
import { solveMclp } from "./mclp/solve.ts";
import { solvePMedian } from "./pmedian/solve.ts";

/** What is asked of the solvers, by model; can be sent to a thread. */
export type Problem = { seconds: number } & (
  | ({ model: "MCLP" } & MclpInstance)
  | ({ model: "LSCP" } & LscpInstance)
  | ({ model: "PMEDIAN" } & PMedianInstance)
  | ({ model: "GROUPED" } & GroupedInstance)
);

/** @throws NuanyiError where the problem has no answer or its numbers cannot be */
export function solveProblem(
  { seconds, ...problem }: Problem,
  context: Omit<SolveOptions, "seconds">,
): Promise<Solution> {
  const options = { seconds, ...context };
  switch (problem.model) {
    case "MCLP":
      return solveMclp(problem, options);
    case "LSCP":
      return solveLscp(problem, options);
    case "PMEDIAN":
      return solvePMedian(problem, options);
    case "GROUPED":
      return solveGrouped(problem, options);
  }
}
