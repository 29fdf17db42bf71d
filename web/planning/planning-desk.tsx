import { useState } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { useIsOnline } from "../state/use-is-online.ts";
import type { Viewer } from "../state/use-viewer.ts";
import { linkLook } from "../ui/button.tsx";
import { PageBar } from "../ui/page-bar.tsx";
import { PageLink } from "../ui/page-link.tsx";
import { useTabName } from "../ui/use-tab-name.ts";
import { firstWithDemand } from "./demand-name.ts";
import { ExportMenu } from "./export/export-menu.tsx";
import { Legend } from "./legend.tsx";
import { MapPane } from "./map-pane.tsx";
import type { PanelProps } from "./panel.ts";
import { Panels, type Tab } from "./panels.tsx";
import { QuestionSentence } from "./question/question-sentence.tsx";
import { questionWords } from "./question/question-words.ts";
import { Leaving } from "./scenarios/leaving.tsx";
import { useSuggesting } from "./suggestions/use-suggesting.ts";
import { useTexts } from "./texts/use-texts.ts";
import { useDemandSets } from "./use-choices.ts";
import { useCoverage } from "./use-coverage.ts";
import { useFirstFit } from "./use-first-fit.ts";
import { useIsThreeColumns } from "./use-is-three-columns.ts";
import { useMapDesk } from "./use-map-desk.ts";
import { useNames } from "./use-names.ts";
import { useQuestion } from "./use-question.ts";
import { HourBar } from "./week-strip/hour-bar.tsx";
import { WeekStrip } from "./week-strip/week-strip.tsx";

const COLUMNS =
  "grid min-h-0 grow grid-cols-[18rem_minmax(0,1fr)_27rem] min-[88em]:grid-cols-[20rem_minmax(0,1fr)_30rem] grid-rows-[minmax(0,1fr)_auto]";

/** The planner's desk: the question, the map, the answer, the week. On a phone one below the other, the map first. */
export function PlanningDesk({ viewer }: { viewer: Viewer }) {
  const { desk, question: questionTexts } = useTexts();
  const tongue = useLanguage();
  const isWide = useIsThreeColumns();
  const isOnline = useIsOnline();
  const [tab, setTab] = useState<Tab>("answer");
  const sets = useDemandSets();
  const question = useQuestion(firstWithDemand(sets.data)?.code ?? null);
  const { state, change, input, changes } = question;
  const coverage = useCoverage(input, state.hour, state.parts);
  const map = useMapDesk();
  const suggesting = useSuggesting();
  const names = useNames(sets.data);
  const words = questionWords(state, changes !== null, names, questionTexts, tongue);
  useFirstFit(question, coverage, map);
  useTabName(desk.title);

  const panel: PanelProps = { question, coverage, map, words, suggesting, goTo: setTab };
  const asking = (
    <section aria-label={questionTexts.title} className="p-4">
      <QuestionSentence {...panel} />
    </section>
  );
  const showing = (
    <section
      ref={map.frame}
      aria-label={desk.map.area}
      className={isWide ? "relative col-start-2 row-start-1" : "relative h-[55dvh] min-h-64"}
    >
      <MapPane {...panel} />
    </section>
  );
  const timing = (
    <section
      aria-label={desk.week.label}
      className={`border-line border-t bg-card px-3 py-1 ${isWide ? "col-start-2 row-start-2" : ""}`}
    >
      <HourBar hour={state.hour} onChange={(hour) => change({ hour })} />
      <WeekStrip
        shares={coverage.week?.shares ?? null}
        hour={state.hour}
        onChoose={(hour) => change({ hour })}
      />
    </section>
  );
  const legend = (
    <div className="border-line border-t p-4">
      <Legend {...panel} />
    </div>
  );
  return (
    <div className={isWide ? "flex h-full flex-col" : undefined}>
      <PageBar width="max-w-none sm:px-2">
        <ExportMenu {...panel} />
        <PageLink href="/account" className={`${linkLook("quiet")} px-2!`}>
          <span className="max-w-24 truncate sm:max-w-60">{viewer.name}</span>
        </PageLink>
      </PageBar>
      <Leaving changes={changes} />
      {!isOnline && (
        <p role="status" className="border-line border-b bg-sunken px-4 py-2">
          {desk.offline}
        </p>
      )}
      <main className={isWide ? COLUMNS : "bg-card"}>
        <h1 className="sr-only">{desk.title}</h1>
        {isWide && (
          <div className="relative row-span-2 overflow-y-auto border-line border-r bg-card">
            {asking}
            {legend}
          </div>
        )}
        {showing}
        {!isWide && asking}
        {timing}
        {/* The map and the panels stay where they are in the tree: what is half filled in outlives a turned screen. */}
        <div
          className={
            isWide
              ? "relative col-start-3 row-span-2 row-start-1 overflow-y-auto border-line border-l bg-card px-4"
              : "border-line border-t px-4 pb-6"
          }
        >
          <Panels {...panel} tab={tab} sets={sets} />
        </div>
        {!isWide && legend}
      </main>
    </div>
  );
}
