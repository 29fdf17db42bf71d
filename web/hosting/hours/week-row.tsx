import { useId } from "react";
import { Icon } from "../../ui/icon.tsx";
import type { DraftPeriod } from "./model.ts";
import { PeriodWords } from "./period-words.tsx";
import { ALL_DAY, samePeriods } from "./periods.ts";
import { type ChangePeriods, PeriodsEditor } from "./periods-editor.tsx";
import type { DraftProblem } from "./problems.ts";
import { RowMenu } from "./row-menu.tsx";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

interface WeekRowProps {
  /** As it is shown, "Wed", and as it is read aloud beside inputs, "Wednesday". */
  readonly shortName: string;
  readonly name: string;
  readonly periods: readonly DraftPeriod[];
  /** Whether it differs from what is saved. */
  readonly isChanged: boolean;
  readonly isOpen: boolean;
  onToggle(): void;
  readonly onChange: ChangePeriods;
  /** To the workdays, or to all seven. */
  onCopy(days: 5 | 7): void;
  readonly problems: readonly DraftProblem[];
}

/** A day of the week: a sentence that opens into its times. */
export function WeekRow({
  shortName,
  name,
  periods,
  isChanged,
  isOpen,
  onToggle,
  onChange,
  onCopy,
  problems,
}: WeekRowProps) {
  const t = useHoursTexts();
  const id = useId();
  const isAllDay = samePeriods(periods, [ALL_DAY]);
  const items = [
    ...(periods.length > 0 ? [{ label: t.week.makeClosed, run: () => onChange([]) }] : []),
    ...(isAllDay ? [] : [{ label: t.week.makeAllDay, run: () => onChange([ALL_DAY]) }]),
    { label: t.week.copyWeekdays, run: () => onCopy(5) },
    { label: t.week.copyAll, run: () => onCopy(7) },
  ];
  return (
    <li className={`border-line border-t ${isChanged ? "shadow-[inset_3px_0_0_var(--color-accent)]" : ""}`}>
      <div className="flex items-center">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
          className="flex min-h-12 min-w-0 grow items-center gap-2 py-2 pl-3 text-left hover:bg-sunken focus-visible:-outline-offset-3"
        >
          <span className="min-w-10 shrink-0 font-semibold [&:lang(en)]:min-w-13 leading-tight">
            {shortName}
            {isChanged && (
              <span className="block font-normal text-accent-strong text-xs">{t.week.changed}</span>
            )}
          </span>
          <span className="min-w-0 grow tabular-nums">
            <PeriodWords periods={periods} />
            {problems.length > 0 && !isOpen && (
              <span className="block text-danger text-sm">
                {t.problem[problems[0]?.kind ?? "INCOMPLETE"]}
              </span>
            )}
          </span>
          <Icon name={isOpen ? "up" : "down"} className="size-5 text-ink-soft" />
        </button>
        <RowMenu label={t.week.more(name)} items={items} />
      </div>
      {isOpen && (
        <fieldset id={id} aria-label={name} className="min-w-0 px-3 pb-3">
          <PeriodsEditor name={name} periods={periods} onChange={onChange} problems={problems} />
        </fieldset>
      )}
    </li>
  );
}
