import { useLanguage } from "../../i18n/language.tsx";
import { daySpan } from "./day-span.ts";
import { weekdayIndex } from "./local-time.ts";
import type { DayHours } from "./model.ts";
import { minutesOf } from "./periods.ts";
import { periodsText } from "./periods-text.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

interface DayStripProps {
  /** From today on. */
  readonly days: readonly DayHours[];
}

/** Days side by side, each from 00:00 at the top to 24:00, open parts filled. */
export function DayStrip({ days }: DayStripProps) {
  const t = useHoursTexts();
  const { m } = useLanguage();
  const today = days[0]?.date ?? "";
  const text = (day: DayHours): string => {
    const dates = daySpan(day.date, day.date, today, t);
    const hours =
      day.isUnknown && day.periods.length === 0 ? t.preview.dayUnknown : periodsText(day.periods, t, m);
    return t.at(day.name ? `${dates}${t.listComma}${t.holidayName(day.name)}` : dates, hours);
  };
  return (
    <ol aria-label={t.preview.strip} className="flex gap-0.5">
      {days.map((day, index) => (
        <li
          key={day.date}
          title={text(day)}
          className={`flex min-w-0 grow basis-0 flex-col items-center overflow-hidden text-xs leading-tight ${index === 0 ? "font-semibold" : "text-ink-soft"}`}
        >
          <span className="sr-only">{text(day)}</span>
          <span aria-hidden="true">{t.weekdayLetters[weekdayIndex(day.date)]}</span>
          <DayBar day={day} />
          <span aria-hidden="true" className="tabular-nums">
            {Number(day.date.slice(8))}
          </span>
          <span aria-hidden="true" className="min-h-[1lh] font-semibold text-accent-strong">
            {t.preview.mark[day.kind]}
          </span>
        </li>
      ))}
    </ol>
  );
}

const DAY = 1440;

function DayBar({ day: { periods, isUnknown } }: { day: DayHours }) {
  return (
    <svg
      viewBox="0 0 12 48"
      preserveAspectRatio="none"
      className="my-0.5 h-10 @3xl:h-12 w-3/5 max-w-6"
      aria-hidden="true"
    >
      <rect
        x="0.5"
        y="0.5"
        width="11"
        height="47"
        rx="2"
        className={isUnknown ? "fill-none stroke-closed" : "fill-sunken stroke-line"}
        strokeDasharray={isUnknown ? "3 3" : undefined}
        vectorEffect="non-scaling-stroke"
      />
      {periods.map(({ from, to }) => (
        <rect
          key={from}
          x="0"
          y={(minutesOf(from) / DAY) * 48}
          width="12"
          height={((Math.min(minutesOf(to), DAY) - minutesOf(from)) / DAY) * 48}
          rx="1.5"
          className="fill-open"
        />
      ))}
    </svg>
  );
}
