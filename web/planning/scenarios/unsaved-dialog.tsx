import { SureDialog } from "../../ui/sure-dialog.tsx";
import { useTexts } from "../texts/use-texts.ts";

interface UnsavedDialogProps {
  onGoOn(): void;
  onStay(): void;
}

/** Asks before something that leaves the changes of a scenario behind. */
export function UnsavedDialog(ways: UnsavedDialogProps) {
  const { scenarios, desk } = useTexts();
  const { unsavedDialog } = scenarios;
  return (
    <SureDialog
      title={unsavedDialog.title}
      closeLabel={desk.close}
      goOn={unsavedDialog.goOn}
      stay={unsavedDialog.stay}
      {...ways}
    >
      {unsavedDialog.text}
    </SureDialog>
  );
}
