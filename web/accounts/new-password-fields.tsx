import { PasswordField } from "./password-field.tsx";
import type { passwordProblem } from "./password-rule.ts";
import { useTexts } from "./texts/use-texts.ts";

interface NewPasswordFieldsProps {
  readonly label: string;
  readonly password: string;
  readonly again: string;
  onPassword(password: string): void;
  onAgain(again: string): void;
  /** What is wrong and to be shown; null: nothing, or the form was not sent yet. */
  readonly wrong: ReturnType<typeof passwordProblem>;
}

/** A password that is to be, and the same again. */
export function NewPasswordFields({
  label,
  password,
  again,
  onPassword,
  onAgain,
  wrong,
}: NewPasswordFieldsProps) {
  const { passwordHint, passwordAgain, problem } = useTexts();
  return (
    <>
      <PasswordField
        label={label}
        autoComplete="new-password"
        hint={passwordHint}
        value={password}
        onChange={onPassword}
        error={wrong !== null && wrong !== "differs" ? problem[wrong] : undefined}
      />
      <PasswordField
        label={passwordAgain}
        autoComplete="new-password"
        value={again}
        onChange={onAgain}
        error={wrong === "differs" ? problem.differs : undefined}
      />
    </>
  );
}
