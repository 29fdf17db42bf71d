import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { navigate } from "wouter/use-browser-location";
import { setPasswordByLink } from "../../schema/operations/password-links.ts";
import { request, ServerError } from "../graphql/client.ts";
import { useAttempt } from "../state/use-attempt.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { Button } from "../ui/button.tsx";
import { checkForm } from "../ui/check-form.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Page } from "../ui/page.tsx";
import { useToast } from "../ui/toast.tsx";
import { failureText } from "./failure-text.ts";
import { NewPasswordFields } from "./new-password-fields.tsx";
import { passwordProblem } from "./password-rule.ts";
import { useTexts } from "./texts/use-texts.ts";

/** A new password by an administrator's link. It ends every session, so one signs in afterwards. */
export function PasswordLinkPage({ token }: { token: string }) {
  const texts = useTexts();
  const { link, problem } = texts;
  const client = useQueryClient();
  const toast = useToast();
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [isChecked, setChecked] = useState(false);
  const { isBusy, error, start } = useAttempt(async () => {
    await request(setPasswordByLink, { token, password });
    await client.invalidateQueries({ queryKey: ["viewer"] });
    navigate("/sign-in", { replace: true });
    toast({ text: link.done });
  });
  const wrong = passwordProblem(password, "", again);
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const check = (): boolean => {
      setChecked(true);
      return wrong === null;
    };
    if (checkForm(event.currentTarget, check)) start();
  };
  const isUnusable = error instanceof ServerError && error.code === "NOT_FOUND";
  // Whose link it is, only the server knows.
  const refused = new Map([["BAD_USER_INPUT", problem.isEmail]]);
  if (isUnusable)
    return (
      <Page title={link.title}>
        <EmptyState icon="warning" title={link.unusable} hint={link.unusableHint} />
      </Page>
    );
  return (
    <Page title={link.title}>
      <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <p className="text-ink-soft">{link.hint}</p>
        <NewPasswordFields
          label={texts.newPassword}
          password={password}
          again={again}
          onPassword={setPassword}
          onAgain={setAgain}
          wrong={isChecked ? wrong : null}
        />
        <AlertLine text={error && !isBusy ? failureText(error, texts, refused) : null} />
        <Button type="submit" look="primary" aria-disabled={isBusy}>
          {isBusy ? link.busy : link.submit}
        </Button>
      </form>
    </Page>
  );
}
