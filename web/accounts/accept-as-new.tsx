import { type FormEvent, useRef, useState } from "react";
import { usePathname } from "wouter/use-browser-location";
import { acceptInvitation } from "../../schema/operations/invitations.ts";
import { request } from "../graphql/client.ts";
import { useAttempt } from "../state/use-attempt.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { Button, linkLook } from "../ui/button.tsx";
import { checkForm } from "../ui/check-form.ts";
import { Field } from "../ui/field.tsx";
import { PageLink } from "../ui/page-link.tsx";
import { signIn } from "./auth-client.ts";
import { failureText } from "./failure-text.ts";
import { looksLikeEmail } from "./looks-like-email.ts";
import { NewPasswordFields } from "./new-password-fields.tsx";
import type { Offer } from "./offer.ts";
import { passwordProblem } from "./password-rule.ts";
import { useTexts } from "./texts/use-texts.ts";

interface AcceptAsNewProps {
  readonly token: string;
  readonly offer: Offer;
  onDone(): Promise<void>;
}

/** Accepts with an account made here, and signs in to it. */
export function AcceptAsNew({ token, offer, onDone }: AcceptAsNewProps) {
  const texts = useTexts();
  const { invitation, problem } = texts;
  const path = usePathname();
  const [name, setName] = useState("");
  const [typedEmail, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [isChecked, setChecked] = useState(false);
  /** Tried again, as after a lost network, only the signing in is missing. */
  const isAccepted = useRef(false);
  const email = offer.email ?? typedEmail.trim();
  const { isBusy, error, start } = useAttempt(async () => {
    if (!isAccepted.current) await request(acceptInvitation, { token, name: name.trim(), email, password });
    isAccepted.current = true;
    await signIn({ email, password });
    await onDone();
  });
  const wrong = passwordProblem(password, email, again);
  const isReady = name.trim() !== "" && looksLikeEmail(email) && wrong === null;
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const check = (): boolean => {
      setChecked(true);
      return isReady;
    };
    if (checkForm(event.currentTarget, check)) start();
  };
  const refused = new Map([
    ["CONFLICT", invitation.emailTaken],
    ["NOT_FOUND", invitation.unusableHint],
    ["BAD_USER_INPUT", offer.isDemo ? invitation.demo : invitation.own],
  ]);
  return (
    <>
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <Field
          label={invitation.name}
          hint={invitation.nameHint}
          autoComplete="name"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={isChecked && name.trim() === "" ? problem.noName : undefined}
        />
        <Field
          label={texts.email}
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          value={offer.email ?? typedEmail}
          readOnly={offer.email !== null}
          {...(offer.email !== null && { hint: invitation.emailFixed })}
          onChange={(event) => setEmail(event.target.value)}
          error={isChecked && !looksLikeEmail(email) ? problem.email : undefined}
        />
        <NewPasswordFields
          label={texts.password}
          password={password}
          again={again}
          onPassword={setPassword}
          onAgain={setAgain}
          wrong={isChecked ? wrong : null}
        />
        <AlertLine text={error && !isBusy ? failureText(error, texts, refused) : null} />
        <Button type="submit" look="primary" aria-disabled={isBusy}>
          {isBusy ? invitation.busy : invitation.accept}
        </Button>
      </form>
      <PageLink href={`/sign-in?next=${encodeURIComponent(path)}`} className={linkLook("quiet")}>
        {invitation.haveAccount}
      </PageLink>
    </>
  );
}
