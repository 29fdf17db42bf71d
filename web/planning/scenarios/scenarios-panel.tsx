import { Button } from "../../ui/button.tsx";
import type { PanelProps } from "../panel.ts";
import { useTexts } from "../texts/use-texts.ts";
import { DraftEditor } from "./draft-editor.tsx";
import { Effect } from "./effect.tsx";
import { SaveForm } from "./save-form.tsx";
import { SavedList } from "./saved-list.tsx";
import { type Draft, useDraft } from "./use-draft.ts";
import { usePins } from "./use-pins.ts";
import { useSwitch } from "./use-switch.tsx";

/** What could be different from today: made, looked at beside today, saved and compared. */
export function ScenariosPanel(panel: PanelProps) {
  const { scenarios: texts } = useTexts();
  const draft = useDraft(panel.question);
  usePins(draft, panel.map);
  return (
    <section aria-label={texts.title} className="flex flex-col gap-5">
      <div>
        <p className="text-ink-soft text-sm">{texts.harmless}</p>
        <Heading draft={draft} {...panel} />
      </div>
      {draft.changes.length > 0 && <Effect {...panel} />}
      <DraftEditor draft={draft} {...panel} />
      {(draft.isUnsaved || draft.saved) && (
        <SaveForm key={draft.saved?.id ?? "new"} draft={draft} question={panel.question} />
      )}
      <SavedList question={panel.question} />
    </section>
  );
}

/** Which scenario is at hand, whether it is saved, and the way back to today. */
function Heading({ draft, question }: PanelProps & { draft: Draft }) {
  const { scenarios: texts } = useTexts();
  const { to, asking } = useSwitch(question);
  const { saved, isUnsaved, isGone } = draft;
  return (
    <>
      <h2 className="mt-1 break-words font-semibold text-lg">
        {saved ? texts.opened(saved.name) : texts.newOne}
      </h2>
      {isUnsaved && (
        <p role="status" className="text-closing text-sm">
          {texts.unsaved}
        </p>
      )}
      {isGone && <p role="alert">{texts.list.gone}</p>}
      {saved?.note && <p className="whitespace-pre-line break-words">{saved.note}</p>}
      {(question.state.scenario !== null || isUnsaved) && (
        <Button look="quiet" className="-ml-2 px-2!" onClick={() => to(null)}>
          {texts.list.today}
        </Button>
      )}
      {asking}
    </>
  );
}
