import { BigShare } from "../answer/big-share.tsx";
import type { Exported } from "../export/use-export.ts";
import { Legend } from "../legend.tsx";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import { ReportWeek } from "./report-week.tsx";

interface AnswerPageProps {
  readonly panel: PanelProps;
  readonly exported: Exported;
  /** Null: not there yet. */
  readonly pictureUrl: string | null;
  /** The map is much wider than high. */
  readonly isWide: boolean;
}

/** The first sheet: the question, the share, the map with its legend, the week. */
export function AnswerPage({ panel, exported, pictureUrl, isWide }: AnswerPageProps) {
  const { report } = useTexts();
  const { coverage, words, question } = panel;
  const { hour } = question.state;
  const answer = exported.atHour.coverage;
  return (
    <article aria-label={report.page(1)} className="report-page">
      <h1>{report.title}</h1>
      <p>{exported.sentence}</p>
      <BigShare coverage={answer} share={answer.share} isAnyTime={hour === null} />
      <div className="report-map" data-wide={isWide}>
        {pictureUrl && <img src={pictureUrl} alt={report.map} />}
        <Legend coverage={coverage} words={words} />
      </div>
      <ReportWeek shares={coverage.week?.shares ?? []} hour={hour} />
      <footer>{report.page(1)}</footer>
    </article>
  );
}
