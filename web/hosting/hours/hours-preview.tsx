import { useLanguage } from "../../i18n/language.tsx";
import { dateOf } from "../../i18n/moments.ts";
import { Icon } from "../../ui/icon.tsx";
import { DayStrip } from "./day-strip.tsx";
import { changeOf } from "./draft.ts";
import type { HoursDraft } from "./model.ts";
import { previewSentence } from "./preview-sentence.ts";
import type { DraftProblem } from "./problems.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";
import { usePreview } from "./use-preview.ts";
import { problemText, warningText } from "./warning-text.ts";

interface HoursPreviewProps {
  readonly draft: HoursDraft;
  readonly previous: HoursDraft;
  readonly problems: readonly DraftProblem[];
  readonly code: string;
  readonly now: Date;
  readonly isOnline: boolean;
}

const DAYS = 14;

/** What riders will find once the draft is saved: a sentence, two weeks at a glance, and what is odd about it. */
export function HoursPreview({ draft, previous, problems, code, now, isOnline }: HoursPreviewProps) {
  const t = useHoursTexts();
  const words = useLanguage();
  const change = problems.length > 0 ? undefined : changeOf(previous, draft);
  const { preview, hasFailed, isBehind } = usePreview(code, change, isOnline);
  const today = dateOf(now, draft.zone);
  const hours = preview?.hours;
  // An answer from before midnight still begins with yesterday.
  const days = hours?.days.filter(({ date }) => date >= today).slice(0, DAYS) ?? [];
  const warnings = (preview?.warnings ?? []).flatMap((warning) => warningText(warning, today, t) ?? []);
  return (
    <>
      <div role="status">
        {!isOnline ? (
          <p>{t.preview.offline}</p>
        ) : hasFailed ? (
          <p>{t.preview.failed}</p>
        ) : !preview ? (
          <p className="text-ink-soft">{t.preview.waiting}</p>
        ) : (
          <p className={isBehind ? "opacity-75" : ""}>
            {hours
              ? previewSentence({ ...preview, zone: hours.zone, days: hours.days }, now, words, t)
              : t.preview.unknown}
          </p>
        )}
      </div>
      {days.length > 0 && (
        <div className="mt-1">
          <DayStrip days={days} />
        </div>
      )}
      {problems.length > 0 && (
        <Remarks
          title={t.preview.problems}
          texts={problems.map((each) => problemText(each, draft, today, t))}
        />
      )}
      {problems.length === 0 && warnings.length > 0 && <Remarks texts={warnings} />}
    </>
  );
}

/** Things to mend or to know, each once. */
function Remarks({ title, texts }: { title?: string; texts: readonly string[] }) {
  return (
    <div className="mt-1 flex gap-2 text-sm">
      <Icon name="warning" className="size-5 text-closing" />
      <div>
        {title}
        <ul>
          {[...new Set(texts)].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
