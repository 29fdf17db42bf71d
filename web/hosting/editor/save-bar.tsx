import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { BottomBar } from "../bottom-bar.tsx";
import { useTexts } from "../texts/use-texts.ts";

interface SaveBarProps {
  /** What will change, thing by thing. */
  readonly what: readonly string[];
  readonly isSaving: boolean;
  readonly hasProblems: boolean;
  onSave(): void;
  onDrop(): void;
}

/** As many things as fit on a phone's button. */
const MOST_NAMED = 3;

/** The one button that saves, saying what; always in reach at the bottom. */
export function SaveBar({ what, isSaving, hasProblems, onSave, onDrop }: SaveBarProps) {
  const { edit, nav } = useTexts();
  const [isDropping, setDropping] = useState(false);
  const named = what.slice(0, MOST_NAMED).join(edit.comma);
  const says = what.length > MOST_NAMED ? edit.saveMany(named, what.length) : edit.save(named);
  return (
    <BottomBar>
      {hasProblems && (
        <p role="status" className="mb-2 text-danger text-sm">
          {edit.problem}
        </p>
      )}
      <div className="flex gap-2">
        <Button onClick={() => setDropping(true)} disabled={isSaving}>
          {edit.drop}
        </Button>
        <Button look="primary" className="min-w-0 grow" disabled={isSaving || hasProblems} onClick={onSave}>
          {isSaving ? edit.saving : says}
        </Button>
      </div>
      {isDropping && (
        <Dialog title={edit.dropTitle} closeLabel={nav.close} onClose={() => setDropping(false)}>
          <p className="mb-4">{edit.dropHint(what.join(edit.comma))}</p>
          <div className="grid grid-cols-2 gap-2">
            <Button onClick={() => setDropping(false)}>{edit.stay}</Button>
            <Button look="primary" onClick={onDrop}>
              {edit.dropYes}
            </Button>
          </div>
        </Dialog>
      )}
    </BottomBar>
  );
}
