import { useId, useRef } from "react";
import { dateOf } from "../../i18n/moments.ts";
import { type HoursDraft, UNKNOWN_HOURS } from "./model.ts";
import { OtherRules } from "./other-rules.tsx";
import { problemsOf } from "./problems.ts";
import { Section } from "./section.tsx";
import { SpecialDays } from "./special-days.tsx";
import { useHoursTexts } from "./texts/use-hours-texts.ts";
import { TypedHours } from "./typed-hours.tsx";
import { UndoButtons } from "./undo-buttons.tsx";
import { useEditHistory } from "./use-edit-history.ts";
import { useUndoKeys } from "./use-undo-keys.ts";
import { UsualWeek } from "./weeks-section.tsx";

export interface AmenityHoursEditorProps {
  /** Not known: as long as the place is open. Must come back as `onChange` was handed it: undo goes by its identity. */
  readonly draft: HoursDraft;
  /** As saved: what differs from it is marked. */
  readonly previous: HoursDraft;
  onChange(draft: HoursDraft): void;
  readonly now: Date;
  readonly isOnline: boolean;
}

/**
 * Hours that an amenity has of its own, such as a counsellor's Tuesdays: text, week and special days.
 */
export function AmenityHoursEditor({ draft, previous, onChange, now, isOnline }: AmenityHoursEditorProps) {
  const t = useHoursTexts();
  const root = useRef<HTMLDivElement>(null);
  const { edit, undo, redo } = useEditHistory(draft, onChange);
  useUndoKeys(root, { undo, redo });
  const change = (part: Partial<HoursDraft>, key?: string): void =>
    edit({ ...draft, ...part, isKnown: true }, key);
  const problems = problemsOf(draft);
  return (
    <div ref={root} className="@container">
      <div className="flex items-start justify-between gap-2">
        <WhichHours
          isOwn={draft.isKnown}
          onChange={(isOwn) =>
            isOwn
              ? edit(previous.isKnown ? previous : { ...draft, isKnown: true })
              : edit({ ...UNKNOWN_HOURS, zone: draft.zone })
          }
        />
        <UndoButtons undo={undo} redo={redo} />
      </div>
      {draft.isKnown && (
        <>
          <TypedHours draft={draft} onChange={edit} isOnline={isOnline} />
          <Section title={t.week.title} hint={draft.rules.length > 0 ? t.week.besides : undefined}>
            <UsualWeek
              week={draft.week}
              previous={previous.isKnown ? previous.week : null}
              onChange={(week, key) => change({ week }, key)}
              problems={problems}
            />
          </Section>
          {isNeverOpen(draft) && <p className="mt-2 text-closing-word text-sm">{t.warnings.neverOpen}</p>}
          <SpecialDays
            days={draft.specialDays}
            previous={previous.specialDays}
            today={dateOf(now, draft.zone)}
            onChange={(specialDays) => change({ specialDays })}
            problems={problems}
          />
          {draft.rules.length > 0 && (
            <OtherRules rules={draft.rules} onChange={(rules) => change({ rules })} />
          )}
        </>
      )}
    </div>
  );
}

/** A week that was chosen and not filled in yet. */
const isNeverOpen = ({ week, seasons, rules, specialDays }: HoursDraft): boolean =>
  [...week, ...specialDays.map(({ periods }) => periods)].every((periods) => periods.length === 0) &&
  seasons.length + rules.length === 0;

interface WhichHoursProps {
  readonly isOwn: boolean;
  onChange(isOwn: boolean): void;
}

function WhichHours({ isOwn, onChange }: WhichHoursProps) {
  const { amenity: t } = useHoursTexts();
  const name = useId();
  return (
    <fieldset>
      <legend className="font-semibold text-sm">{t.which}</legend>
      {[false, true].map((own) => (
        <label key={String(own)} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name={name}
            checked={isOwn === own}
            onChange={() => onChange(own)}
            className="size-5 shrink-0 accent-accent"
          />
          {own ? t.own : t.same}
        </label>
      ))}
    </fieldset>
  );
}
