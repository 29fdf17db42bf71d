import { type KeyboardEvent, memo, useId, useRef, useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { formatShare } from "../numbers.ts";

import { clockWord, hourWords, weekdayWord } from "../question/question-words.ts";
import { useTexts } from "../texts/use-texts.ts";
import { nextHour } from "./next-hour.ts";
import { STEPS, shareFill } from "./ramp.ts";

interface WeekStripProps {
  /** 168 shares, 0-1; null: not known yet. */
  readonly shares: readonly number[] | null;
  /** Null: any time. */
  readonly hour: number | null;
  onChoose(hour: number): void;
}

const DAYS = Array.from({ length: 7 }, (_, day) => day);
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * The week as 7 × 24 shares, coloured. What is pointed at or has the focus is told in numbers; pressing chooses the hour.
 * One stop for the Tab key: arrows move inside.
 */
export const WeekStrip = memo(function WeekStrip({ shares, hour, onChoose }: WeekStripProps) {
  const { week } = useTexts().desk;
  const tongue = useLanguage();
  const [pointed, setPointed] = useState<number | null>(null);
  const [stop, setStop] = useState(hour ?? 0);
  const hint = useId();
  const grid = useRef<HTMLTableElement>(null);
  const told = pointed ?? hour;
  const cellText = (of: number): string =>
    week.cell(hourWords(of, tongue), formatShare(shares?.[of] ?? null, tongue.locale));

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextHour(stop, event.key);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    grid.current?.querySelector<HTMLElement>(`[data-hour="${next}"]`)?.focus();
  };
  return (
    <div className="min-w-0">
      <table
        ref={grid}
        aria-label={week.label}
        aria-describedby={hint}
        aria-busy={shares === null}
        onPointerLeave={() => setPointed(null)}
        className="w-full table-fixed border-separate border-spacing-px"
      >
        <thead>
          <tr className="text-left text-ink-soft text-xs">
            <th scope="col" className="w-9">
              <span className="sr-only">{week.label}</span>
            </th>
            {HOURS.map((of) => (
              <th key={of} scope="col" className="overflow-visible whitespace-nowrap font-normal leading-4">
                <span className="sr-only">{clockWord(of)}</span>
                {of % 3 === 0 && <span aria-hidden="true">{of}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAYS.map((day) => (
            <tr key={day}>
              <th scope="row" className="whitespace-nowrap text-left font-normal text-ink-soft text-xs">
                {weekdayWord(day, tongue).slice(0, tongue.language === "zh" ? 2 : 3)}
              </th>
              {HOURS.map((of) => {
                const at = day * 24 + of;
                return (
                  <td key={of} className="p-0">
                    <button
                      type="button"
                      data-hour={at}
                      tabIndex={at === stop ? 0 : -1}
                      aria-label={cellText(at)}
                      aria-pressed={at === hour}
                      onClick={() => {
                        setStop(at);
                        onChoose(at);
                      }}
                      onKeyDown={onKeyDown}
                      onFocus={() => setPointed(at)}
                      onBlur={() => setPointed(null)}
                      onPointerEnter={() => setPointed(at)}
                      style={shares ? shareFill(shares[at] ?? 0) : undefined}
                      className={`block h-5 w-full rounded-xs [print-color-adjust:exact] wide:h-4 ${
                        shares ? "" : "bg-sunken"
                      } ${at === hour ? "relative z-1 ring-3 ring-ink" : ""}`}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={hint} className="sr-only">
        {week.hint}
      </p>
      <p className="flex min-h-6 flex-wrap items-center justify-between gap-x-4 text-sm tabular-nums">
        <span>{told === null ? week.anyTime : cellText(told)}</span>
        <Ramp />
      </p>
    </div>
  );
});

/** What the colours mean. */
function Ramp() {
  const { week } = useTexts().desk;
  return (
    <span className="flex flex-wrap items-center gap-1 text-ink-soft text-xs" aria-hidden="true">
      {week.low} 0 %
      {STEPS.map((share) => (
        <span
          key={share}
          style={shareFill(share)}
          className="inline-block h-3 w-4 rounded-xs [print-color-adjust:exact]"
        />
      ))}
      100 % {week.high}
    </span>
  );
}
