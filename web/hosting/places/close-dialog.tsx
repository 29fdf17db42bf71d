import { Dialog } from "../../ui/dialog.tsx";
import { CloseUntil } from "../hours/close-until.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { useEdit } from "../use-edit.ts";
import { type ComingDays, nextOpeningOf } from "./next-opening.ts";

interface CloseDialogProps {
  readonly place: {
    readonly code: string;
    readonly name: string;
    readonly version: number;
    readonly hours: ComingDays | null;
  };
  readonly now: Date;
  onDone(): void;
}

/** Closes a place for now: one choice, and it is done. */
export function CloseDialog({ place, now, onDone }: CloseDialogProps) {
  const t = useTexts();
  const edit = useEdit();
  return (
    <Dialog title={t.card.closeUntil} closeLabel={t.nav.close} onClose={onDone}>
      <p className="mb-3 text-ink-soft">{place.name}</p>
      <CloseUntil
        zone={place.hours?.zone ?? "Asia/Shanghai"}
        now={now}
        nextOpening={nextOpeningOf(place.hours, now)}
        onClose={(closing) => {
          onDone();
          void edit(place, { is: "change", change: { hours: { close: closing } } }, { says: t.edit.closed });
        }}
      />
    </Dialog>
  );
}
