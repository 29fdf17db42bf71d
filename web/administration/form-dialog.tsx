import { useQueryClient } from "@tanstack/react-query";
import type { FormEvent, ReactNode } from "react";
import { ServerError } from "../graphql/client.ts";
import { useAttempt } from "../state/use-attempt.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { Button } from "../ui/button.tsx";
import { checkForm } from "../ui/check-form.ts";
import { Dialog } from "../ui/dialog.tsx";
import { failureText } from "./failure-text.ts";
import { useTexts } from "./texts/use-texts.ts";

interface FormDialogProps {
  readonly title: string;
  /** On the button that does it: what it does, never just "OK". */
  readonly submitLabel: string;
  /** Asks the server; the dialog stays open when it throws, and says why. */
  submit(): Promise<void>;
  onClose(): void;
  /** False: something is still wrong, and said by its field; nothing is sent. */
  check?(): boolean;
  /** Takes something away: the button warns. */
  readonly isDangerous?: boolean;
  readonly children: ReactNode;
}

/** A question with fields, or just a question; sent once a press, open until it is done. */
export function FormDialog(props: FormDialogProps) {
  const { title, submitLabel, submit, onClose, check, isDangerous = false, children } = props;
  const { common } = useTexts();
  const client = useQueryClient();
  const { isBusy, error, start } = useAttempt(async () => {
    try {
      await submit();
    } catch (cause) {
      // What was shown is out of date: opened again, it is as it is now.
      if (cause instanceof ServerError) void client.invalidateQueries({ queryKey: ["administration"] });
      throw cause;
    }
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!check || checkForm(event.currentTarget, check)) start();
  };
  return (
    <Dialog title={title} closeLabel={common.close} onClose={onClose}>
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        {children}
        <AlertLine text={error && !isBusy ? failureText(error, common) : null} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            type="submit"
            look="primary"
            aria-disabled={isBusy}
            {...(isDangerous && { icon: "warning" as const })}
          >
            {isBusy ? common.busy : submitLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
