import { useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { removeArea } from "../../../schema/operations/planning-data.ts";
import { request } from "../../graphql/client.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatDay } from "../numbers.ts";
import type { PanelProps } from "../panel.ts";
import { Fetched } from "../question/fetched.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { CHOICES, useSavedAreas } from "../use-choices.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { RemoveButton } from "./remove-button.tsx";

/** The areas that were saved: choose one to ask about, remove one's own. */
export function AreaList({ question, map }: Pick<PanelProps, "question" | "map">) {
  const { data } = useTexts();
  const { locale } = useLanguage();
  const client = useQueryClient();
  const group = useId();
  const { state, change } = question;
  const chosen = state.area.is === "saved" ? state.area.code : null;
  const remove = async (code: string): Promise<void> => {
    await request(removeArea, { code });
    if (chosen === code) change({ area: { is: "everywhere" } });
    await client.invalidateQueries({ queryKey: [CHOICES, "areas"] });
  };
  return (
    <Fetched of={useSavedAreas()}>
      {(areas) =>
        areas.length === 0 ? (
          <p className="text-ink-soft">{data.noAreas}</p>
        ) : (
          <ul>
            {areas.map(({ code, name, ownerName, createdAt, isMine, box }) => (
              <ChoiceRow
                key={code}
                group={group}
                label={data.use(name)}
                isChosen={code === chosen}
                onChoose={() => {
                  change({ area: { is: "saved", code } });
                  map.zoomTo(box);
                }}
                action={
                  isMine && (
                    <RemoveButton name={name} warning={data.removeArea(name)} onRemove={() => remove(code)} />
                  )
                }
              >
                <span className="font-semibold">{name}</span>
                <span className="block text-ink-soft text-sm">
                  {data.imported(ownerName, formatDay(createdAt.slice(0, 10), locale))}
                </span>
              </ChoiceRow>
            ))}
          </ul>
        )
      }
    </Fetched>
  );
}
