import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import { PlanList } from "./plan-list.tsx";
import { PlanView } from "./plan-view.tsx";
import { SuggestionFields } from "./suggestion-fields.tsx";

/** Searches for the best places: what to find, how far it is, what came of it. */
export function SuggestionsPanel(panel: PanelProps) {
  const { suggestions } = useTexts();
  const { open, show } = panel.suggesting;
  if (open !== null) return <PlanView key={open} id={open} {...panel} />;
  return (
    <section aria-label={suggestions.title}>
      <h2 className="font-semibold text-lg">{suggestions.title}</h2>
      <SuggestionFields {...panel} />
      <PlanList onOpen={show} />
    </section>
  );
}
