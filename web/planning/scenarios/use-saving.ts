import { useQueryClient } from "@tanstack/react-query";
import { changeScenario, saveScenario } from "../../../schema/operations/planning-scenarios.ts";
import { request } from "../../graphql/client.ts";
import { useToast } from "../../ui/toast.tsx";
import { printPlanState } from "../plan-state.ts";
import { useTexts } from "../texts/use-texts.ts";
import { CHOICES } from "../use-choices.ts";
import type { Question } from "../use-question.ts";
import type { SavedScenario } from "./draft.ts";
import type { Draft } from "./use-draft.ts";
import { fetchScenario, scenarioKey } from "./use-saved-scenario.ts";

interface Named {
  readonly name: string;
  /** Blank: none. */
  readonly note: string;
}

/** The server takes no longer one: then a link has the scenario alone. */
const LONGEST_VIEW = 2000;

/** Ways to keep the scenario at hand; each says that it did, and leaves the saved one open. */
export function useSaving(question: Question, { changes }: Pick<Draft, "changes">) {
  const client = useQueryClient();
  const toast = useToast();
  const { save: texts } = useTexts().scenarios;
  const inputOf = ({ name, note }: Named) => {
    const view = printPlanState({ ...question.state, scenario: null });
    const kept = { name: name.trim(), note: note.trim() || null, changes: [...changes] };
    return { ...kept, view: view.length <= LONGEST_VIEW ? view : null };
  };
  const opened = async (scenario: SavedScenario): Promise<void> => {
    client.setQueryData(scenarioKey(scenario.id), scenario);
    question.setChanges(null);
    question.change({ scenario: scenario.id });
    toast({ text: texts.saved(scenario.name) });
    // what is known of its coverage may be of the version before
    await Promise.all([
      client.invalidateQueries({ queryKey: [CHOICES, "scenarios"] }),
      client.invalidateQueries({ queryKey: ["planning"] }),
      client.invalidateQueries({ queryKey: ["planning-comparison"] }),
    ]);
  };
  return {
    async saveNew(named: Named): Promise<void> {
      await opened((await request(saveScenario, { scenario: inputOf(named) })).saveScenario);
    },
    /** @throws ServerError CONFLICT where it was changed since that version */
    async saveChanges({ id, version }: Pick<SavedScenario, "id" | "version">, named: Named): Promise<void> {
      const sent = { id, expectedVersion: version, scenario: inputOf(named) };
      await opened((await request(changeScenario, sent)).changeScenario);
    },
    /** Puts what is here in the place of whatever is there by now. */
    async overwrite({ id }: Pick<SavedScenario, "id">, named: Named): Promise<void> {
      const current = await fetchScenario(id);
      const scenario = inputOf(named);
      if (current)
        await opened(
          (await request(changeScenario, { id, expectedVersion: current.version, scenario })).changeScenario,
        );
      else await opened((await request(saveScenario, { scenario })).saveScenario);
    },
    /** Gives up what is here for what is there by now. */
    async takeTheirs({ id }: Pick<SavedScenario, "id">): Promise<void> {
      client.setQueryData(scenarioKey(id), await fetchScenario(id));
      question.setChanges(null);
      await client.invalidateQueries({ queryKey: ["planning"] });
    },
  };
}
