import { type FormEvent, useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { useAttempt } from "../../state/use-attempt.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { FailureLine } from "../failure-line.tsx";
import { formatCount } from "../numbers.ts";
import type { PanelProps } from "../panel.ts";
import { withChanges } from "../scenarios/draft.ts";
import { fetchPlaces } from "../scenarios/fetch-places.ts";
import { readableHours } from "../scenarios/readable-hours.ts";
import { useDraft } from "../scenarios/use-draft.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { Asked } from "./asked.ts";
import { planChanges } from "./plan-changes.ts";
import type { Plan, SuggestedSite } from "./use-plan.ts";

interface TryPlanProps extends Pick<PanelProps, "question" | "map" | "goTo"> {
  readonly plan: Plan;
  readonly sites: readonly SuggestedSite[];
  readonly asked: Asked;
}

const ALWAYS = "24/7";

/** Turns a suggestion into changes of the scenario at hand, and goes there: before and after side by side. */
export function TryPlan({ plan, sites, asked, question, map, goTo }: TryPlanProps) {
  const { suggestions: texts, scenarios } = useTexts();
  const { locale } = useLanguage();
  const toast = useToast();
  const draft = useDraft(question);
  const [hours, setHours] = useState(ALWAYS);
  const [isUnreadable, setUnreadable] = useState(false);
  const hasNew = plan.kind === "NEW_SITES";
  const trying = useAttempt(async () => {
    const isFine = !hasNew || (await readableHours(hours)) !== null;
    setUnreadable(!isFine);
    if (!isFine) return;
    const codes = plan.kind === "LONGER_HOURS" ? sites.flatMap(({ placeCode }) => placeCode ?? []) : [];
    const places = await fetchPlaces(codes);
    const more = planChanges({ sites, asked, hours: hours.trim(), changes: draft.changes, places });
    draft.edit(withChanges(draft.changes, more));
    if (asked.hour !== null && plan.kind !== "LONGER_HOURS") question.change({ hour: asked.hour });
    map.compare(true);
    const count = (of: number): string => formatCount(of, locale);
    const left = sites.length - more.length;
    const parts = [texts.tried(count(more.length)), left > 0 ? texts.leftOut(count(left)) : ""];
    toast({ text: parts.filter(Boolean).join(" ") });
    goTo("scenarios");
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    trying.start();
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      {hasNew && (
        <Field
          label={texts.tryHours}
          hint={texts.tryHoursHint}
          autoComplete="off"
          value={hours}
          onChange={({ target }) => {
            setUnreadable(false);
            setHours(target.value);
          }}
          error={isUnreadable ? scenarios.field.wrongHours : undefined}
        />
      )}
      <FailureLine text={texts.notTried} error={trying.error} />
      <Button type="submit" look="primary" disabled={trying.isBusy || draft.isLoading}>
        {texts.tryIt}
      </Button>
    </form>
  );
}
