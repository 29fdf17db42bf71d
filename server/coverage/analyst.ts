import type { Analysis, AnalysisBase, Reach, ResolvedQuestion } from "./analysis.ts";
import type { CoverageQuestion } from "./question.ts";

/** Points as parallel lists of degrees. */
export interface Points {
  lat: Float64Array;
  lon: Float64Array;
}

/** Answers what planners ask, in a thread beside the one that answers requests, and keeps what it has answered. */
export class Analyst {
  /** @throws NuanyiError for a question that cannot be asked: see resolve-question.service.ts */
  analyse(_base: AnalysisBase, _question: CoverageQuestion): Promise<Analysis> {
    throw new Error("not built yet");
  }

  /** Which of other points, such as candidates, are within the question's threshold of which cells. */
  reach(_base: AnalysisBase, _question: ResolvedQuestion, _cells: Points, _points: Points): Promise<Reach> {
    throw new Error("not built yet");
  }

  /**
   * The way from every cell to every point, whatever the threshold: metres, or seconds where the question has a mode;
   * `distances[cell * points + point]`.
   * @throws InputError for more than 20,000,000 of them
   */
  distances(
    _base: AnalysisBase,
    _question: ResolvedQuestion,
    _cells: Points,
    _points: Points,
  ): Promise<Float64Array> {
    throw new Error("not built yet");
  }

  /** Ends the thread. */
  async close(): Promise<void> {}
}
