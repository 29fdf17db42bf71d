import { useCallback, useMemo } from "react";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Progress } from "../../ui/progress.tsx";
import { boxOf } from "../box-of.ts";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import { AnswerFailure, NotAll } from "./answer-failure.tsx";
import { BigShare } from "./big-share.tsx";
import { GapList } from "./gap-list.tsx";
import { ZoneTable } from "./zone-table.tsx";

/** The answer: one share, the table by district, the worst gaps. */
export function AnswerPanel({ question, coverage, map }: PanelProps) {
  const { answer } = useTexts();
  const { state, change } = question;
  const { atHour, week, isRenewing, zones, former } = coverage;
  const { markZone, zoomTo, markGap } = map;
  const showZone = useCallback(
    (code: string) => {
      markZone(code);
      const zone = zones.find((known) => known.code === code);
      if (zone) zoomTo(boxOf([zone.boundary]));
    },
    [zones, markZone, zoomTo],
  );
  const gaps = useMemo(() => atHour?.coverageGaps ?? [], [atHour]);
  if (!atHour)
    return coverage.error ? (
      <AnswerFailure question={question} coverage={coverage} />
    ) : (
      <Progress label={answer.renewing} />
    );
  const { coverage: sum, coverageByDistrict: rows } = atHour;
  if (sum.weight === 0)
    return (
      <EmptyState icon="search" title={answer.empty.noWeight} hint={answer.empty.noWeightHint}>
        {state.area.is !== "everywhere" && (
          <Button onClick={() => change({ area: { is: "everywhere" } })}>{answer.empty.everywhere}</Button>
        )}
      </EmptyState>
    );
  const known = state.hour === null ? undefined : week?.shares[state.hour];
  const share = known ?? (former ? null : sum.share);
  return (
    <div aria-busy={isRenewing}>
      <BigShare coverage={sum} share={share} isAnyTime={former ? former.hour === null : state.hour === null}>
        {coverage.error && <NotAll coverage={coverage} error={coverage.error} />}
      </BigShare>
      <div className="mt-5 flex flex-wrap items-center justify-between gap-x-3">
        <h2 className="font-semibold text-lg">{answer.table.title}</h2>
        <label className="flex min-h-11 items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={state.parts}
            onChange={({ target }) => change({ parts: target.checked })}
            className="size-5 shrink-0 accent-accent"
          />
          {answer.table.parts}
        </label>
      </div>
      <ZoneTable rows={rows} marked={map.zone} pointAt={map.pointAt} onPress={showZone} />
      <h2 className="mt-5 mb-1 font-semibold text-lg">{answer.gaps.title}</h2>
      <GapList
        gaps={gaps}
        rows={rows}
        marked={map.gap}
        onPress={({ rank, box }) => {
          markGap(rank);
          zoomTo(box);
        }}
      />
    </div>
  );
}
