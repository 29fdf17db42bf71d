import type { ReactNode } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { PALETTE } from "../../map/planning/palette.ts";
import { formatCount, formatShare, formatWeight } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { AtHour } from "../use-coverage.ts";

interface BigShareProps {
  readonly coverage: AtHour["coverage"];
  /** At the hour that is chosen now, which `coverage` may not have reached yet. */
  readonly share: number | null;
  readonly isAnyTime: boolean;
  /** What there is to know of the rest. */
  readonly children?: ReactNode;
}

/** The one number, and what it is made of. What is only possible has a line of its own: it is neither yes nor no. */
export function BigShare({ coverage, share, isAnyTime, children }: BigShareProps) {
  const { answer } = useTexts();
  const { locale } = useLanguage();
  const { weight, coveredWeight, possibleWeight, places, openPlaces } = coverage;
  const uncovered = weight - coveredWeight - possibleWeight;
  const parts = [coveredWeight, possibleWeight, uncovered].map((part) => (weight > 0 ? part / weight : 0));
  const all = formatCount(places, locale);
  return (
    <div>
      <ShareLine share={share} />
      {children}
      <Bar parts={parts} />
      <dl className="mt-2 flex flex-col gap-0.5 tabular-nums">
        <Line fill={PALETTE.fills[0]?.[1]} text={answer.covered}>
          {formatWeight(coveredWeight, locale)}
        </Line>
        {possibleWeight > 0 && (
          <Line fill={PALETTE.fills[1]?.[1]} text={answer.possible}>
            {formatWeight(possibleWeight, locale)} · {formatShare(parts[1] ?? 0, locale)}
          </Line>
        )}
        <Line fill={PALETTE.fills[2]?.[1]} text={answer.uncovered}>
          {formatWeight(uncovered, locale)}
        </Line>
      </dl>
      <p className="mt-2">
        {isAnyTime ? answer.placesAnyTime(all) : answer.places(formatCount(openPlaces, locale), all)}
      </p>
    </div>
  );
}

export function ShareLine({ share }: { share: number | null }) {
  const { answer } = useTexts();
  const { locale } = useLanguage();
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <strong className="font-semibold text-[max(2rem,min(3rem,18vw))] tabular-nums leading-tight">
        {formatShare(share, locale)}
      </strong>
      <span>{answer.reach}</span>
    </p>
  );
}

const STATES = ["covered", "possible", "uncovered"] as const;

/** The three parts side by side; decoration, for the lines below say them. */
function Bar({ parts }: { parts: readonly number[] }) {
  return (
    <div className="mt-1 flex h-4 overflow-hidden rounded-full border border-control" aria-hidden="true">
      {STATES.map((key, state) => (
        <div
          key={key}
          className="[print-color-adjust:exact]"
          style={{ width: `${(parts[state] ?? 0) * 100}%`, backgroundColor: PALETTE.fills[state]?.[1] }}
        />
      ))}
    </div>
  );
}

function Line({ fill, text, children }: { fill: string | undefined; text: string; children: ReactNode }) {
  return (
    <div className="flex items-start gap-2">
      <dt className="flex min-w-0 grow items-start gap-2">
        <span
          className="mt-1 size-4 shrink-0 rounded-xs border border-control [print-color-adjust:exact]"
          style={{ backgroundColor: fill }}
        />
        {text}
      </dt>
      <dd className="whitespace-nowrap font-semibold">{children}</dd>
    </div>
  );
}
