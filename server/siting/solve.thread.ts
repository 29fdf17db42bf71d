import type { ThreadContext } from "../threads/messages.ts";
import type { Solution, SolveProgress } from "./instance.ts";
import { type Problem, solveProblem } from "./solve.ts";

/** Solves a siting problem in a thread; stopped, or out of time, with the best found so far. */
export const solve = (problem: Problem, context: ThreadContext<SolveProgress>): Promise<Solution> =>
  solveProblem(problem, {
    clock: () => performance.now() / 1000,
    shouldStop: () => context.shouldStop(),
    onProgress: (progress) => context.report(progress),
  });
