import { useSwitch } from "../scenarios/use-switch.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useScenarioNames } from "../use-choices.ts";
import type { Question } from "../use-question.ts";
import { ChoiceList } from "./choice-list.tsx";
import { Fetched } from "./fetched.tsx";

const TODAY = "today";

/** Today's places, or those of a saved scenario. Asks before choosing gives up what is being worked on. */
export function ScenarioFields({ question }: { question: Question }) {
  const { field, slot } = useTexts().question;
  const { state, changes } = question;
  const { to, asking } = useSwitch(question);
  return (
    <Fetched of={useScenarioNames()}>
      {(scenarios) => (
        <>
          <ChoiceList
            label={slot.scenario}
            current={changes ? null : (state.scenario ?? TODAY)}
            choices={[
              { key: TODAY, label: field.today },
              ...scenarios.map(({ id, name, ownerName, note }) => ({
                key: id,
                label: name,
                note: note ? `${ownerName} · ${note}` : ownerName,
              })),
            ]}
            onChoose={(key) => to(key === TODAY ? null : key)}
          />
          {asking}
          {scenarios.length === 0 && <p className="mt-2 text-ink-soft text-sm">{field.noScenarios}</p>}
        </>
      )}
    </Fetched>
  );
}
