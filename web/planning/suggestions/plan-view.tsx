import { useMemo } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import type { PanelProps } from "../panel.ts";
import { Fetched } from "../question/fetched.tsx";
import { openWords, thresholdWords } from "../question/question-words.ts";
import { useTexts } from "../texts/use-texts.ts";
import { readAsked } from "./asked.ts";
import { PlanAnswer } from "./plan-answer.tsx";
import { PlanProgress } from "./plan-progress.tsx";
import { planTitle } from "./plan-words.ts";
import { type Plan, usePlan } from "./use-plan.ts";

/** One search: how far it is, or what came of it. */
export function PlanView({ id, ...panel }: PanelProps & { id: string }) {
  const { suggestions: texts } = useTexts();
  return (
    <section aria-label={texts.title}>
      <Button look="quiet" icon="back" className="-ml-2 px-2!" onClick={() => panel.suggesting.show(null)}>
        {texts.back}
      </Button>
      <Fetched of={usePlan(id)}>
        {(plan) => (plan ? <Found plan={plan} {...panel} /> : <p>{texts.gone}</p>)}
      </Fetched>
    </section>
  );
}

function Found({ plan, ...panel }: PanelProps & { plan: Plan }) {
  const { suggestions: texts, question: questionTexts } = useTexts();
  const tongue = useLanguage();
  const asked = useMemo(() => readAsked(plan.input), [plan.input]);
  const { threshold, hour } = asked;
  const isUnderWay = plan.status === "WAITING" || plan.status === "RUNNING";
  return (
    <>
      <h2 className="font-semibold text-lg">{planTitle(plan, texts, tongue)}</h2>
      {threshold && (
        <p className="text-ink-soft text-sm">
          {texts.asked(
            thresholdWords(threshold, questionTexts, tongue),
            plan.kind === "LONGER_HOURS" ? texts.wholeWeek : openWords(hour, questionTexts, tongue),
          )}
        </p>
      )}
      {isUnderWay && <PlanProgress plan={plan} asked={asked} />}
      {plan.status === "FAILED" && (
        <div role="alert">
          <EmptyState icon="warning" title={texts.failedTitle} hint={<Why failure={plan.failure} />} />
        </div>
      )}
      {plan.result && <PlanAnswer plan={plan} result={plan.result} asked={asked} {...panel} />}
      {plan.status === "STOPPED" && !plan.result && <p className="mt-3">{texts.stoppedEmpty}</p>}
    </>
  );
}

/** What to do, and the server's own words, which are English. */
function Why({ failure }: Pick<Plan, "failure">) {
  const { suggestions: texts } = useTexts();
  return (
    <>
      {texts.failedHint} <span lang="en">{failure}</span>
    </>
  );
}
