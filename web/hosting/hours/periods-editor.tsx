import { useId, useRef } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { Button } from "../../ui/button.tsx";
import { Glyph } from "./glyphs.tsx";
import type { DraftPeriod } from "./model.ts";
import { isPastMidnight, periodAfter } from "./periods.ts";
import type { DraftProblem } from "./problems.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";
import { TimeInput } from "./time-input.tsx";

/** Changes periods; the same `key` in a row is one step of undo. */
export type ChangePeriods = (periods: readonly DraftPeriod[], key?: string) => void;

interface PeriodsEditorProps {
  /** What the periods are of, as it is read aloud: "Wednesday". */
  readonly name: string;
  readonly periods: readonly DraftPeriod[];
  readonly onChange: ChangePeriods;
  /** Those of these periods. */
  readonly problems: readonly DraftProblem[];
}

/** Periods of a day with the device's own time inputs. */
export function PeriodsEditor({ name, periods, onChange, problems }: PeriodsEditorProps) {
  const t = useHoursTexts();
  const { m } = useLanguage();
  const id = useId();
  const add = useRef<HTMLButtonElement>(null);
  const errorOf = (index: number) => problems.find(({ period }) => period === index);
  const others = problems.filter(({ period }) => period === undefined);

  const change = (index: number, part: Partial<DraftPeriod>, key: string): void =>
    onChange(
      periods.map((period, at) => (at === index ? { ...period, ...part } : period)),
      key,
    );
  const remove = (index: number): void => {
    onChange(periods.filter((_, at) => at !== index));
    // The button that had the focus is gone.
    add.current?.focus();
  };

  return (
    <div className="flex flex-col gap-2">
      {periods.map((period, index) => {
        const error = errorOf(index);
        const shared = error && { isInvalid: true, describedBy: `${id}-${index}` };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: periods have no identity but their place in the day
          <div key={index}>
            <div className="flex max-w-md flex-wrap items-center gap-2">
              <TimeInput
                {...shared}
                label={t.week.from(name, index + 1)}
                value={period.from}
                onChange={(from) => change(index, { from }, `${index}.from`)}
              />
              <span className="text-ink-soft">{t.week.until}</span>
              <TimeInput
                {...shared}
                label={t.week.to(name, index + 1)}
                value={period.to}
                onChange={(to) => change(index, { to }, `${index}.to`)}
              />
              <Button look="quiet" icon="close" iconOnly onClick={() => remove(index)}>
                {t.week.removePeriod(name, index + 1)}
              </Button>
            </div>
            {isPastMidnight(period) && (
              <p className="max-w-md pr-14 text-right text-ink-soft text-sm">{m.time.nextDay(period.to)}</p>
            )}
            {error && (
              <p id={`${id}-${index}`} className="text-danger text-sm">
                {t.problem[error.kind]}
              </p>
            )}
          </div>
        );
      })}
      {others.map(({ kind }) => (
        <p key={kind} className="text-danger text-sm">
          {t.problem[kind]}
        </p>
      ))}
      <button
        ref={add}
        type="button"
        onClick={() => onChange([...periods, periodAfter(periods)])}
        className="inline-flex min-h-11 items-center gap-2 self-start rounded-card pr-3 pl-1 text-accent-strong hover:bg-sunken"
      >
        <Glyph name="plus" className="size-5" />
        {t.week.add}
      </button>
    </div>
  );
}
