import { useEffect, useId, useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { daySpan } from "./day-span.ts";
import type { DraftPeriod } from "./model.ts";
import { PeriodsEditor } from "./periods-editor.tsx";
import { type DraftProblem, periodProblems } from "./problems.ts";
import type { DateRange } from "./special-day-edits.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";
import { UNFINISHED } from "./unfinished.ts";

/** What is being said of the chosen dates. */
export interface SpecialDayInput {
  readonly isClosed: boolean;
  /** Unless closed. */
  readonly periods: readonly DraftPeriod[];
  readonly reason: string;
}

interface SpecialDayFormProps {
  readonly range: DateRange;
  readonly today: string;
  readonly input: SpecialDayInput;
  onInput(input: SpecialDayInput): void;
  onSet(input: SpecialDayInput): void;
  /** Null: none of the dates is special yet. */
  readonly onClear: (() => void) | null;
  onCancel(): void;
}

const LONGEST_REASON = 200;

/** Closed, or hours of their own, and why. */
export function SpecialDayForm({
  range,
  today,
  input,
  onInput,
  onSet,
  onClear,
  onCancel,
}: SpecialDayFormProps) {
  const t = useHoursTexts();
  const id = useId();
  const form = useRef<HTMLElement>(null);
  const dates = daySpan(range.from, range.to, today, t);
  const problems = input.isClosed ? [] : problemsIn(input.periods, range.from);

  // Below a calendar that fills a phone's screen.
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);

  return (
    <section
      {...UNFINISHED}
      ref={form}
      aria-labelledby={id}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      className="mt-2 flex scroll-mb-20 flex-col gap-2 rounded-card border border-accent bg-card p-3"
    >
      <h4 id={id} className="font-semibold" aria-live="polite">
        {dates}
      </h4>
      <fieldset>
        <legend className="sr-only">{t.special.whatHappens}</legend>
        {[true, false].map((isClosed) => (
          <label key={String(isClosed)} className="mr-6 inline-flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name={id}
              checked={input.isClosed === isClosed}
              onChange={() => onInput({ ...input, isClosed })}
              className="size-5 accent-accent"
            />
            {isClosed ? t.special.closed : t.special.own}
          </label>
        ))}
      </fieldset>
      {!input.isClosed && (
        <PeriodsEditor
          name={dates}
          periods={input.periods}
          onChange={(periods) => onInput({ ...input, periods })}
          problems={problems}
        />
      )}
      <Field
        label={t.special.reason}
        placeholder={t.special.reasonPlaceholder}
        maxLength={LONGEST_REASON}
        value={input.reason}
        onChange={(event) => onInput({ ...input, reason: event.target.value })}
      />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={problems.length > 0} onClick={() => onSet(input)}>
          {t.special.set(dates)}
        </Button>
        {onClear && <Button onClick={onClear}>{t.special.clear}</Button>}
        <Button look="quiet" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </section>
  );
}

function problemsIn(periods: readonly DraftPeriod[], date: string): DraftProblem[] {
  const at = { in: "specialDay", date } as const;
  return periods.length === 0 ? [{ at, kind: "NO_PERIODS" }] : periodProblems(periods, at);
}
