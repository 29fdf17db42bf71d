import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useAttempt } from "../state/use-attempt.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { Button } from "../ui/button.tsx";
import { checkForm } from "../ui/check-form.ts";
import { useToast } from "../ui/toast.tsx";
import { changePassword } from "./auth-client.ts";
import { failureText } from "./failure-text.ts";
import { NewPasswordFields } from "./new-password-fields.tsx";
import { PasswordField } from "./password-field.tsx";
import { passwordProblem } from "./password-rule.ts";
import { useTexts } from "./texts/use-texts.ts";

const EMPTY = { current: "", chosen: "", again: "" };

/** Another password of one's own. Ends the other sessions, which is said before. */
export function ChangePassword({ email }: { email: string }) {
  const texts = useTexts();
  const { change, problem } = texts;
  const client = useQueryClient();
  const toast = useToast();
  const [typed, setTyped] = useState(EMPTY);
  const [isChecked, setChecked] = useState(false);
  const { isBusy, error, start } = useAttempt(async () => {
    await changePassword({ currentPassword: typed.current, newPassword: typed.chosen });
    setTyped(EMPTY);
    setChecked(false);
    toast({ text: change.done });
    await client.invalidateQueries({ queryKey: ["sessions"] });
  });
  const wrong = passwordProblem(typed.chosen, email, typed.again);
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const check = (): boolean => {
      setChecked(true);
      return wrong === null && typed.current !== "";
    };
    if (checkForm(event.currentTarget, check)) start();
  };
  const refused = new Map([["BAD_USER_INPUT", change.wrongCurrent]]);
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <p className="text-ink-soft">{change.hint}</p>
      {/* For password managers: which account this is about. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={change.current}
        autoComplete="current-password"
        value={typed.current}
        onChange={(current) => setTyped({ ...typed, current })}
        error={isChecked && typed.current === "" ? problem.noPassword : undefined}
      />
      <NewPasswordFields
        label={texts.newPassword}
        password={typed.chosen}
        again={typed.again}
        onPassword={(chosen) => setTyped({ ...typed, chosen })}
        onAgain={(again) => setTyped({ ...typed, again })}
        wrong={isChecked ? wrong : null}
      />
      <AlertLine text={error && !isBusy ? failureText(error, texts, refused) : null} />
      <Button type="submit" look="primary" aria-disabled={isBusy}>
        {isBusy ? change.busy : change.submit}
      </Button>
    </form>
  );
}
