import type { Tab } from "./panels.tsx";
import type { QuestionWords } from "./question/question-words.ts";
import type { Suggesting } from "./suggestions/use-suggesting.ts";
import type { Coverage } from "./use-coverage.ts";
import type { MapDesk } from "./use-map-desk.ts";
import type { Question } from "./use-question.ts";

/** What every panel in the right column is given. */
export interface PanelProps {
  readonly question: Question;
  readonly coverage: Coverage;
  readonly map: MapDesk;
  /** The question in words, as the sentence has them: for headings, legends and files. */
  readonly words: QuestionWords;
  readonly suggesting: Suggesting;
  /** Shows another panel. */
  goTo(tab: Tab): void;
}
