import { useId } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { Field } from "../../ui/field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { ACCESSES, type Facts, factProblems } from "./facts.ts";

interface FactsEditorProps {
  readonly facts: Facts;
  onChange(facts: Facts): void;
}

/** Description, telephone, the way in, and a picture's address. */
export function FactsEditor({ facts, onChange }: FactsEditorProps) {
  const { edit } = useTexts();
  const { m } = useLanguage();
  const id = useId();
  const problems = factProblems(facts);
  const set = (changed: Partial<Facts>): void => onChange({ ...facts, ...changed });
  const accesses = [
    { value: "" as const, label: edit.accessUnknown },
    ...ACCESSES.map((access) => ({ value: access, label: m.access[access] })),
  ];
  return (
    <div className="flex flex-col gap-4">
      <div>
        <label htmlFor={id} className="mb-1 block font-semibold text-sm">
          {edit.description}
        </label>
        <textarea
          id={id}
          value={facts.description}
          rows={4}
          maxLength={2000}
          aria-describedby={`${id}-hint`}
          onChange={(event) => set({ description: event.target.value })}
          className="w-full rounded-card border border-control bg-card px-3 py-2"
        />
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {edit.descriptionHint}
        </p>
      </div>
      <Field
        label={edit.phone}
        type="tel"
        autoComplete="off"
        maxLength={40}
        value={facts.phone}
        error={problems.includes("phone") ? edit.phoneProblem : undefined}
        onChange={(event) => set({ phone: event.target.value })}
      />
      <SelectField
        label={edit.access}
        value={facts.access}
        options={accesses}
        onChange={(access) => set({ access })}
      />
      <Field
        label={edit.accessNote}
        hint={edit.accessNoteHint}
        maxLength={200}
        value={facts.accessNote}
        onChange={(event) => set({ accessNote: event.target.value })}
      />
      <Field
        label={edit.photoUrl}
        type="url"
        maxLength={500}
        value={facts.photoUrl}
        error={problems.includes("photoUrl") ? edit.photoProblem : undefined}
        onChange={(event) => set({ photoUrl: event.target.value })}
      />
    </div>
  );
}
