import { Button } from "../../ui/button.tsx";
import { AmenityChips } from "../amenity-chips.tsx";
import { useTexts } from "../texts/use-texts.ts";
import type { WordFieldsProps } from "./fields.ts";

/** Amenities that a place must have, all of them. */
export function AmenityFields({ state: { amenities }, change }: WordFieldsProps) {
  const { field, slot } = useTexts().question;
  return (
    <>
      <p className="mb-2 text-ink-soft text-sm">{field.amenitiesHint}</p>
      <AmenityChips
        label={slot.amenities}
        isLabelHidden
        chosen={amenities}
        onChange={(chosen) => change({ amenities: chosen })}
      />
      {amenities.length > 0 && (
        <Button look="quiet" className="mt-2" onClick={() => change({ amenities: [] })}>
          {field.noAmenities}
        </Button>
      )}
    </>
  );
}
