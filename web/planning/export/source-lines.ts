import type { Words } from "../../i18n/language.tsx";
import { UNMET_SEARCHES } from "../demand-name.ts";
import { formatDay } from "../numbers.ts";
import type { PlanningTexts } from "../texts/zh.ts";
import type { DemandSet } from "../use-choices.ts";

interface Sourced {
  /** Null: it is gone by now. */
  readonly set: DemandSet | null;
  /** YYYY-MM-DD: of the season whose typical week it is. */
  readonly on: string;
  /** YYYY-MM-DD: the day the picture or report is made. */
  readonly made: string;
}

/** Where the numbers come from and when this was made, a sentence each. */
export function sourceLines(
  { set, on, made }: Sourced,
  { report }: Pick<PlanningTexts, "report">,
  { locale }: Pick<Words, "locale">,
): readonly string[] {
  const lines = [report.sourcePlaces(formatDay(on, locale))];
  if (set?.code === UNMET_SEARCHES) lines.push(report.sourceUnmet);
  else if (set) {
    const { name, source, ownerName, createdAt } = set;
    const imported = formatDay(createdAt.slice(0, 10), locale);
    lines.push(report.sourceDemand(name, source, ownerName, imported));
  }
  if (set?.isDemo) lines.push(report.demo);
  return [...lines, report.made(formatDay(made, locale))];
}
