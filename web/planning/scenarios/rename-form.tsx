import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { changeScenario } from "../../../schema/operations/planning-scenarios.ts";
import { request } from "../../graphql/client.ts";
import { useAttempt } from "../../state/use-attempt.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { FailureLine } from "../failure-line.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { CHOICES, type ScenarioName } from "../use-choices.ts";
import { changesOf, type SavedScenario } from "./draft.ts";
import { isName } from "./names.ts";
import { fetchScenario, scenarioKey } from "./use-saved-scenario.ts";

interface RenameFormProps {
  readonly scenario: Pick<ScenarioName, "id" | "name">;
  onDone(): void;
}

/** Another name for a saved scenario, whatever else it holds by now. */
export function RenameForm({ scenario: { id, name: old }, onDone }: RenameFormProps) {
  const { save: texts, list } = useTexts().scenarios;
  const client = useQueryClient();
  const toast = useToast();
  const [name, setName] = useState(old);
  const [isWrong, setWrong] = useState(false);
  const renaming = useAttempt(async () => {
    const whole = await fetchScenario(id);
    if (!whole) throw new Error("expected a scenario that is there");
    const { note, view, version } = whole;
    const scenario = { name: name.trim(), note, view, changes: changesOf(whole) };
    const changed = await request(changeScenario, { id, expectedVersion: version, scenario });
    // where it is open at the version that was renamed, it goes on from the new one
    client.setQueryData<SavedScenario | null>(scenarioKey(id), (known) =>
      known?.version === version ? changed.changeScenario : known,
    );
    await client.invalidateQueries({ queryKey: [CHOICES, "scenarios"] });
    toast({ text: texts.saved(name.trim()) });
    onDone();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setWrong(!isName(name));
    if (isName(name)) renaming.start();
  };
  return (
    <form onSubmit={submit} className="flex flex-col items-start gap-2">
      <div className="w-full">
        <Field
          label={texts.name}
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
          error={isWrong ? texts.wrongName : undefined}
        />
      </div>
      <FailureLine text={texts.failed} error={renaming.error} />
      <Button type="submit" disabled={renaming.isBusy}>
        {list.useName}
      </Button>
    </form>
  );
}
