import { SureDialog } from "../../ui/sure-dialog.tsx";
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
    <SureDialog
      title={edit.leaveTitle}
      closeLabel={nav.close}
      goOn={edit.leaveYes}
      stay={edit.stay}
      onGoOn={onLeave}
      onStay={onStay}
    >
      {edit.leaveHint(what)}
    </SureDialog>
  );
}
