import { useRef } from "react";
import { ServerError } from "../graphql/client.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Failed } from "../ui/failed.tsx";
import { Progress } from "../ui/progress.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { AnswerPanel } from "./answer/answer-panel.tsx";
import { DataPanel } from "./data/data-panel.tsx";
import type { PanelProps } from "./panel.ts";
import { ScenariosPanel } from "./scenarios/scenarios-panel.tsx";
import { SuggestionsPanel } from "./suggestions/suggestions-panel.tsx";
import { useTexts } from "./texts/use-texts.ts";
import type { useDemandSets } from "./use-choices.ts";

const TABS = ["answer", "suggestions", "scenarios", "data"] as const;
export type Tab = (typeof TABS)[number];

interface PanelsProps extends PanelProps {
  readonly tab: Tab;
  readonly sets: ReturnType<typeof useDemandSets>;
}

/** The right column: the answer and what can be done about it. */
export function Panels({ tab, sets, ...panel }: PanelsProps) {
  const { desk } = useTexts();
  const wasData = useRef(false);
  wasData.current ||= tab === "data";
  return (
    <Tabs
      label={desk.tabs}
      tabs={TABS.map((key) => ({ key, label: desk.tab[key] }))}
      current={tab}
      onChange={panel.goTo}
    >
      {wasData.current && (
        // A half-filled form is still there when one comes back.
        <div hidden={tab !== "data"}>
          <DataPanel {...panel} />
        </div>
      )}
      {tab === "data" ? null : panel.question.input && sets.data ? (
        <Asked tab={tab} {...panel} />
      ) : (
        <NoDemand sets={sets} onImport={() => panel.goTo("data")} />
      )}
    </Tabs>
  );
}

/** What hangs on a question, which hangs on demand. */
function Asked({ tab, ...panel }: PanelProps & { tab: Exclude<Tab, "data"> }) {
  switch (tab) {
    case "answer":
      return <AnswerPanel {...panel} />;
    case "suggestions":
      return <SuggestionsPanel {...panel} />;
    case "scenarios":
      return <ScenariosPanel {...panel} />;
  }
}

function NoDemand({ sets, onImport }: { sets: PanelsProps["sets"]; onImport: () => void }) {
  const { desk, answer } = useTexts();
  if (sets.data === undefined) {
    if (!sets.error) return <Progress label={desk.loading} />;
    return (
      <Failed
        isServers={sets.error instanceof ServerError}
        networkHint={desk.networkHint}
        onRetry={() => void sets.refetch()}
      />
    );
  }
  return (
    <EmptyState icon="search" title={answer.empty.noDemand} hint={answer.empty.noDemandHint}>
      <Button look="primary" onClick={onImport}>
        {answer.empty.toData}
      </Button>
    </EmptyState>
  );
}
