import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { instantOfInput, localInput } from "./closing-choices.ts";
import { useHoursTexts } from "./texts/use-hours-texts.ts";

interface PickMomentProps {
  readonly zone: string;
  readonly now: Date;
  onPick(until: Date): void;
}

const TWO_HOURS = 2 * 60 * 60_000;

/** Any moment to come, with the device's own date and time input, in the place's zone. */
export function PickMoment({ zone, now, onPick }: PickMomentProps) {
  const { closing: t } = useHoursTexts();
  const [value, setValue] = useState(() => localInput(new Date(now.getTime() + TWO_HOURS), zone));
  const until = instantOfInput(value, zone, now);
  return (
    <div className="grid gap-2">
      <Field
        type="datetime-local"
        label={t.until}
        value={value}
        min={localInput(now, zone)}
        error={until ? undefined : t.pickLater}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button look="primary" disabled={!until} onClick={() => until && onPick(until)}>
        {t.confirm}
      </Button>
    </div>
  );
}
