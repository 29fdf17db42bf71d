import type { SolveProgress } from "../siting/instance.ts";
import { solve } from "../siting/solve.thread.ts";
import type { ThreadContext } from "../threads/messages.ts";
import type { Answer } from "./answer.ts";
import { type CoverInput, coverPlan } from "./cover-plan.ts";
import { type HoursInput, hoursPlan } from "./hours-plan.ts";
import { type MedianInput, medianPlan } from "./median-plan.ts";

/*
 * Plans in a thread: the model is made and solved beside the thread that answers requests.
 */

type Context = ThreadContext<SolveProgress>;

export const planCover = (input: CoverInput, context: Context): Promise<Answer> =>
  coverPlan(input, (problem) => solve(problem, context));

export const planMedian = (input: MedianInput, context: Context): Promise<Answer> =>
  medianPlan(input, (problem) => solve(problem, context));

export const planHours = (input: HoursInput, context: Context): Promise<Answer> =>
  hoursPlan(input, (problem) => solve(problem, context));
