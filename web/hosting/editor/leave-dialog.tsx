import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useTexts } from "../texts/use-texts.ts";

interface LeaveDialogProps {
  /** What is not saved, in words. */
  readonly what: string;
  onLeave(): void;
  onStay(): void;
}

/** Asks somebody on the way out with unsaved edits. */
export function LeaveDialog({ what, onLeave, onStay }: LeaveDialogProps) {
  const { edit, nav } = useTexts();
  return (
    <Dialog title={edit.leaveTitle} closeLabel={nav.close} onClose={onStay}>
      <p className="mb-4">{edit.leaveHint(what)}</p>
      <div className="grid grid-cols-2 gap-2">
        <Button onClick={onLeave}>{edit.leaveYes}</Button>
        <Button look="primary" onClick={onStay}>
          {edit.stay}
        </Button>
      </div>
    </Dialog>
  );
}
