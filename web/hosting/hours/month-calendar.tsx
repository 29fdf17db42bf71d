import { type ComponentProps, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { CalendarCell, type DayMark } from "./calendar-cell.tsx";
import { dateAfterKey, monthOf, sameDayIn, shiftMonth, weeksOf } from "./calendar-month.ts";
import { type DateRange, isWithin } from "./special-day-edits.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

interface MonthCalendarProps {
  readonly label: string;
  readonly today: string;
  /** YYYY-MM, the month that is shown. */
  readonly month: string;
  onMonth(month: string): void;
  readonly chosen: DateRange | null;
  /** Today or later. */
  onPick(date: string): void;
  markOf(date: string): DayMark;
}

/** A month of dates to press. Arrows, Home, End, PgUp and PgDn move; Tab enters and leaves it as one. */
export function MonthCalendar({ label, today, month, onMonth, chosen, onPick, markOf }: MonthCalendarProps) {
  const t = useHoursTexts();
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(today);
  const hasMoved = useRef(false);
  // The one date that Tab stops at is always in the month that is shown.
  const stop = monthOf(current) === month ? current : sameDayIn(month, current);

  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-date="${stop}"]`)?.focus();
  }, [stop]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = dateAfterKey(stop, event.key);
    if (next === undefined) return;
    event.preventDefault();
    hasMoved.current = true;
    setCurrent(next);
    if (monthOf(next) !== month) onMonth(monthOf(next));
  };
  const [year = 0, number = 0] = month.split("-").map(Number);

  return (
    <div className="rounded-card border border-line bg-card p-2">
      <div className="flex items-center justify-between">
        <Button look="quiet" icon="back" iconOnly onClick={() => onMonth(shiftMonth(month, -1))}>
          {t.special.previousMonth}
        </Button>
        <p aria-live="polite" className="min-w-0 text-center font-semibold">
          {t.dates.month(year, number)}
        </p>
        <Button look="quiet" icon="forward" iconOnly onClick={() => onMonth(shiftMonth(month, 1))}>
          {t.special.nextMonth}
        </Button>
      </div>
      <Grid ref={grid} role="grid" aria-label={label} onKeyDown={onKeyDown}>
        <Grid role="row" className={WEEK}>
          {t.weekdays.map((weekday, index) => (
            <Grid key={weekday} role="columnheader" aria-label={weekday} className={HEADER}>
              {t.weekdayLetters[index]}
            </Grid>
          ))}
        </Grid>
        {weeksOf(month).map((week) => (
          <Grid key={week.find((date) => date !== null)} role="row" className={WEEK}>
            {week.map((date, index) =>
              date ? (
                <CalendarCell
                  key={date}
                  date={date}
                  column={index + 1}
                  mark={markOf(date)}
                  isToday={date === today}
                  isPast={date < today}
                  isChosen={chosen !== null && isWithin(date, chosen)}
                  isTabStop={date === stop}
                  onPress={() => {
                    setCurrent(date);
                    onPick(date);
                  }}
                />
              ) : null,
            )}
          </Grid>
        ))}
      </Grid>
    </div>
  );
}

const WEEK = "grid grid-cols-7 gap-0.5";
const HEADER = "py-1 text-center text-ink-soft text-sm";

interface GridProps extends ComponentProps<"div"> {
  readonly role: "grid" | "row" | "columnheader";
}

/** The parts of a grid around its cells. A table's would not do: its cells are read, not pressed. */
const Grid = ({ role, ...rest }: GridProps) => <div {...rest} role={role} />;
