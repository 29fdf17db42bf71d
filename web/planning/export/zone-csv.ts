import type { Tongue } from "../../i18n/language.tsx";
import { uncoveredWeight, zoneName } from "../answer/zone-columns.tsx";
import type { PlanningTexts } from "../texts/zh.ts";
import type { ZoneCoverage } from "../use-coverage.ts";
import { csvOf } from "./csv.ts";
import type { Facts } from "./facts.ts";

/** The table by district as a CSV file, a row each, the question's facts at the end of every row. */
export function zoneCsv(
  rows: readonly ZoneCoverage[],
  facts: Facts,
  { answer, exporting }: Pick<PlanningTexts, "answer" | "exporting">,
  tongue: Pick<Tongue, "language">,
): string {
  const { column } = exporting;
  const header = [
    ...[column.zoneCode, column.zone, column.isApproximate],
    ...[column.cells, column.weight, column.coveredCells, column.coveredWeight],
    ...[column.possibleWeight, column.uncoveredWeight, column.share],
    ...[column.openPlaces, column.places, column.accessibility],
    ...facts.map(({ title }) => title),
  ];
  return csvOf(
    header,
    rows.map((row) => [
      row.zone.code,
      zoneName(row.zone, answer.table, tongue),
      row.zone.isApproximate ? column.yes : column.no,
      ...[row.cells, row.weight, row.coveredCells, row.coveredWeight],
      ...[row.possibleWeight, uncoveredWeight(row), row.share],
      ...[row.openPlaces, row.places, row.accessibility],
      ...facts.map(({ value }) => value),
    ]),
  );
}
