import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { INITIAL } from "../plan-state.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { WordFieldsProps } from "./fields.ts";
import { clockWord, weekdayWord } from "./question-words.ts";

const DAYS = Array.from({ length: 7 }, (_, day) => day);
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** A day and an hour of it, or any time. */
export function HourFields({ state, change }: WordFieldsProps) {
  const words = useLanguage();
  const { field } = useTexts().question;
  /** Goes back to the hour that it was before "any time". */
  const [last, setLast] = useState(state.hour ?? INITIAL.hour ?? 0);
  const hour = state.hour ?? last;
  const choose = (next: number): void => {
    setLast(next);
    change({ hour: next });
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-2">
        <SelectField
          label={field.day}
          value={String(Math.floor(hour / 24))}
          options={DAYS.map((day) => ({ value: String(day), label: weekdayWord(day, words) }))}
          onChange={(day) => choose(Number(day) * 24 + (hour % 24))}
        />
        <SelectField
          label={field.time}
          value={String(hour % 24)}
          options={HOURS.map((of) => ({ value: String(of), label: clockWord(of) }))}
          onChange={(of) => choose(Math.floor(hour / 24) * 24 + Number(of))}
        />
      </div>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={state.hour === null}
          onChange={({ target }) => change({ hour: target.checked ? null : last })}
          className="size-5 shrink-0 accent-accent"
        />
        <span>
          {field.anyTime}
          <span className="block text-ink-soft text-sm">{field.anyTimeHint}</span>
        </span>
      </label>
    </div>
  );
}
