import { useState } from "react";
import { FIRST_FORM, type SuggestionForm } from "./form.ts";

/** What is being suggested: stays while the planner looks at other panels. */
export interface Suggesting {
  readonly form: SuggestionForm;
  fill(change: Partial<SuggestionForm>): void;
  /** Id of the plan that is shown; null: the form is. */
  readonly open: string | null;
  show(id: string | null): void;
}

export function useSuggesting(): Suggesting {
  const [form, setForm] = useState(FIRST_FORM);
  const [open, show] = useState<string | null>(null);
  return { form, fill: (change) => setForm((last) => ({ ...last, ...change })), open, show };
}
