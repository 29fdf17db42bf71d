import { formatDistance } from "../../i18n/distance.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { gapZone } from "../answer/gap-zone.ts";
import { formatShare, formatWeight } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { Gap, ZoneCoverage } from "../use-coverage.ts";

interface ReportGapsProps {
  readonly gaps: readonly Gap[];
  /** The table's, for the districts' names. */
  readonly rows: readonly ZoneCoverage[];
}

/** The worst gaps as a table. */
export function ReportGaps({ gaps, rows }: ReportGapsProps) {
  const { report, answer } = useTexts();
  const tongue = useLanguage();
  if (gaps.length === 0) return <p>{answer.gaps.none}</p>;
  const { rank, zone, weight, share, nearest } = report.gap;
  return (
    <table className="report-table report-gaps">
      <thead>
        <tr>
          {[rank, zone, weight, share, nearest].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap) => (
          <tr key={gap.rank}>
            <td>{gap.rank}</td>
            <td>{gapZone(gap, rows, answer, tongue)}</td>
            <td>{formatWeight(gap.weight, tongue.locale)}</td>
            <td>{formatShare(gap.share, tongue.locale)}</td>
            <td>
              {gap.nearestOpen
                ? `${gap.nearestOpen.name} · ${formatDistance(gap.nearestOpen.metres, tongue)}`
                : report.noneOpen}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
