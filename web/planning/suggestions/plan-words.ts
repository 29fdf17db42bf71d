import type { Tongue } from "../../i18n/language.tsx";
import { formatCount, formatShare } from "../numbers.ts";
import { clockWord } from "../question/question-words.ts";
import type { SuggestionsTexts } from "../texts/zh/suggestions.ts";
import type { Goodness } from "./goodness.ts";
import type { PlanHeading } from "./use-plan.ts";

type Locale = Pick<Tongue, "locale">;

/** "22:00"; beyond midnight "01:00 the next day". Midnight itself is 24:00. */
export function untilWords(hour: number, texts: Pick<SuggestionsTexts, "nextDay">): string {
  return hour <= 24 ? clockWord(hour) : texts.nextDay(clockWord(hour - 24));
}

/** How near to the best possible an answer is, in a sentence. */
export function goodnessWords(
  goodness: Goodness,
  { goodness: texts }: Pick<SuggestionsTexts, "goodness">,
  { locale }: Locale,
): string {
  switch (goodness.is) {
    case "share":
      return texts.share(formatShare(goodness.share, locale));
    case "longer":
      return texts.longer(formatShare(goodness.share, locale));
    case "sites":
      return texts.sites(formatCount(goodness.more, locale));
    default:
      return texts[goodness.is];
  }
}

/** "New places · most demand · 5 places". */
export function planTitle(
  { kind, model, count }: Pick<PlanHeading, "kind" | "model" | "count">,
  texts: Pick<SuggestionsTexts, "kind" | "model" | "sitesCount">,
  { locale }: Locale,
): string {
  const parts = [texts.kind[kind]];
  if (model) parts.push(texts.model[model]);
  if (count !== null) parts.push(texts.sitesCount(formatCount(count, locale)));
  return parts.join(" · ");
}
