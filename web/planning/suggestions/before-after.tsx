import { formatDistance } from "../../i18n/distance.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { formatShare } from "../numbers.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { PlanKind } from "./form.ts";
import type { PlanResult } from "./use-plan.ts";

interface BeforeAfterProps {
  readonly result: PlanResult;
  readonly kind: PlanKind;
  /** Ways were asked in minutes: means are in seconds, else in metres. */
  readonly isTimed: boolean;
}

/** The share, or the mean way, before and after, in two large numbers. */
export function BeforeAfter({ result, kind, isTimed }: BeforeAfterProps) {
  const { result: texts } = useTexts().suggestions;
  const tongue = useLanguage();
  const { shareBefore, shareAfter, meanBefore, meanAfter } = result;
  if (shareBefore !== null && shareAfter !== null)
    return (
      <Numbers
        before={formatShare(shareBefore, tongue.locale)}
        after={formatShare(shareAfter, tongue.locale)}
        of={kind === "LONGER_HOURS" ? texts.shareWeek : texts.share}
      />
    );
  if (meanAfter === null) return null;
  // a mean goes down by parts of a minute
  const minutes = (mean: number): string =>
    (mean / 60).toLocaleString(tongue.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const way = (mean: number): string =>
    isTimed ? texts.minutes(minutes(mean)) : formatDistance(mean, tongue);
  return (
    <Numbers
      before={meanBefore === null ? texts.noPlace : way(meanBefore)}
      after={way(meanAfter)}
      of={texts.mean}
    />
  );
}

function Numbers({ before, after, of }: { before: string; after: string; of: string }) {
  const { result: texts } = useTexts().suggestions;
  return (
    <div>
      <dl className="flex flex-wrap items-baseline gap-x-6">
        <div>
          <dt className="text-ink-soft text-sm">{texts.before}</dt>
          <dd className="font-semibold text-2xl text-ink-soft tabular-nums leading-tight">{before}</dd>
        </div>
        <div>
          <dt className="text-ink-soft text-sm">{texts.after}</dt>
          <dd className="font-semibold text-4xl tabular-nums leading-tight">{after}</dd>
        </div>
      </dl>
      <p>{of}</p>
    </div>
  );
}
