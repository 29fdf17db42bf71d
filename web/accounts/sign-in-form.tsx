import { type FormEvent, useState } from "react";
import { useAttempt } from "../state/use-attempt.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { Button } from "../ui/button.tsx";
import { checkForm } from "../ui/check-form.ts";
import { Field } from "../ui/field.tsx";
import { signIn } from "./auth-client.ts";
import { failureText } from "./failure-text.ts";
import { looksLikeEmail } from "./looks-like-email.ts";
import { PasswordField } from "./password-field.tsx";
import { useTexts } from "./texts/use-texts.ts";

/** E-mail and password. `onDone` runs once the session's cookie is there. */
export function SignInForm({ onDone }: { onDone(): Promise<void> }) {
  const texts = useTexts();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [isChecked, setChecked] = useState(false);
  const { isBusy, error, start } = useAttempt(async () => {
    await signIn({ email, password });
    await onDone();
  });
  const refused = new Map([
    ["UNAUTHENTICATED", texts.failure.wrong],
    // An e-mail that no account can have is no account's.
    ["BAD_USER_INPUT", texts.failure.wrong],
  ]);

  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const check = (): boolean => {
      setChecked(true);
      return looksLikeEmail(email) && password !== "";
    };
    if (checkForm(event.currentTarget, check)) start();
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <Field
        label={texts.email}
        type="email"
        name="email"
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={isChecked && !looksLikeEmail(email) ? texts.problem.email : undefined}
      />
      <PasswordField
        label={texts.password}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={isChecked && password === "" ? texts.problem.noPassword : undefined}
      />
      <AlertLine text={error && !isBusy ? failureText(error, texts, refused) : null} />
      {/* Not `disabled`: that would drop the keyboard's focus. */}
      <Button type="submit" look="primary" aria-disabled={isBusy}>
        {isBusy ? texts.signIn.busy : texts.signIn.submit}
      </Button>
    </form>
  );
}
