import { useEffect, useRef } from "react";
import { dateOf } from "../../i18n/moments.ts";
import { useToast } from "../../ui/toast.tsx";
import { ClosureList } from "./closure-list.tsx";
import { FirstWeek } from "./first-week.tsx";
import { HoursPreview } from "./hours-preview.tsx";
import type { HoursDraft } from "./model.ts";
import { OfficialDays } from "./official-days.tsx";
import { OtherRules } from "./other-rules.tsx";
import { problemsOf } from "./problems.ts";
import { withSeasonAt } from "./season-edits.ts";
import { SpecialDays } from "./special-days.tsx";
import { useHoursTexts } from "./texts/use-hours-texts.ts";
import { TypedHours } from "./typed-hours.tsx";
import { UndoButtons } from "./undo-buttons.tsx";
import { useEditHistory } from "./use-edit-history.ts";
import { useUndoKeys } from "./use-undo-keys.ts";
import { WeeksSection } from "./weeks-section.tsx";

export interface HoursEditorProps {
  /** Must come back as `onChange` was handed it: undo goes by its identity. */
  readonly draft: HoursDraft;
  /** As saved: what differs from it is marked. */
  readonly previous: HoursDraft;
  onChange(draft: HoursDraft): void;
  readonly now: Date;
  /** The place whose hours they are, for the preview. */
  readonly code: string;
  readonly isOnline: boolean;
}

/** What is reached by Tab does not hide behind the preview. */
const BESIDE =
  "min-w-0 [&_:is(button,input,select)]:scroll-mt-[42dvh] @3xl:[&_:is(button,input,select)]:scroll-mt-4";

/** Never more than two fifths of the screen, whatever the size of the text; on a low screen it scrolls with the rest. */
const IN_VIEW =
  "[@media(min-height:32rem)]:sticky top-(--sticky-top,0px) z-20 mb-4 max-h-[40dvh] overflow-y-auto border-line border-b bg-paper py-2 text-sm @3xl:order-last @3xl:max-h-none @3xl:rounded-card @3xl:border @3xl:p-3 @3xl:text-base";

/**
 * Everything about the hours of a place. The preview stays in view: at the top of a narrow screen, `--sticky-top` below
 * it, or beside the rest where there is room.
 */
export function HoursEditor({ draft, previous, onChange, now, code, isOnline }: HoursEditorProps) {
  const t = useHoursTexts();
  const root = useRef<HTMLDivElement>(null);
  const { edit, undo, redo } = useEditHistory(draft, onChange);
  useUndoKeys(root, { undo, redo });
  const change = (part: Partial<HoursDraft>, key?: string): void =>
    edit({ ...draft, ...part, isKnown: true }, key);
  const removeSeason = useSeasonRemoval(draft, change);
  const problems = problemsOf(draft);

  return (
    <div ref={root} className="@container">
      <div className="@3xl:grid @3xl:grid-cols-[minmax(0,1fr)_22rem] @3xl:items-start @3xl:gap-6">
        <aside aria-label={t.preview.title} className={IN_VIEW}>
          <div className="float-right -mt-1 ml-2 @3xl:float-none @3xl:mt-0 @3xl:ml-0 @3xl:flex @3xl:items-center @3xl:justify-between">
            <p className="sr-only font-semibold @3xl:not-sr-only">{t.preview.title}</p>
            <UndoButtons undo={undo} redo={redo} />
          </div>
          <HoursPreview
            draft={draft}
            previous={previous}
            problems={problems}
            code={code}
            now={now}
            isOnline={isOnline}
          />
        </aside>
        <div className={BESIDE}>
          <TypedHours draft={draft} onChange={edit} isOnline={isOnline} />
          {draft.isKnown ? (
            <>
              <WeeksSection
                draft={draft}
                previous={previous}
                onChange={change}
                onRemoveSeason={removeSeason}
                problems={problems}
              />
              <ClosureList
                closures={draft.closures}
                zone={draft.zone}
                now={now}
                onChange={(closures) => change({ closures })}
              />
              <OfficialDays rules={draft} onChange={change} problems={problems} />
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
          ) : (
            <FirstWeek onChoose={(week) => change({ week })} />
          )}
        </div>
      </div>
    </div>
  );
}

/** Takes a season away, and offers to put it back for as long as the message stands. */
function useSeasonRemoval(
  draft: HoursDraft,
  change: (part: Pick<HoursDraft, "seasons">) => void,
): (index: number) => void {
  const { seasons: t, undo } = useHoursTexts();
  const show = useToast();
  // The message outlives this render: what it puts the season back into is the draft of then.
  const latest = useRef({ draft, change });
  useEffect(() => {
    latest.current = { draft, change };
  });
  return (index) => {
    const season = draft.seasons[index];
    if (!season) return;
    change({ seasons: draft.seasons.filter((_, at) => at !== index) });
    show({
      text: t.removed(season.name),
      undo: {
        label: undo,
        run: () => {
          const { draft, change } = latest.current;
          change({ seasons: withSeasonAt(draft.seasons, index, season) });
        },
      },
    });
  };
}
