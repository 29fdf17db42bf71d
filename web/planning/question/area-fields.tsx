import { Button } from "../../ui/button.tsx";
import { type AreaChoice, drawnArea } from "../area-choice.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useSavedAreas } from "../use-choices.ts";
import type { MapDesk } from "../use-map-desk.ts";
import { ChoiceList } from "./choice-list.tsx";
import { DistrictPicker } from "./district-picker.tsx";
import { Fetched } from "./fetched.tsx";
import type { WordFieldsProps } from "./fields.ts";
import { SaveArea } from "./save-area.tsx";

interface AreaFieldsProps extends WordFieldsProps {
  readonly map: MapDesk;
  /** The map is to be drawn on: what covers it goes. */
  onDraw(): void;
}

const EVERYWHERE: AreaChoice = { is: "everywhere" };

/** Everywhere, some districts, a saved area, or one that is drawn. */
export function AreaFields({ state: { area }, change, map, onDraw }: AreaFieldsProps) {
  const { field } = useTexts().question;
  const choose = (next: AreaChoice): void => change({ area: next });
  const draw = async (): Promise<void> => {
    onDraw();
    const polygon = await map.draw();
    if (polygon) choose(drawnArea(polygon));
  };
  return (
    <div className="flex flex-col gap-4">
      <ChoiceList
        label={field.everywhere}
        current={area.is === "everywhere" ? "everywhere" : null}
        choices={[{ key: "everywhere", label: field.everywhere }]}
        onChoose={() => choose(EVERYWHERE)}
      />
      <div>
        <Button icon="outline" className="w-full" onClick={() => void draw()}>
          {area.is === "drawn" ? field.drawAgain : field.draw}
        </Button>
        {area.is === "drawn" && (
          <SaveArea corners={area.corners} onSaved={(code) => choose({ is: "saved", code })} />
        )}
      </div>
      <DistrictPicker
        codes={area.is === "districts" ? area.codes : []}
        onChange={(codes) => choose(codes.length > 0 ? { is: "districts", codes } : EVERYWHERE)}
      />
      <div>
        <p className="font-semibold text-sm">{field.savedAreas}</p>
        <Fetched of={useSavedAreas()}>
          {(areas) =>
            areas.length === 0 ? (
              <p className="text-ink-soft text-sm">{field.noSavedAreas}</p>
            ) : (
              <ChoiceList
                label={field.savedAreas}
                current={area.is === "saved" ? area.code : null}
                choices={areas.map(({ code, name, ownerName }) => ({
                  key: code,
                  label: name,
                  note: ownerName,
                }))}
                onChoose={(code) => choose({ is: "saved", code })}
              />
            )
          }
        </Fetched>
      </div>
    </div>
  );
}
