import { Field } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { LATEST_HOURS, type SuggestionForm } from "./form.ts";
import { untilWords } from "./plan-words.ts";

interface HoursFieldsProps {
  readonly form: SuggestionForm;
  fill(change: Partial<SuggestionForm>): void;
  readonly isWrong: true | undefined;
}

/** How late, and for how many hours of staff. */
export function HoursFields({ form, fill, isWrong }: HoursFieldsProps) {
  const { suggestions: texts } = useTexts();
  return (
    <>
      <SelectField
        label={texts.latestHour}
        value={String(form.latestHour)}
        options={LATEST_HOURS.map((hour) => ({ value: String(hour), label: untilWords(hour, texts) }))}
        onChange={(hour) => fill({ latestHour: Number(hour) })}
      />
      <Field
        label={texts.staffedHours}
        hint={texts.staffedHoursHint}
        inputMode="decimal"
        autoComplete="off"
        value={form.staffedHours}
        onChange={({ target }) => fill({ staffedHours: target.value })}
        error={isWrong && texts.wrongStaffedHours}
      />
    </>
  );
}
