import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { Button } from "../../ui/button.tsx";
import { HOURS_A_WEEK, INITIAL } from "../plan-state.ts";
import { hourWords } from "../question/question-words.ts";
import { useTexts } from "../texts/use-texts.ts";
import { usePlay } from "./use-play.ts";

interface HourBarProps {
  /** Null: any time. */
  readonly hour: number | null;
  onChange(hour: number | null): void;
}

/** A slider over the hours of the week, with steps and a way to let it run. */
export function HourBar({ hour, onChange }: HourBarProps) {
  const { week } = useTexts().desk;
  const tongue = useLanguage();
  /** Where it goes back to from "any time". */
  const [last, setLast] = useState(hour ?? INITIAL.hour ?? 0);
  const at = hour ?? last;
  const choose = (next: number): void => {
    setLast(next);
    onChange(next);
  };
  const step = (by: number): void => choose((at + by + HOURS_A_WEEK) % HOURS_A_WEEK);
  const { isPlaying, play } = usePlay(() => step(1));
  const text = hour === null ? week.anyTime : hourWords(hour, tongue);
  return (
    <div className="flex flex-wrap items-center gap-x-1">
      <Button look="quiet" icon="back" iconOnly onClick={() => step(-1)}>
        {week.earlier}
      </Button>
      <Button look="quiet" icon={isPlaying ? "pause" : "play"} iconOnly onClick={() => play(!isPlaying)}>
        {isPlaying ? week.pause : week.play}
      </Button>
      <Button look="quiet" icon="forward" iconOnly onClick={() => step(1)}>
        {week.later}
      </Button>
      <input
        type="range"
        min={0}
        max={HOURS_A_WEEK - 1}
        value={at}
        aria-label={week.slider}
        aria-valuetext={text}
        onChange={({ target }) => {
          play(false);
          choose(Number(target.value));
        }}
        className={`h-11 min-w-32 grow accent-accent ${hour === null ? "opacity-50" : ""}`}
      />
      {hour !== null && <output className="px-2 font-semibold tabular-nums">{text}</output>}
      <label className="flex min-h-11 items-center gap-2 px-1 text-sm">
        <input
          type="checkbox"
          checked={hour === null}
          onChange={({ target }) => {
            play(false);
            onChange(target.checked ? null : last);
          }}
          className="size-5 shrink-0 accent-accent"
        />
        {week.anyTime}
      </label>
    </div>
  );
}
