import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { useToast } from "../../ui/toast.tsx";
import { parsePlanState, printPlanState } from "../plan-state.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { ScenarioName } from "../use-choices.ts";

/** A link to the scenario, with the question that it was saved with. */
export function LinkAction({ scenario: { id, view } }: { scenario: Pick<ScenarioName, "id" | "view"> }) {
  const { list: texts } = useTexts().scenarios;
  const toast = useToast();
  const [isRefused, setRefused] = useState(false);
  const query =
    view === null
      ? `scenario=${encodeURIComponent(id)}`
      : printPlanState({ ...parsePlanState(view), scenario: id });
  const url = `${window.location.origin}/plan?${query}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(url);
      toast({ text: texts.copied });
    } catch {
      // not on plain http, nor where it is forbidden: it can still be copied by hand
      setRefused(true);
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{texts.link}</Button>
      {isRefused && (
        <p role="alert" className="w-full text-sm">
          {texts.notCopied} <span className="select-all break-all">{url}</span>
        </p>
      )}
    </>
  );
}
