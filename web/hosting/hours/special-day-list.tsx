import { Button } from "../../ui/button.tsx";
import { daySpan } from "./day-span.ts";
import type { DraftSpecialDay } from "./model.ts";
import { PeriodWords } from "./period-words.tsx";
import { samePeriods } from "./periods.ts";
import type { DraftProblem } from "./problems.ts";
import { focusHeading } from "./section.tsx";
import { type DateRange, isWithin, rangesOf, type SpecialRange } from "./special-day-edits.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

interface SpecialDayListProps {
  readonly days: readonly DraftSpecialDay[];
  /** As saved: what differs from it is marked. */
  readonly previous: readonly DraftSpecialDay[];
  readonly today: string;
  onRemove(range: DateRange): void;
  readonly problems: readonly DraftProblem[];
}

/** Every special day there is, neighbours that are alike together. */
export function SpecialDayList({ days, previous, today, onRemove, problems }: SpecialDayListProps) {
  const t = useHoursTexts();
  if (days.length === 0) return <p className="mt-2 text-ink-soft">{t.special.none}</p>;
  return (
    <ul className="mt-2 rounded-card border border-line bg-card *:first:border-t-0">
      {rangesOf(days).map((range) => {
        const dates = daySpan(range.from, range.to, today, t);
        const problem = problems.find(({ at }) => at.in === "specialDay" && isWithin(at.date, range));
        return (
          <li
            key={range.from}
            className={`flex items-center gap-2 border-line border-t pl-3 ${range.to < today ? "text-ink-soft" : ""}`}
          >
            <span className="min-w-0 grow py-2">
              <span className="font-semibold">{dates}</span> <PeriodWords periods={range.periods} />
              {range.to < today && <span> · {t.special.past}</span>}
              {range.reason && <span className="block text-ink-soft text-sm">{range.reason}</span>}
              {problem && <span className="block text-danger text-sm">{t.problem[problem.kind]}</span>}
            </span>
            {!isSaved(range, previous) && (
              <span className="rounded-full bg-accent-soft px-2 text-accent-strong text-sm">
                {t.week.changed}
              </span>
            )}
            <Button
              look="quiet"
              icon="close"
              iconOnly
              onClick={(event) => {
                focusHeading(event.currentTarget);
                onRemove(range);
              }}
            >
              {t.special.removeOf(dates)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Whether its first and last date are saved as they are here. */
const isSaved = (range: SpecialRange, previous: readonly DraftSpecialDay[]): boolean =>
  [range.from, range.to].every((date) =>
    previous.some(
      (day) => day.date === date && day.reason === range.reason && samePeriods(day.periods, range.periods),
    ),
  );
