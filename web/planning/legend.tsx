import { useLanguage } from "../i18n/language.tsx";
import { PALETTE } from "../map/planning/palette.ts";
import { formatDay } from "./numbers.ts";
import type { PanelProps } from "./panel.ts";
import { useTexts } from "./texts/use-texts.ts";

/** What the map's colours and shapes mean, and what was asked of which data: in words, for screens and for paper. */
export function Legend({ coverage, words }: Pick<PanelProps, "coverage" | "words">) {
  const { legend } = useTexts().desk;
  const facts = useLegendFacts({ coverage, words });
  return (
    <section aria-label={legend.title} className="text-sm">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        <Sign text={legend.covered} fill={PALETTE.fills[0]?.[1]} />
        <Sign text={legend.possible} fill={PALETTE.fills[1]?.[1]} />
        <Sign text={legend.uncovered} fill={PALETTE.fills[2]?.[1]} isHatched />
        <Dot text={legend.open} fill="whole" />
        <Dot text={legend.unknown} fill="half" />
        <Dot text={legend.closed} fill="none" />
        <li>{legend.kinds}</li>
      </ul>
      <ul className="mt-2 text-ink-soft">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}

/** What every picture and file of an answer must say: threshold, hour, demand, date, how ways were measured. */
export function useLegendFacts({ coverage, words }: Pick<PanelProps, "coverage" | "words">): string[] {
  const { legend } = useTexts().desk;
  const tongue = useLanguage();
  const answer = coverage.atHour?.coverage;
  const facts = [legend.facts(words.threshold, words.hour, words.demand)];
  if (answer) {
    facts.push(legend.on(formatDay(answer.on, tongue.locale)), legend.travel[answer.travel]);
  }
  return facts;
}

function Sign({
  text,
  fill,
  isHatched = false,
}: {
  text: string;
  fill?: string | undefined;
  isHatched?: boolean;
}) {
  return (
    <li className="flex items-center gap-2">
      <svg viewBox="0 0 20 20" className="size-5 shrink-0" aria-hidden="true">
        <path d="M10 1l8 4.5v9L10 19l-8-4.5v-9z" fill={fill} stroke={PALETTE.zone} strokeWidth="0.5" />
        {isHatched && <path d="M4 15L15 4M7 17L18 6M3 11L10 3" stroke={PALETTE.hatch} strokeWidth="1" />}
      </svg>
      {text}
    </li>
  );
}

/** As the map draws places: filled when open, half filled when nobody knows, hollow when closed. */
function Dot({ text, fill }: { text: string; fill: "whole" | "half" | "none" }) {
  const stroke = fill === "none" ? PALETTE.closed : PALETTE.open;
  return (
    <li className="flex items-center gap-2">
      <svg viewBox="0 0 20 20" className="size-5 shrink-0" aria-hidden="true">
        <circle cx="10" cy="10" r="9" fill={PALETTE.halo} />
        <circle
          cx="10"
          cy="10"
          r="6"
          fill={fill === "whole" ? stroke : "none"}
          stroke={stroke}
          strokeWidth="2"
        />
        {fill === "half" && <path d="M4 10a6 6 0 0 0 12 0z" fill={stroke} />}
      </svg>
      {text}
    </li>
  );
}
