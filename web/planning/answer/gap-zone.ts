import type { Tongue } from "../../i18n/language.tsx";
import type { AnswerTexts } from "../texts/zh/answer.ts";
import type { Gap, ZoneCoverage } from "../use-coverage.ts";
import { zoneName } from "./zone-columns.tsx";

/**
 * The district that a gap is in, as the table calls it: the server tells its Chinese name only.
 * @param rows of the table of the same answer
 */
export function gapZone(
  { zoneName: name }: Pick<Gap, "zoneName">,
  rows: readonly Pick<ZoneCoverage, "zone">[],
  { table, gaps }: Pick<AnswerTexts, "table" | "gaps">,
  tongue: Pick<Tongue, "language">,
): string {
  if (name === null) return gaps.unnamed;
  const row = rows.find(({ zone }) => zone.name === name);
  return row ? zoneName(row.zone, table, tongue) : name;
}
