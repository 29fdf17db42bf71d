import { useRef } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { uncoveredWeight, zoneName } from "../answer/zone-columns.tsx";
import type { Exported } from "../export/use-export.ts";
import { formatCount, formatShare, formatWeight } from "../numbers.ts";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { ZoneCoverage } from "../use-coverage.ts";
import { ReportGaps } from "./report-gaps.tsx";
import { ReportMethod } from "./report-method.tsx";
import { useFittingRows } from "./use-fitting-rows.ts";

interface TablePageProps {
  readonly panel: PanelProps;
  readonly exported: Exported;
}

/** The second sheet: the table by district as far as it fits, the worst gaps, how it was worked out and from what. */
export function TablePage({ panel, exported }: TablePageProps) {
  const { report, answer } = useTexts();
  const page = useRef<HTMLElement>(null);
  const { coverageByDistrict: rows, coverageGaps: gaps } = exported.atHour;
  const shown = useFittingRows(page, rows.length);
  return (
    <article ref={page} aria-label={report.page(2)} className="report-page">
      <p className="report-small">{exported.sentence}</p>
      <h2>{answer.table.title}</h2>
      <ZoneRows rows={rows.slice(0, shown)} />
      {shown < rows.length && <p className="report-small">{report.rowsLeft(rows.length - shown)}</p>}
      {rows.some(({ zone }) => zone.isApproximate) && (
        <p className="report-small">{answer.table.approximateHint}</p>
      )}
      <p className="report-small">{answer.table.accessHint}</p>
      <h2>{report.gapsTitle}</h2>
      <ReportGaps gaps={gaps} rows={rows} />
      <ReportMethod panel={panel} exported={exported} />
      <footer>{report.page(2)}</footer>
    </article>
  );
}

function ZoneRows({ rows }: { rows: readonly ZoneCoverage[] }) {
  const { table } = useTexts().answer;
  const tongue = useLanguage();
  const { locale } = tongue;
  return (
    <table className="report-table">
      <thead>
        <tr>
          {[table.name, table.share, table.possible, table.uncovered, table.places, table.access].map(
            (title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.zone.code ?? ""}>
            <th scope="row">
              {zoneName(row.zone, table, tongue)}
              {row.zone.isApproximate && " ≈"}
            </th>
            <td>{formatShare(row.share, locale)}</td>
            <td>{row.weight > 0 ? formatShare(row.possibleWeight / row.weight, locale) : "—"}</td>
            <td>{formatWeight(uncoveredWeight(row), locale)}</td>
            <td>
              {formatCount(row.openPlaces, locale)}/{formatCount(row.places, locale)}
            </td>
            <td>{row.accessibility === null ? "—" : formatWeight(row.accessibility, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
