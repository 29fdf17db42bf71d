import { type KeyboardEvent, useState } from "react";
import { Field } from "../ui/field.tsx";
import { useTexts } from "./texts/use-texts.ts";

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
  /** What password managers are told: the one there is, or one being chosen. */
  readonly autoComplete: "current-password" | "new-password";
  readonly hint?: string;
  readonly error?: string | undefined;
}

/** A password: can be shown, pasted and filled in by the browser; says when caps lock is on. */
export function PasswordField({ label, value, onChange, autoComplete, hint, error }: PasswordFieldProps) {
  const texts = useTexts();
  const [isShown, setShown] = useState(false);
  const [hasCapsLock, setCapsLock] = useState(false);
  // What a browser fills in by itself comes as a key event without this.
  const onKey = (event: KeyboardEvent): void => setCapsLock(event.getModifierState?.("CapsLock") ?? false);
  const note = hasCapsLock ? texts.capsLock : hint;
  return (
    <Field
      label={label}
      type={isShown ? "text" : "password"}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKey}
      onKeyUp={onKey}
      onBlur={() => setCapsLock(false)}
      autoComplete={autoComplete}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      error={error}
      {...(note !== undefined && { hint: note })}
      after={
        <button
          type="button"
          aria-pressed={isShown}
          aria-label={`${texts.showPassword}: ${label}`}
          onClick={() => setShown(!isShown)}
          className="-mr-2 min-h-11 min-w-11 shrink-0 rounded-card px-2 text-accent-strong text-sm"
        >
          {isShown ? texts.hidePassword : texts.showPassword}
        </button>
      }
    />
  );
}
