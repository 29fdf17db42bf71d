import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { type DraftWeek, WEEKDAYS, type Weekday } from "./model.ts";
import { samePeriods } from "./periods.ts";
import type { DraftProblem } from "./problems.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";
import { copied, withDay } from "./week-edits.ts";
import { WeekRow } from "./week-row.tsx";

interface WeekEditorProps {
  readonly label: string;
  readonly week: DraftWeek;
  /** As saved: days that differ from it are marked. Null: there was none, and all are new. */
  readonly previous: DraftWeek | null;
  /** The same `key` in a row is one step of undo. */
  onChange(week: DraftWeek, key?: string): void;
  problemsOn(weekday: Weekday): readonly DraftProblem[];
}

/** Seven rows that read as sentences, one of them open at a time. */
export function WeekEditor({ label, week, previous, onChange, problemsOn }: WeekEditorProps) {
  const t = useHoursTexts();
  const { m } = useLanguage();
  const [open, setOpen] = useState<Weekday | null>(null);
  return (
    <ul aria-label={label} className="rounded-card border border-line bg-card *:first:border-t-0">
      {WEEKDAYS.map((weekday, index) => {
        const periods = week[index] ?? [];
        return (
          <WeekRow
            key={weekday}
            shortName={m.weekday[weekday]}
            name={t.weekdays[index] ?? weekday}
            periods={periods}
            isChanged={previous !== null && !samePeriods(periods, previous[index] ?? [])}
            isOpen={open === weekday}
            onToggle={() => setOpen(open === weekday ? null : weekday)}
            onChange={(next, key) => onChange(withDay(week, index, next), key && `${weekday}.${key}`)}
            onCopy={(days) => onChange(copied(week, index, days))}
            problems={problemsOn(weekday)}
          />
        );
      })}
    </ul>
  );
}
