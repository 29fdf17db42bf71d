import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { changeOf, draftOf } from "./draft.ts";
import type { HoursDraft } from "./model.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";
import { UnderstoodHours } from "./understood-hours.tsx";
import { UNFINISHED } from "./unfinished.ts";
import { useReading } from "./use-reading.ts";
import { replacedBy } from "./week-edits.ts";

interface TypedHoursProps {
  readonly draft: HoursDraft;
  onChange(draft: HoursDraft): void;
  readonly isOnline: boolean;
}

/** As much as the server reads. */
const LONGEST = 1000;

/** Hours as people write them: shown as they are understood, and taken over only when that is confirmed. */
export function TypedHours({ draft, onChange, isOnline }: TypedHoursProps) {
  const t = useHoursTexts();
  const { language } = useLanguage();
  const [text, setText] = useState("");
  const { read, hasFailed, isReading } = useReading(text, draft.zone, isOnline);
  const hours = read?.hours;
  const problem = hasFailed
    ? t.typed.failed
    : read && !hours
      ? // The server's own reason is in English.
        [t.typed.notUnderstood, ...(language === "en" && read.problem ? [`(${read.problem})`] : [])].join(" ")
      : undefined;
  const next = hours && replacedBy(draft, draftOf(hours));
  // Undone or edited further, it can be taken over again.
  const isUsed = next ? draft.isKnown && changeOf(draft, next) === null : false;
  return (
    <div>
      <Field
        label={t.typed.label}
        hint={isOnline ? t.typed.hint : t.typed.offline}
        error={problem}
        value={text}
        maxLength={LONGEST}
        autoComplete="off"
        enterKeyHint="done"
        disabled={!isOnline}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && next && !isUsed && onChange(next)}
      />
      <div role="status">
        {isReading && <p className="mt-1 text-ink-soft text-sm">{t.typed.reading}</p>}
        {hours && !isReading && (
          <div
            {...(!isUsed && UNFINISHED)}
            className="mt-2 scroll-my-24 rounded-card border border-line bg-card p-3"
          >
            <p className="text-ink-soft text-sm">{isUsed ? t.typed.used : t.typed.understood}</p>
            <UnderstoodHours hours={hours} />
            <p className="mt-1 break-words text-ink-soft text-sm">
              {t.typed.normalForm} <code lang="en">{read.text}</code>
            </p>
            {!isUsed && (
              <Button look="primary" className="mt-2" onClick={() => next && onChange(next)}>
                {t.typed.use}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
