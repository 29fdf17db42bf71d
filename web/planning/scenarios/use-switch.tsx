import { type ReactNode, useState } from "react";
import type { Question } from "../use-question.ts";
import { UnsavedDialog } from "./unsaved-dialog.tsx";

interface Switch {
  /** Goes to a saved scenario, or to today's places: null. Asks first where that gives up what is not saved. */
  to(scenario: string | null): void;
  /** The question, while it is asked; to be shown somewhere. */
  readonly asking: ReactNode;
}

/** From one scenario to another, without losing work by a slip. */
export function useSwitch({ changes, setChanges, change }: Question): Switch {
  const [asked, setAsked] = useState<{ readonly scenario: string | null } | null>(null);
  const go = (scenario: string | null): void => {
    setAsked(null);
    setChanges(null);
    change({ scenario });
  };
  return {
    to: (scenario) => (changes === null ? go(scenario) : setAsked({ scenario })),
    asking: asked && <UnsavedDialog onGoOn={() => go(asked.scenario)} onStay={() => setAsked(null)} />,
  };
}
