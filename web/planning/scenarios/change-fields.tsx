import { useEffect, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { AmenityChips } from "../amenity-chips.tsx";
import type { ScenarioChange } from "../question-input.ts";
import { useTexts } from "../texts/use-texts.ts";
import { AddedPlaceForm } from "./added-place-form.tsx";
import { HoursForm } from "./hours-form.tsx";
import { usePlaceToChange } from "./pressed-changes.tsx";

interface ChangeFieldsProps {
  readonly change: ScenarioChange;
  onChange(change: ScenarioChange): void;
  onDone(): void;
}

/** The fields of a change; the focus goes into them, wherever they were opened from. */
export function ChangeFields(props: ChangeFieldsProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector<HTMLElement>("input, button")?.focus(), []);
  return (
    <div ref={root}>
      <Fields {...props} />
    </div>
  );
}

/** By what is changed. */
function Fields({ change, onChange, onDone }: ChangeFieldsProps) {
  const { addPlace, changeHours, changeAmenities } = change;
  if (addPlace)
    return (
      <AddedPlaceForm
        place={addPlace}
        onUse={(next) => {
          onChange({ addPlace: next });
          onDone();
        }}
      />
    );
  if (changeHours)
    return (
      <HoursForm
        hours={changeHours.hours}
        onUse={(hours) => {
          onChange({ changeHours: { ...changeHours, hours } });
          onDone();
        }}
      />
    );
  if (changeAmenities) return <ChangedAmenities of={changeAmenities} onChange={onChange} onDone={onDone} />;
  return null;
}

interface ChangedAmenitiesProps extends Pick<ChangeFieldsProps, "onChange" | "onDone"> {
  readonly of: NonNullable<ScenarioChange["changeAmenities"]>;
}

/** Every amenity, on or off as it would be; what is as today is no part of the change. */
function ChangedAmenities({ of: { code, add, remove }, onChange, onDone }: ChangedAmenitiesProps) {
  const { place: texts } = useTexts().scenarios;
  const { data: place } = usePlaceToChange(code);
  const today = (place?.amenities ?? []).flatMap(({ state, amenity }) =>
    state === "AVAILABLE" ? amenity.code : [],
  );
  const would = [...today.filter((has) => !remove.includes(has)), ...add];
  return (
    <div className="flex flex-col items-start gap-2 py-2">
      <AmenityChips
        label={texts.gives}
        chosen={would}
        onChange={(chosen) =>
          onChange({
            changeAmenities: {
              code,
              add: chosen.filter((has) => !today.includes(has)),
              remove: today.filter((has) => !chosen.includes(has)),
            },
          })
        }
      />
      <Button onClick={onDone}>{texts.done}</Button>
    </div>
  );
}
