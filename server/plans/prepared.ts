import type { Analysis, AnalysisBase } from "../coverage/analysis.ts";
import type { Analyst } from "../coverage/analyst.ts";
import type { CoverageQuestion } from "../coverage/question.ts";
import type { Thread } from "../threads/thread.ts";
import type { Answer } from "./answer.ts";
import type { Candidate } from "./candidates.ts";

export type PlanThread = Thread<typeof import("./plan.thread.ts")>;

/** What a plan is made with. */
export interface Making {
  base: AnalysisBase;
  analyst: Analyst;
  question: CoverageQuestion;
}

/** A plan with all that it needs from the database, to be asked of a thread. */
export interface Prepared {
  analysis: Analysis;
  /** By the numbers of the answer. */
  candidates: Candidate[];
  ask(thread: PlanThread, options: { onProgress(progress: unknown): void }): Promise<Answer>;
}
