import { useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { removeDemandSet } from "../../../schema/operations/planning-data.ts";
import { request } from "../../graphql/client.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { DemoMark } from "../../ui/demo-mark.tsx";
import { demandName, UNMET_SEARCHES } from "../demand-name.ts";
import { formatCount, formatDay, formatWeight } from "../numbers.ts";
import type { PanelProps } from "../panel.ts";
import { Fetched } from "../question/fetched.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { CHOICES, type DemandSet, useDemandSets } from "../use-choices.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { RemoveButton } from "./remove-button.tsx";

/** The demand there is: choose one to ask about, remove one's own. */
export function DemandList({ question: { state, input, change } }: Pick<PanelProps, "question">) {
  const texts = useTexts();
  const { data } = texts;
  const client = useQueryClient();
  const group = useId();
  const remove = async (code: string): Promise<void> => {
    await request(removeDemandSet, { code });
    // Nobody can ask of it any more: back to the first there is.
    if (state.demand === code) change({ demand: null });
    await client.invalidateQueries({ queryKey: [CHOICES, "demand"] });
  };
  return (
    <Fetched of={useDemandSets()}>
      {(sets) =>
        sets.length === 0 ? (
          <p className="text-ink-soft">{data.noSets}</p>
        ) : (
          <ul>
            {sets.map((set) => {
              const name = demandName(set, texts);
              return (
                <ChoiceRow
                  key={set.code}
                  group={group}
                  label={data.use(name)}
                  isChosen={set.code === input?.demandSet}
                  onChoose={() => change({ demand: set.code })}
                  action={
                    set.isMine && (
                      <RemoveButton
                        name={name}
                        warning={data.removeSet(name)}
                        onRemove={() => remove(set.code)}
                      />
                    )
                  }
                >
                  <span className="font-semibold">{name}</span>
                  {set.isDemo && <DemoMark />}
                  <About set={set} />
                </ChoiceRow>
              );
            })}
          </ul>
        )
      }
    </Fetched>
  );
}

function About({ set }: { set: DemandSet }) {
  const { data } = useTexts();
  const { locale } = useLanguage();
  const size = data.size(formatCount(set.cellCount, locale), formatWeight(set.weight, locale));
  const lines = [`${size} · ${set.isHourly ? data.isHourly : data.notHourly}`];
  if (set.code === UNMET_SEARCHES) lines.push(data.unmetHint);
  else {
    if (set.source) lines.push(data.source(set.source));
    lines.push(data.imported(set.ownerName, formatDay(set.createdAt.slice(0, 10), locale)));
  }
  return lines.map((line) => (
    <span key={line} className="block text-ink-soft text-sm">
      {line}
    </span>
  ));
}
