import { useLanguage } from "../../i18n/language.tsx";
import type { PlaceKind } from "../plan-state.ts";
import { useTexts } from "../texts/use-texts.ts";
import { ChoiceList } from "./choice-list.tsx";
import type { WordFieldsProps } from "./fields.ts";

const KINDS: readonly PlaceKind[] = ["REST_STATION", "SERVICE_CENTRE"];

/** One kind of place, or any. */
export function KindFields({ state: { kinds }, change }: WordFieldsProps) {
  const { question } = useTexts();
  const { m } = useLanguage();
  const [only, ...others] = kinds;
  return (
    <ChoiceList
      label={question.slot.kinds}
      current={only && others.length === 0 ? only : "any"}
      choices={[
        { key: "any", label: question.field.allKinds },
        ...KINDS.map((kind) => ({ key: kind, label: m.kind[kind] })),
      ]}
      onChoose={(key) => change({ kinds: KINDS.filter((kind) => kind === key) })}
    />
  );
}
