import { useLanguage } from "../../i18n/language.tsx";
import { nameOf, useCatalogue } from "../../state/use-catalogue.ts";
import { AmenityIcon } from "../../ui/amenity-icon.tsx";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { useTexts } from "../texts/use-texts.ts";
import type { WordFieldsProps } from "./fields.ts";

/** Amenities that a place must have, all of them. */
export function AmenityFields({ state: { amenities }, change }: WordFieldsProps) {
  const { field } = useTexts().question;
  const tongue = useLanguage();
  const catalogue = useCatalogue();
  return (
    <>
      <p className="mb-2 text-ink-soft text-sm">{field.amenitiesHint}</p>
      <div className="flex flex-wrap gap-2">
        {catalogue.all.map((amenity) => (
          <Chip
            key={amenity.code}
            isOn={amenities.includes(amenity.code)}
            onChange={(isOn) => {
              const others = amenities.filter((code) => code !== amenity.code);
              change({ amenities: isOn ? [...others, amenity.code] : others });
            }}
            icon={<AmenityIcon icon={amenity.icon} className="size-5" />}
          >
            {nameOf(amenity, tongue)}
          </Chip>
        ))}
      </div>
      {amenities.length > 0 && (
        <Button look="quiet" className="mt-2" onClick={() => change({ amenities: [] })}>
          {field.noAmenities}
        </Button>
      )}
    </>
  );
}
