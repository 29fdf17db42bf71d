import type { Exported } from "../export/use-export.ts";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";

interface ReportMethodProps {
  readonly panel: Pick<PanelProps, "words">;
  readonly exported: Exported;
}

/** How it was worked out, in three sentences, and where the numbers come from. */
export function ReportMethod({ panel, exported }: ReportMethodProps) {
  const { report, desk } = useTexts();
  const { set, atHour, sources } = exported;
  const travel = desk.legend.travel[atHour.coverage.travel];
  return (
    <>
      <h2>{report.method}</h2>
      <ul className="report-small">
        {set && <li>{report.methodDemand(String(set.resolution))}</li>}
        <li>{report.methodReach(panel.words.threshold, travel)}</li>
        <li>{report.methodHours}</li>
      </ul>
      <h2>{report.sources}</h2>
      <ul className="report-small">
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </>
  );
}
