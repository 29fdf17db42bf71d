import { useRef, useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import type { DayMark } from "./calendar-cell.tsx";
import { monthOf } from "./calendar-month.ts";
import type { DraftSpecialDay } from "./model.ts";
import { MonthCalendar } from "./month-calendar.tsx";
import { periodAfter } from "./periods.ts";
import { draftText } from "./periods-text.ts";
import type { DraftProblem } from "./problems.ts";
import { Section } from "./section.tsx";
import { type DateRange, rangeAfterPress, withoutRange, withRange } from "./special-day-edits.ts";
import { SpecialDayForm, type SpecialDayInput } from "./special-day-form.tsx";
import { SpecialDayList } from "./special-day-list.tsx";
import { useHoursTexts } from "./texts/use-hours-texts.ts";
import { useOfficialDays } from "./use-official-days.ts";

interface SpecialDaysProps {
  readonly days: readonly DraftSpecialDay[];
  /** As saved. */
  readonly previous: readonly DraftSpecialDay[];
  readonly today: string;
  onChange(days: readonly DraftSpecialDay[]): void;
  readonly problems: readonly DraftProblem[];
}

/** A calendar of dates that differ: press one, or two for all between, and say what happens then. */
export function SpecialDays({ days, previous, today, onChange, problems }: SpecialDaysProps) {
  const t = useHoursTexts();
  const { m } = useLanguage();
  const calendar = useRef<HTMLDivElement>(null);
  const [month, setMonth] = useState(monthOf(today));
  const [chosen, setChosen] = useState<DateRange | null>(null);
  const [input, setInput] = useState(CLOSED);
  const year = Number(month.slice(0, 4));
  const official = useOfficialDays(year);
  const special = new Map(days.map((day) => [day.date, day]));

  const markOf = (date: string): DayMark => {
    const day = official.days.get(date);
    const differs = special.get(date);
    return {
      official: !day ? null : day.kind === "MAKE_UP_WORKDAY" ? "WORK" : "OFF",
      name: day ? t.holidayName(day.name) : "",
      special: differs ? draftText(differs.periods, t, m) : null,
    };
  };
  const pick = (date: string): void => {
    const next = rangeAfterPress(chosen, date);
    // A second date adds to what is being said of the first.
    if (next.from === next.to) setInput(inputOf(special.get(date)));
    setChosen(next);
  };
  const close = (): void => {
    // The form that had the focus goes; the date it was about stays.
    calendar.current?.querySelector<HTMLElement>(`[data-date="${chosen?.from}"]`)?.focus();
    setChosen(null);
  };
  const done = (next: readonly DraftSpecialDay[]): void => {
    onChange(next);
    close();
  };

  return (
    <Section title={t.special.title} hint={t.special.hint}>
      <div ref={calendar}>
        <MonthCalendar
          label={t.special.title}
          today={today}
          month={month}
          onMonth={setMonth}
          chosen={chosen}
          onPick={pick}
          markOf={markOf}
        />
      </div>
      {official.isPublished === false && (
        <p className="mt-2 text-closing-word text-sm">{t.special.unpublished(year)}</p>
      )}
      {official.hasFailed && <p className="mt-2 text-sm">{t.special.calendarFailed}</p>}
      {chosen && (
        <SpecialDayForm
          range={chosen}
          today={today}
          input={input}
          onInput={setInput}
          onSet={({ isClosed, periods, reason }) =>
            done(withRange(days, chosen, { periods: isClosed ? [] : periods, reason: reason.trim() }))
          }
          onClear={
            days.length > withoutRange(days, chosen).length ? () => done(withoutRange(days, chosen)) : null
          }
          onCancel={close}
        />
      )}
      <SpecialDayList
        days={days}
        previous={previous}
        today={today}
        onRemove={(range) => onChange(withoutRange(days, range))}
        problems={problems}
      />
    </Section>
  );
}

const CLOSED: SpecialDayInput = { isClosed: true, periods: [periodAfter([])], reason: "" };

const inputOf = (day: DraftSpecialDay | undefined): SpecialDayInput =>
  day
    ? {
        isClosed: day.periods.length === 0,
        periods: day.periods.length > 0 ? day.periods : CLOSED.periods,
        reason: day.reason,
      }
    : CLOSED;
