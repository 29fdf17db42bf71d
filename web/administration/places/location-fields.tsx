import { useMemo } from "react";
import { Field } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { type Datum, degrees, type PlaceDraft } from "./place-draft.ts";
import { PlaceMap } from "./place-map.tsx";

const DATUMS: readonly Datum[] = ["WGS84", "GCJ02", "BD09"];

interface LocationFieldsProps {
  readonly draft: Pick<PlaceDraft, "lat" | "lon" | "datum">;
  readonly problems: { readonly lat: string | undefined; readonly lon: string | undefined };
  onChange(next: Partial<Pick<PlaceDraft, "lat" | "lon" | "datum">>): void;
}

/** Where a place is: a pin on the map, or numbers read off another map, with what those numbers refer to. */
export function LocationFields({ draft, problems, onChange }: LocationFieldsProps) {
  const { places: texts } = useTexts();
  const lat = degrees(draft.lat, 90);
  const lon = degrees(draft.lon, 180);
  const point = useMemo(() => (lat === null || lon === null ? null : { lat, lon }), [lat, lon]);
  return (
    <fieldset className="flex flex-col gap-3 rounded-card border border-line p-3">
      <legend className="px-1 font-semibold text-sm">{texts.where}</legend>
      {/* The conversion is the server's: here a shifted pin would only mislead. */}
      {draft.datum === "WGS84" ? (
        <PlaceMap
          point={point}
          onPoint={(next) => onChange({ lat: String(next.lat), lon: String(next.lon) })}
        />
      ) : (
        <p className="text-ink-soft text-sm">{texts.noMap}</p>
      )}
      <div className="flex flex-wrap gap-3">
        <Field
          label={texts.lat}
          inputMode="decimal"
          value={draft.lat}
          onChange={(event) => onChange({ lat: event.target.value })}
          error={problems.lat}
        />
        <Field
          label={texts.lon}
          inputMode="decimal"
          value={draft.lon}
          onChange={(event) => onChange({ lon: event.target.value })}
          error={problems.lon}
        />
      </div>
      <SelectField
        label={texts.datum}
        hint={texts.datumHint}
        value={draft.datum}
        options={DATUMS.map((value) => ({ value, label: texts.datums[value] }))}
        onChange={(datum) => onChange({ datum })}
      />
    </fieldset>
  );
}
