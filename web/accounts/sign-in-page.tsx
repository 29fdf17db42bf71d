import { useQuery, useQueryClient } from "@tanstack/react-query";
import { navigate, useSearch } from "wouter/use-browser-location";
import { signInOptions } from "../../schema/operations/sign-in-options.ts";
import { request } from "../graphql/client.ts";
import { useAttempt } from "../state/use-attempt.ts";
import { homeOf, renewViewer, useSignOut, useViewer, type Viewer } from "../state/use-viewer.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { Button, linkLook } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { PageLink } from "../ui/page-link.tsx";
import { Progress } from "../ui/progress.tsx";
import { DemoSignIns } from "./demo-sign-ins.tsx";
import { failureText } from "./failure-text.ts";
import { nextPath } from "./next-path.ts";
import { OidcButton } from "./oidc-button.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { useTexts } from "./texts/use-texts.ts";

/** Signing in, then on to where the address's `next` says, or to the screen of one's role. */
export function SignInPage() {
  const { signIn, loading } = useTexts();
  const viewer = useViewer();
  const search = useSearch();
  const next = nextPath(search, window.location.origin);
  return (
    <Page title={signIn.title}>
      {viewer.isPending && <Progress label={loading} />}
      {viewer.data && <AlreadySignedIn viewer={viewer.data} next={next} />}
      {/* Whether or not it is known who is here: signing in may still work. */}
      {(viewer.data === null || viewer.isError) && (
        <Ways next={next} hasFailedElsewhere={new URLSearchParams(search).has("error")} />
      )}
    </Page>
  );
}

function Ways({ next, hasFailedElsewhere }: { next: string | null; hasFailedElsewhere: boolean }) {
  const { signIn } = useTexts();
  const client = useQueryClient();
  const options = useQuery({
    queryKey: ["sign-in-options"],
    queryFn: async ({ signal }) => (await request(signInOptions, {}, signal)).signInOptions,
  });
  const { oidcName = null, demo = [] } = options.data ?? {};
  const onDone = async (): Promise<void> => {
    const viewer = await renewViewer(client);
    // Replaced: going back from there is not to sign in again.
    if (viewer) navigate(next ?? homeOf(viewer), { replace: true });
  };
  return (
    <div className="flex flex-col gap-6">
      <p className="text-ink-soft">{signIn.for}</p>
      <AlertLine text={hasFailedElsewhere ? signIn.oidcFailed : null} />
      <SignInForm onDone={onDone} />
      {oidcName !== null && <OidcButton name={oidcName} next={next ?? "/account"} />}
      <p className="text-ink-soft text-sm">{signIn.lost}</p>
      {demo.length > 0 && <DemoSignIns accounts={demo} onDone={onDone} />}
    </div>
  );
}

function AlreadySignedIn({ viewer, next }: { viewer: Viewer; next: string | null }) {
  const texts = useTexts();
  const { isBusy, error, start } = useAttempt(useSignOut());
  return (
    <div className="flex flex-col gap-4">
      <p>{texts.signIn.already(viewer.name)}</p>
      <AlertLine text={error && failureText(error, texts)} />
      <div className="flex flex-wrap gap-2">
        <PageLink href={next ?? homeOf(viewer)} className={linkLook("primary")}>
          {texts.signIn.goOn}
        </PageLink>
        <PageLink href="/account" className={linkLook("plain")}>
          {texts.account.title}
        </PageLink>
        <Button onClick={start} aria-disabled={isBusy}>
          {texts.signIn.other}
        </Button>
      </div>
    </div>
  );
}
