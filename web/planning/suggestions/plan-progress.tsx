import { useQueryClient } from "@tanstack/react-query";
import { stopPlan } from "../../../schema/operations/planning-plans.ts";
import { request } from "../../graphql/client.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { useAttempt } from "../../state/use-attempt.ts";
import { Button } from "../../ui/button.tsx";
import { Progress } from "../../ui/progress.tsx";
import { FailureLine } from "../failure-line.tsx";
import { formatCount, formatWeight } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { Asked } from "./asked.ts";
import { goodnessOf } from "./goodness.ts";
import { goodnessWords } from "./plan-words.ts";
import { useElapsed } from "./use-elapsed.ts";
import { PLANS, type Plan } from "./use-plan.ts";

/** How far a search is, how good its answer so far is, and the button that takes it as it is. */
export function PlanProgress({ plan, asked }: { plan: Plan; asked: Asked }) {
  const { suggestions: texts } = useTexts();
  const { locale } = useLanguage();
  const client = useQueryClient();
  const stopping = useAttempt(async () => {
    await request(stopPlan, { id: plan.id });
    await client.invalidateQueries({ queryKey: [PLANS] });
  });
  const { progress } = plan;
  // what the search says of itself comes with its answers, which may be far between
  const seconds = Math.min(asked.seconds, Math.max(progress?.seconds ?? 0, useElapsed(plan.startedAt)));
  return (
    <div className="mt-3 flex flex-col gap-3">
      {plan.status === "WAITING" ? (
        <Progress label={texts.waiting} />
      ) : (
        <Progress
          label={texts.running(formatCount(Math.floor(seconds), locale), formatCount(asked.seconds, locale))}
          share={seconds / asked.seconds}
        />
      )}
      <div role="status">
        {plan.status === "RUNNING" &&
          (progress ? <SoFar plan={plan} figures={progress} /> : texts.noAnswerYet)}
      </div>
      <FailureLine text={texts.notLoaded} error={stopping.error} />
      {plan.isMine && (
        <Button onClick={stopping.start} disabled={stopping.isBusy} className="self-start">
          {texts.stop}
        </Button>
      )}
    </div>
  );
}

interface SoFarProps {
  readonly plan: Plan;
  readonly figures: NonNullable<Plan["progress"]>;
}

/** The best so far, what cannot be surpassed, and how near the two are. */
function SoFar({ plan: { kind, model }, figures }: SoFarProps) {
  const { suggestions: texts } = useTexts();
  const tongue = useLanguage();
  const { objective, bound } = figures;
  const { soFar } = texts;
  const weights = [formatWeight(objective, tongue.locale), formatWeight(bound, tongue.locale)] as const;
  const sites = [
    formatCount(objective, tongue.locale),
    formatCount(Math.ceil(bound), tongue.locale),
  ] as const;
  return (
    <>
      {model === "LSCP" && <p>{soFar.sites(...sites)}</p>}
      {kind === "LONGER_HOURS" && <p>{soFar.hours(...weights)}</p>}
      {(model === "MCLP" || kind === "NEW_AMENITY") && <p>{soFar.weight(...weights)}</p>}
      <p className="font-semibold">{goodnessWords(goodnessOf(model, figures), texts, tongue)}</p>
    </>
  );
}
