import { useIsFetching } from "@tanstack/react-query";
import { useLanguage } from "../../i18n/language.tsx";
import { dateOf } from "../../i18n/moments.ts";
import { readClock } from "../../state/clock.ts";
import { useLegendFacts } from "../legend.tsx";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import { type DemandSet, useDemandSets } from "../use-choices.ts";
import type { AtHour } from "../use-coverage.ts";
import { type Facts, factsOf, sentenceOf } from "./facts.ts";
import { sourceLines } from "./source-lines.ts";

/** All that files say of an answer besides its numbers. */
export interface Exported {
  readonly atHour: AtHour;
  /** The question as a sentence. */
  readonly sentence: string;
  readonly facts: Facts;
  readonly legendFacts: readonly string[];
  readonly sources: readonly string[];
  readonly set: DemandSet | null;
}

/** What can be exported; null while the answer is not the question's yet, for a file must not mix two of them. */
export function useExported({ question, coverage, words }: PanelProps): Exported | null {
  const texts = useTexts();
  const tongue = useLanguage();
  const { data: sets } = useDemandSets();
  const legendFacts = useLegendFacts({ coverage, words });
  const asking = useIsFetching({ queryKey: ["planning"] });
  const { atHour, cells, week, isRenewing, error } = coverage;
  if (!atHour || !cells || !week || isRenewing || error || asking > 0) return null;
  const set = sets?.find(({ code }) => code === question.input?.demandSet) ?? null;
  const made = dateOf(readClock(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  return {
    atHour,
    sentence: sentenceOf(texts.question.sentence, words),
    facts: factsOf(words, atHour.coverage, texts),
    legendFacts,
    sources: sourceLines({ set, on: atHour.coverage.on, made }, texts, tongue),
    set,
  };
}
