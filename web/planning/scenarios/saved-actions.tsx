import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { removeScenario, saveScenario } from "../../../schema/operations/planning-scenarios.ts";
import { request } from "../../graphql/client.ts";
import { useAttempt } from "../../state/use-attempt.ts";
import { Button } from "../../ui/button.tsx";
import { SureDialog } from "../../ui/sure-dialog.tsx";
import { useToast } from "../../ui/toast.tsx";
import { FailureLine } from "../failure-line.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { CHOICES, type ScenarioName } from "../use-choices.ts";
import type { Question } from "../use-question.ts";
import { changesOf } from "./draft.ts";
import { LinkAction } from "./link-action.tsx";
import { RenameForm } from "./rename-form.tsx";
import { fetchScenario } from "./use-saved-scenario.ts";

interface SavedActionsProps {
  readonly scenario: ScenarioName;
  readonly question: Question;
}

/** What can be done with a saved scenario beside opening it; changing it is for whoever made it. */
export function SavedActions({ scenario, question }: SavedActionsProps) {
  const { scenarios, desk } = useTexts();
  const { list: texts } = scenarios;
  const client = useQueryClient();
  const toast = useToast();
  const [asked, setAsked] = useState<"rename" | "remove" | null>(null);
  const renew = () => client.invalidateQueries({ queryKey: [CHOICES, "scenarios"] });
  const copying = useAttempt(async () => {
    const whole = await fetchScenario(scenario.id);
    if (!whole) throw new Error("expected a scenario that is there");
    const { note, view } = whole;
    const name = texts.copyOf(scenario.name).slice(-100);
    const { saveScenario: copy } = await request(saveScenario, {
      scenario: { name, note, view, changes: changesOf(whole) },
    });
    await renew();
    toast({ text: scenarios.save.saved(copy.name) });
  });
  const removing = useAttempt(async () => {
    await request(removeScenario, { id: scenario.id });
    if (question.state.scenario === scenario.id) question.change({ scenario: null });
    await renew();
    toast({ text: texts.removed(scenario.name) });
  });
  const error = copying.error ?? removing.error;
  return (
    <div className="flex flex-col gap-2 pb-3 pl-11">
      <div className="flex flex-wrap gap-2">
        <LinkAction scenario={scenario} />
        <Button onClick={copying.start} disabled={copying.isBusy}>
          {texts.copy}
        </Button>
        {scenario.isMine && (
          <>
            <Button
              aria-expanded={asked === "rename"}
              onClick={() => setAsked(asked === "rename" ? null : "rename")}
            >
              {texts.rename}
            </Button>
            <Button onClick={() => setAsked("remove")} disabled={removing.isBusy}>
              {texts.remove}
            </Button>
          </>
        )}
      </div>
      <FailureLine text={texts.failed} error={error} />
      {asked === "rename" && <RenameForm scenario={scenario} onDone={() => setAsked(null)} />}
      {asked === "remove" && (
        <SureDialog
          title={texts.removeTitle(scenario.name)}
          closeLabel={desk.close}
          goOn={texts.remove}
          stay={texts.keep}
          onGoOn={() => {
            setAsked(null);
            removing.start();
          }}
          onStay={() => setAsked(null)}
        >
          {texts.removeText}
        </SureDialog>
      )}
    </div>
  );
}
