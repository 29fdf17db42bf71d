import { type FormEvent, useState } from "react";
import { useAttempt } from "../../state/use-attempt.ts";
import { AlertLine } from "../../ui/alert-line.tsx";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { readableHours } from "./readable-hours.ts";

interface HoursFormProps {
  readonly hours: string;
  /** Hours that can be read. */
  onUse(hours: string): void;
}

/** Other hours, as text; used once the server understands them. */
export function HoursForm({ hours, onUse }: HoursFormProps) {
  const { scenarios: texts, question } = useTexts();
  const [text, setText] = useState(hours);
  const [isUnreadable, setUnreadable] = useState(false);
  const reading = useAttempt(async () => {
    const read = await readableHours(text);
    setUnreadable(read === null);
    if (read !== null) onUse(read);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    reading.start();
  };
  return (
    <form onSubmit={submit} className="flex flex-col items-start gap-2 py-2">
      <div className="w-full">
        <Field
          label={texts.field.hours}
          hint={texts.field.hoursHint}
          autoComplete="off"
          value={text}
          onChange={({ target }) => {
            setUnreadable(false);
            setText(target.value);
          }}
          error={isUnreadable ? texts.field.wrongHours : undefined}
        />
      </div>
      <AlertLine text={reading.error && question.field.failed} />
      <Button type="submit" disabled={reading.isBusy}>
        {texts.place.use}
      </Button>
    </form>
  );
}
