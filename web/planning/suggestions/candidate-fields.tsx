import type { PanelProps } from "../panel.ts";
import { ChoiceList } from "../question/choice-list.tsx";
import { useTexts } from "../texts/use-texts.ts";
import type { SuggestionForm } from "./form.ts";
import { HostFields } from "./host-fields.tsx";
import { ListFields } from "./list-fields.tsx";
import type { LineProblem } from "./site-list.ts";

const SOURCES = ["DEMAND_CELLS", "HOST_PREMISES", "LIST"] as const;

interface CandidateFieldsProps extends Pick<PanelProps, "map"> {
  readonly form: SuggestionForm;
  fill(change: Partial<SuggestionForm>): void;
  readonly problems: readonly LineProblem[] | undefined;
}

/** Where new places may be. */
export function CandidateFields({ form, fill, map, problems }: CandidateFieldsProps) {
  const { suggestions: texts } = useTexts();
  return (
    <div>
      <p className="mb-1 font-semibold text-sm" aria-hidden="true">
        {texts.sourceLabel}
      </p>
      <ChoiceList
        label={texts.sourceLabel}
        choices={SOURCES.map((key) => ({ key, label: texts.source[key] }))}
        current={form.source}
        onChoose={(source) => fill({ source })}
      />
      {form.source === "HOST_PREMISES" && (
        <HostFields hosts={form.hosts} place={map.place} onChange={(hosts) => fill({ hosts })} />
      )}
      {form.source === "LIST" && (
        <ListFields text={form.list} onChange={(list) => fill({ list })} problems={problems} />
      )}
    </div>
  );
}
