import { useState } from "react";
import { Fetched } from "../question/fetched.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useScenarioNames } from "../use-choices.ts";
import type { Question } from "../use-question.ts";
import { Comparison } from "./comparison.tsx";
import { SavedRow } from "./saved-row.tsx";
import { useSwitch } from "./use-switch.tsx";

/** What the server compares at once. */
const MOST_COMPARED = 10;

/** Every saved scenario: to open, to send on, to copy, to rename, to remove; and some of them side by side. */
export function SavedList({ question }: { question: Question }) {
  const { scenarios: texts } = useTexts();
  const { to, asking } = useSwitch(question);
  const [compared, setCompared] = useState<readonly string[]>([]);
  return (
    <div>
      <h3 className="font-semibold">{texts.list.title}</h3>
      {asking}
      <Fetched of={useScenarioNames()}>
        {(scenarios) => {
          const chosen = compared.filter((id) => scenarios.some((scenario) => scenario.id === id));
          return scenarios.length === 0 ? (
            <p className="text-ink-soft">{texts.list.none}</p>
          ) : (
            <>
              <ul>
                {scenarios.map((scenario) => (
                  <SavedRow
                    key={scenario.id}
                    scenario={scenario}
                    question={question}
                    isOpen={scenario.id === question.state.scenario}
                    isCompared={chosen.includes(scenario.id)}
                    canCompare={chosen.length < MOST_COMPARED}
                    onOpen={() => to(scenario.id)}
                    onCompare={(isOn) =>
                      setCompared(isOn ? [...chosen, scenario.id] : chosen.filter((id) => id !== scenario.id))
                    }
                  />
                ))}
              </ul>
              <h3 className="mt-4 font-semibold">{texts.compare.title}</h3>
              <p className="text-ink-soft text-sm">{texts.compare.hint}</p>
              {chosen.length > 0 && <Comparison question={question} ids={chosen} />}
            </>
          );
        }}
      </Fetched>
    </div>
  );
}
