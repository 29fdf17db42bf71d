import { useAttempt } from "../state/use-attempt.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { Button } from "../ui/button.tsx";
import { startOidc } from "./auth-client.ts";
import { failureText } from "./failure-text.ts";
import { useTexts } from "./texts/use-texts.ts";

/** Leaves for the OpenID provider, which sends the browser back to `next`. */
export function OidcButton({ name, next }: { name: string; next: string }) {
  const texts = useTexts();
  const { isBusy, error, start } = useAttempt(async () => {
    window.location.assign(await startOidc(next));
  });
  return (
    <div className="flex flex-col gap-3">
      <p className="flex items-center gap-3 text-ink-soft text-sm before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
        {texts.signIn.or}
      </p>
      <Button onClick={start} aria-disabled={isBusy}>
        {texts.signIn.oidc(name)}
      </Button>
      <AlertLine text={error && !isBusy ? failureText(error, texts) : null} />
    </div>
  );
}
