import type { QuestionWords } from "../question/question-words.ts";
import type { PlanningTexts } from "../texts/zh.ts";
import type { AtHour } from "../use-coverage.ts";

/** What a file must say of the question it answers: a heading and a value each, in the order of the columns. */
export type Facts = readonly { readonly key: string; readonly title: string; readonly value: string }[];

/** The question's facts: what was asked, of which week, and how ways were measured. */
export function factsOf(
  words: QuestionWords,
  { on, travel }: Pick<AtHour["coverage"], "on" | "travel">,
  texts: Pick<PlanningTexts, "question" | "desk" | "exporting">,
): Facts {
  const { slot } = texts.question;
  const { fact } = texts.exporting;
  return [
    ...(["demand", "area", "threshold", "hour", "kinds", "amenities", "scenario"] as const).map((key) => ({
      key,
      title: slot[key],
      value: words[key],
    })),
    { key: "on", title: fact.on, value: on },
    { key: "travel", title: fact.travel, value: texts.desk.legend.travel[travel] },
  ];
}

/** The question as one sentence. */
export function sentenceOf(sentence: string, words: QuestionWords): string {
  return sentence.replace(
    /\{(\w+)\}/g,
    (slot, name) => Object.entries(words).find(([key]) => key === name)?.[1] ?? slot,
  );
}
