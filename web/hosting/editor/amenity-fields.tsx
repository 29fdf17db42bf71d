import { useLanguage } from "../../i18n/language.tsx";
import { type Amenity, nameOf } from "../../state/use-catalogue.ts";
import { AmenityIcon } from "../../ui/amenity-icon.tsx";
import { Field } from "../../ui/field.tsx";
import { AmenityHoursEditor } from "../hours/amenity-hours.tsx";
import { useTexts } from "../texts/use-texts.ts";
import type { AmenityDraft, AmenityState } from "./amenity-drafts.ts";

interface AmenityFieldsProps {
  readonly amenity: Amenity;
  readonly draft: AmenityDraft;
  readonly previous: AmenityDraft;
  onChange(draft: AmenityDraft): void;
  readonly now: Date;
  readonly isOnline: boolean;
}

const STATES: readonly AmenityState[] = ["AVAILABLE", "OUT_OF_ORDER", "ABSENT"];

/** One amenity: its state in one choice; a note and hours of its own where it is there. */
export function AmenityFields({ amenity, draft, previous, onChange, now, isOnline }: AmenityFieldsProps) {
  const { language } = useLanguage();
  const { amenity: texts } = useTexts();
  const name = nameOf(amenity, { language });
  const isThere = draft.state === "AVAILABLE" || draft.state === "OUT_OF_ORDER";
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <AmenityIcon icon={amenity.icon} isBroken={draft.state === "OUT_OF_ORDER"} />
        <span className="min-w-24 grow">{name}</span>
        <select
          aria-label={texts.state(name)}
          value={draft.state ?? "UNKNOWN"}
          onChange={(event) =>
            onChange({ ...draft, state: STATES.find((state) => state === event.target.value) ?? null })
          }
          className="min-h-11 rounded-card border border-control bg-card px-3 text-ink"
        >
          {STATES.map((state) => (
            <option key={state} value={state}>
              {texts.states[state]}
            </option>
          ))}
          <option value="UNKNOWN">{texts.states.UNKNOWN}</option>
        </select>
      </div>
      {isThere && (
        <details className="mt-1 pl-9" open={draft.state === "OUT_OF_ORDER" || undefined}>
          <summary className="min-h-11 cursor-pointer py-2.5 text-ink-soft text-sm">
            {draft.note || (draft.hours.isKnown ? texts.hasOwnHours : `${texts.note} · ${texts.ownHours}`)}
          </summary>
          <div className="flex flex-col gap-3">
            <Field
              label={texts.note}
              hint={texts.noteHint}
              maxLength={200}
              value={draft.note}
              onChange={(event) => onChange({ ...draft, note: event.target.value })}
            />
            <fieldset>
              <legend className="mb-1 font-semibold text-sm">{texts.ownHours}</legend>
              <AmenityHoursEditor
                draft={draft.hours}
                previous={previous.hours}
                onChange={(hours) => onChange({ ...draft, hours })}
                now={now}
                isOnline={isOnline}
              />
            </fieldset>
          </div>
        </details>
      )}
    </>
  );
}
