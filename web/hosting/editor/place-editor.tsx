import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useIsOnline } from "../../state/use-is-online.ts";
import { useLeaveGuard } from "../../state/use-leave-guard.ts";
import { useNow } from "../../state/use-now.ts";
import { AlertLine } from "../../ui/alert-line.tsx";
import { useToast } from "../../ui/toast.tsx";
import { changeWords } from "../change-words.ts";
import { HoursEditor } from "../hours/hours-editor.tsx";
import { leadToUnfinished } from "../hours/unfinished.ts";
import { useOutbox, useOutboxState } from "../outbox/outbox-context.tsx";
import { lastDrafted, madeBy, type Problem } from "../outbox/queue.ts";
import { refusalText } from "../refusal-text.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useEdit } from "../use-edit.ts";
import { useHost } from "../use-host.ts";
import { useSayer } from "../use-sayer.ts";
import { AmenitiesEditor } from "./amenities-editor.tsx";
import { FactsEditor } from "./facts-editor.tsx";
import { LeaveDialog } from "./leave-dialog.tsx";
import { Meanwhile } from "./meanwhile.tsx";
import { hasProblems } from "./place-draft.ts";
import { PlaceHead } from "./place-head.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useDraft } from "./use-draft.ts";
import type { EditedPlace } from "./use-place-editing.ts";

type Refusal = Extract<Problem, { is: "refused" }>;

/** All that a host may change of a place, saved with one button that says what will change. */
export function PlaceEditor({ latest }: { latest: EditedPlace }) {
  const t = useTexts();
  const now = useNow();
  const isOnline = useIsOnline();
  const sayer = useSayer();
  const save = useEdit();
  const outbox = useOutbox();
  const client = useQueryClient();
  const toast = useToast();
  const account = useHost()?.id ?? "";
  const waiting = lastDrafted(madeBy(useOutboxState().queue, account), latest.code);
  const { kept, previous, draft, change, edit, drop } = useDraft(latest, waiting);
  const fields = useRef<HTMLDivElement>(null);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const seen = outbox.versionAfterMine(latest.code, kept.base.version);
  const isOvertaken = seen < latest.version && latest.lastChange?.action !== "CONFIRM";
  const leaving = useLeaveGuard(change !== null);
  const what = change ? changeWords(change, sayer) : [];

  /** Sends the change made on top of `version`; the outbox has it from here, so the draft is let go. */
  const saveOn = async (version: number): Promise<void> => {
    if (!change || isSaving) return;
    setSaving(true);
    setRefusal(null);
    const { code, name } = latest;
    const settled = await save({ code, name, version }, { is: "change", change }, { draft: kept });
    // The page shows what was saved before the draft goes, or the old state would come up in between.
    if (settled.is === "sent") await client.invalidateQueries({ queryKey: ["hosting", "place", code] });
    setSaving(false);
    if (settled.is === "stopped" && settled.problem.is === "refused") setRefusal(settled.problem);
    else drop();
  };

  return (
    <>
      <PlaceHead place={latest} now={now} />
      {change && isOvertaken && !isSaving && (
        <Meanwhile
          latest={latest}
          seen={seen}
          change={change}
          onKeepTheirs={drop}
          onMineOnTop={(version) => void saveOn(version)}
        />
      )}
      {/* What was typed while the answer is on its way would go with the draft. */}
      <div ref={fields} inert={isSaving} aria-busy={isSaving}>
        <section aria-labelledby="edit-hours" className="mb-8">
          <h2 id="edit-hours" className="mb-3 font-semibold text-xl">
            {t.edit.hours}
          </h2>
          {!latest.hours && latest.hoursText && (
            <p className="mb-3 text-ink-soft">{t.edit.asWritten(latest.hoursText)}</p>
          )}
          <HoursEditor
            draft={draft.hours}
            previous={previous.hours}
            onChange={(hours) => edit({ ...draft, hours })}
            now={now}
            code={latest.code}
            isOnline={isOnline}
          />
        </section>
        <section aria-labelledby="edit-amenities" className="mb-8">
          <h2 id="edit-amenities" className="mb-3 font-semibold text-xl">
            {t.edit.amenities}
          </h2>
          <AmenitiesEditor
            drafts={draft.amenities}
            previous={previous.amenities}
            onChange={(amenities) => edit({ ...draft, amenities })}
            now={now}
            isOnline={isOnline}
          />
        </section>
        <section aria-labelledby="edit-about" className="mb-8">
          <h2 id="edit-about" className="mb-3 font-semibold text-xl">
            {t.edit.about}
          </h2>
          <FactsEditor facts={draft.facts} onChange={(facts) => edit({ ...draft, facts })} />
        </section>
      </div>
      <AlertLine text={refusal && t.edit.refused(refusalText(refusal.code, t))} detail={refusal?.message} />
      {change && (
        <SaveBar
          what={what}
          isSaving={isSaving}
          hasProblems={hasProblems(draft)}
          onSave={() => {
            if (leadToUnfinished(fields.current)) toast({ text: t.edit.unfinished });
            else void saveOn(seen);
          }}
          onDrop={drop}
        />
      )}
      {leaving.to && (
        <LeaveDialog what={what.join(t.edit.comma)} onLeave={leaving.leave} onStay={leaving.stay} />
      )}
    </>
  );
}
