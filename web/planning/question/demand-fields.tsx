import { useLanguage } from "../../i18n/language.tsx";
import { demandName, firstWithDemand } from "../demand-name.ts";
import { formatWeight } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import { type DemandSet, useDemandSets } from "../use-choices.ts";
import { ChoiceList } from "./choice-list.tsx";
import { Fetched } from "./fetched.tsx";
import type { WordFieldsProps } from "./fields.ts";

/** Which demand. */
export function DemandFields({ state, change }: WordFieldsProps) {
  const texts = useTexts();
  const { question } = texts;
  const { locale } = useLanguage();
  const { field, slot } = question;
  const note = ({ cellCount, weight, isHourly, isDemo, source }: DemandSet): string =>
    [
      field.demandCells(cellCount.toLocaleString(locale), formatWeight(weight, locale)),
      isHourly ? field.hourly : null,
      source,
      isDemo ? field.demo : null,
    ]
      .filter((part) => part !== null)
      .join(" · ");
  return (
    <Fetched of={useDemandSets()}>
      {(sets) =>
        sets.length === 0 ? (
          <p className="text-ink-soft">{field.noDemand}</p>
        ) : (
          <ChoiceList
            label={slot.demand}
            current={state.demand ?? firstWithDemand(sets)?.code ?? null}
            choices={sets.map((set) => ({ key: set.code, label: demandName(set, texts), note: note(set) }))}
            onChoose={(demand) => change({ demand })}
          />
        )
      }
    </Fetched>
  );
}
