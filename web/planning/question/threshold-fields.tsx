import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Field } from "../../ui/field.tsx";
import { METRES, MINUTES, numberWithin, type Threshold, type TravelMode } from "../plan-state.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { WordFieldsProps } from "./fields.ts";

const MODES: readonly TravelMode[] = ["WALK", "EBIKE"];
/** What one begins with after changing the unit: about the same way. */
const FIRST: Record<"minutes" | "metres", Threshold> = {
  minutes: { minutes: 15, mode: "WALK" },
  metres: { metres: 1000 },
};

/** Minutes of a mode, or metres. */
export function ThresholdFields({ state: { threshold }, change }: WordFieldsProps) {
  const { field } = useTexts().question;
  const { m } = useLanguage();
  const isMetres = "metres" in threshold;
  return (
    <div className="flex flex-col gap-4">
      <fieldset>
        <legend className="mb-1 font-semibold text-sm">{field.unit}</legend>
        <div className="flex flex-wrap gap-2">
          <Chip isOn={!isMetres} onChange={() => isMetres && change({ threshold: FIRST.minutes })}>
            {field.unitMinutes}
          </Chip>
          <Chip isOn={isMetres} onChange={() => isMetres || change({ threshold: FIRST.metres })}>
            {field.unitMetres}
          </Chip>
        </div>
      </fieldset>
      {isMetres ? (
        <NumberField
          key="metres"
          label={field.metres}
          hint={field.metresHint}
          error={field.wrongMetres}
          range={METRES}
          value={threshold.metres}
          onChange={(metres) => change({ threshold: { metres } })}
        />
      ) : (
        <>
          <NumberField
            key="minutes"
            label={field.minutes}
            hint={field.minutesHint}
            error={field.wrongMinutes}
            range={MINUTES}
            value={threshold.minutes}
            onChange={(minutes) => change({ threshold: { ...threshold, minutes } })}
          />
          <fieldset>
            <legend className="mb-1 font-semibold text-sm">{field.mode}</legend>
            <div className="flex flex-wrap gap-2">
              {MODES.map((mode) => (
                <Chip
                  key={mode}
                  isOn={threshold.mode === mode}
                  onChange={() => change({ threshold: { ...threshold, mode } })}
                >
                  {m.mode[mode]}
                </Chip>
              ))}
            </div>
          </fieldset>
        </>
      )}
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  readonly range: { readonly least: number; readonly most: number };
  readonly value: number;
  onChange(value: number): void;
}

/** A number as it is typed; only what the server takes is asked. */
function NumberField({ label, hint, error, range, value, onChange }: NumberFieldProps) {
  const [text, setText] = useState(String(value));
  const isWrong = numberWithin(text, range) === null;
  return (
    <Field
      label={label}
      hint={hint}
      error={isWrong ? error : undefined}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        const number = numberWithin(target.value, range);
        if (number !== null) onChange(number);
      }}
    />
  );
}
