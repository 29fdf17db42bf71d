import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

interface SureDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** What goes on, and what stays as it is: staying is what is meant most often. */
  readonly goOn: string;
  readonly stay: string;
  onGoOn(): void;
  onStay(): void;
  readonly children: ReactNode;
}

/** Asks before something that leaves work behind. */
export function SureDialog({ title, closeLabel, goOn, stay, onGoOn, onStay, children }: SureDialogProps) {
  return (
    <Dialog title={title} closeLabel={closeLabel} onClose={onStay}>
      <p className="mb-4">{children}</p>
      <div className="grid grid-cols-2 gap-2">
        <Button onClick={onGoOn}>{goOn}</Button>
        <Button look="primary" onClick={onStay}>
          {stay}
        </Button>
      </div>
    </Dialog>
  );
}
