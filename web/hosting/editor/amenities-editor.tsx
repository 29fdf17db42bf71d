import { type Amenity, useCatalogue } from "../../state/use-catalogue.ts";
import { useTexts } from "../texts/use-texts.ts";
import { type AmenityDraft, unknownAmenity, withAmenity } from "./amenity-drafts.ts";
import { AmenityFields } from "./amenity-fields.tsx";

interface AmenitiesEditorProps {
  readonly drafts: readonly AmenityDraft[];
  readonly previous: readonly AmenityDraft[];
  onChange(drafts: readonly AmenityDraft[]): void;
  readonly now: Date;
  readonly isOnline: boolean;
}

/** What the place offers: those listed as they stand, the rest of the catalogue folded away below. */
export function AmenitiesEditor({ drafts, previous, onChange, now, isOnline }: AmenitiesEditorProps) {
  const { amenity: texts } = useTexts();
  const catalogue = useCatalogue().all;
  const wasListed = new Set(previous.map(({ code }) => code));
  const find = (list: readonly AmenityDraft[], code: string) =>
    list.find((draft) => draft.code === code) ?? unknownAmenity(code);
  const fields = (amenity: Amenity) => (
    <li key={amenity.code} className="border-line border-t py-3">
      <AmenityFields
        amenity={amenity}
        draft={find(drafts, amenity.code)}
        previous={find(previous, amenity.code)}
        onChange={(draft) => onChange(withAmenity(drafts, draft))}
        now={now}
        isOnline={isOnline}
      />
    </li>
  );
  const others = catalogue.filter(({ code }) => !wasListed.has(code));
  return (
    <>
      <ul>{catalogue.filter(({ code }) => wasListed.has(code)).map(fields)}</ul>
      {others.length > 0 && (
        <details className="border-line border-t">
          <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">
            {texts.others(others.length)}
          </summary>
          <p className="mb-2 text-ink-soft text-sm">{texts.othersHint}</p>
          <ul>{others.map(fields)}</ul>
        </details>
      )}
    </>
  );
}
