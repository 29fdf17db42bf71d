import { useEffect } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { boxAround } from "../box-around.ts";
import { formatCount, formatWeight } from "../numbers.ts";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { Asked } from "./asked.ts";
import { BeforeAfter } from "./before-after.tsx";
import { gainUnit, goodnessOf } from "./goodness.ts";
import { goodnessWords } from "./plan-words.ts";
import { SuggestedSites } from "./suggested-sites.tsx";
import { TryPlan } from "./try-plan.tsx";
import type { Plan, PlanResult } from "./use-plan.ts";

interface PlanAnswerProps extends PanelProps {
  readonly plan: Plan;
  readonly result: PlanResult;
  readonly asked: Asked;
}

/** What came of a search: how much better it gets, how good that is, and where. Its sites are numbered on the map. */
export function PlanAnswer({ plan, result, asked, ...panel }: PlanAnswerProps) {
  const { suggestions: texts } = useTexts();
  const tongue = useLanguage();
  const { locale } = tongue;
  const { map } = panel;
  const { showSites, zoomTo } = map;
  const { sites, ending } = result;
  useEffect(() => {
    showSites({
      candidates: sites.map(({ name, location }, at) => ({
        id: String(at),
        location,
        label: `${at + 1}. ${name}`,
        mark: String(at + 1),
        isDraggable: false,
      })),
      onMove: () => undefined,
    });
    if (sites.length > 0) zoomTo(boxAround(...sites.map(({ location }) => location)));
    return () => showSites(null);
  }, [sites, showSites, zoomTo]);
  const isFewer =
    plan.count !== null && sites.length > 0 && sites.length < plan.count && ending === "OPTIMAL";
  return (
    <div className="mt-3 flex flex-col gap-3">
      <BeforeAfter
        result={result}
        kind={plan.kind}
        isTimed={asked.threshold !== null && "minutes" in asked.threshold}
      />
      <div>
        {ending !== "OPTIMAL" && <p>{texts.ending[ending]}</p>}
        <p className="font-semibold">
          {ending === "OPTIMAL"
            ? texts.goodness.best
            : goodnessWords(goodnessOf(plan.model, result), texts, tongue)}
        </p>
      </div>
      {sites.length > 0 && <TryPlan plan={plan} sites={sites} asked={asked} {...panel} />}
      {sites.length === 0 ? (
        <p>{texts.result.nothing}</p>
      ) : (
        <SuggestedSites
          sites={sites}
          unit={gainUnit(plan.kind, plan.model)}
          onPress={({ location }) => zoomTo(boxAround(location))}
        />
      )}
      {isFewer && <p>{texts.result.fewer(formatCount(sites.length, locale))}</p>}
      {result.uncoverableCells > 0 && (
        <p>
          {texts.result[plan.kind === "LONGER_HOURS" ? "uncoverableHours" : "uncoverable"](
            formatCount(result.uncoverableCells, locale),
            formatWeight(result.uncoverableWeight, locale),
          )}
        </p>
      )}
      <p className="text-ink-soft text-sm">
        {texts.result.weighed(formatCount(result.candidates, locale), formatCount(result.cells, locale))}
      </p>
    </div>
  );
}
