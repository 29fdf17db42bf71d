import { useLanguage } from "../i18n/language.tsx";
import { nameOf, useCatalogue } from "../state/use-catalogue.ts";
import { AmenityIcon } from "../ui/amenity-icon.tsx";
import { Chip } from "../ui/chip.tsx";

interface AmenityChipsProps {
  readonly label: string;
  /** Keeps the label for screen readers only. */
  readonly isLabelHidden?: boolean;
  /** Codes. */
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** Every amenity of the catalogue, each on or off. */
export function AmenityChips({ label, isLabelHidden = false, chosen, onChange }: AmenityChipsProps) {
  const tongue = useLanguage();
  const catalogue = useCatalogue();
  return (
    <fieldset className="min-w-0">
      <legend className={isLabelHidden ? "sr-only" : "mb-1 font-semibold text-sm"}>{label}</legend>
      <div className="flex flex-wrap gap-2">
        {catalogue.all.map((amenity) => (
          <Chip
            key={amenity.code}
            isOn={chosen.includes(amenity.code)}
            onChange={(isOn) => {
              const others = chosen.filter((code) => code !== amenity.code);
              onChange(isOn ? [...others, amenity.code] : others);
            }}
            icon={<AmenityIcon icon={amenity.icon} className="size-5" />}
          >
            {nameOf(amenity, tongue)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}
