import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useTexts } from "../texts/use-texts.ts";

interface RestoreDialogProps {
  readonly version: number;
  onRestore(): void;
  onClose(): void;
}

/** Asks before a place becomes what it was. */
export function RestoreDialog({ version, onRestore, onClose }: RestoreDialogProps) {
  const t = useTexts();
  return (
    <Dialog title={t.history.restoreTitle(version)} closeLabel={t.nav.close} onClose={onClose}>
      <p className="mb-4">{t.history.restoreHint}</p>
      <div className="grid grid-cols-2 gap-2">
        <Button onClick={onClose}>{t.nav.cancel}</Button>
        <Button look="primary" onClick={onRestore}>
          {t.history.restoreYes}
        </Button>
      </div>
    </Dialog>
  );
}
