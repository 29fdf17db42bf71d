import { useState } from "react";
import { navigate } from "wouter/use-browser-location";
import { ServerError } from "../graphql/client.ts";
import { useAttempt } from "../state/use-attempt.ts";
import { useSignOut, useViewer, type Viewer } from "../state/use-viewer.ts";
import { countWaitingEdits } from "../state/waiting-edits.ts";
import { AlertLine } from "../ui/alert-line.tsx";
import { Button, linkLook } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Failed } from "../ui/failed.tsx";
import { Page } from "../ui/page.tsx";
import { PageLink } from "../ui/page-link.tsx";
import { Progress } from "../ui/progress.tsx";
import { SureDialog } from "../ui/sure-dialog.tsx";
import { useToast } from "../ui/toast.tsx";
import { ChangePassword } from "./change-password.tsx";
import { failureText } from "./failure-text.ts";
import { SessionList } from "./session-list.tsx";
import { useTexts } from "./texts/use-texts.ts";

/** Who I am, what I may do, and how I sign in. */
export function AccountPage() {
  const { account, loading } = useTexts();
  const viewer = useViewer();
  return (
    <Page title={account.title}>
      {viewer.isPending && <Progress label={loading} />}
      {viewer.isError && viewer.data === undefined && (
        <Failed isServers={viewer.error instanceof ServerError} onRetry={() => void viewer.refetch()} />
      )}
      {viewer.data === null && (
        <EmptyState icon="door" title={account.signedOut} hint={account.signedOutHint}>
          <PageLink href="/sign-in?next=/account" className={linkLook("primary")}>
            {account.signIn}
          </PageLink>
        </EmptyState>
      )}
      {viewer.data && <Account viewer={viewer.data} />}
    </Page>
  );
}

function Account({ viewer }: { viewer: Viewer }) {
  const { change } = useTexts();
  return (
    <div className="flex flex-col gap-8">
      <Rights viewer={viewer} />
      <section aria-labelledby="change-password">
        <h2 id="change-password" className="mb-2 font-semibold text-lg">
          {change.title}
        </h2>
        {viewer.isDemo ? (
          <p className="text-ink-soft">{change.demo}</p>
        ) : (
          <ChangePassword email={viewer.email} />
        )}
      </section>
      <SessionList />
      <SignOut account={viewer.id} />
    </div>
  );
}

function Rights({ viewer }: { viewer: Viewer }) {
  const { account, role: roleNames } = useTexts();
  const { name, email, isDemo, roles, memberships } = viewer;
  const hasHosts = memberships.length > 0;
  const isAdministrator = roles.includes("ADMINISTRATOR");
  const isPlanner = roles.includes("PLANNER");
  return (
    <section aria-label={account.title} className="flex flex-col gap-3">
      <p>
        <span className="block font-semibold text-xl">{name}</span>
        <span className="break-all text-ink-soft">{email}</span>
      </p>
      {isDemo && (
        <p className="w-fit rounded-full border border-control border-dashed px-2.5 text-sm">
          {account.isDemo}
        </p>
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {roles.length > 0 && (
          <>
            <dt className="text-ink-soft">{account.roles}</dt>
            <dd>{roles.map((role) => roleNames[role]).join(" · ")}</dd>
          </>
        )}
        {hasHosts && (
          <>
            <dt className="text-ink-soft">{account.hosts}</dt>
            <dd>
              {memberships.map(({ host, role }) => (
                <span key={host.id} className="block">
                  {host.name} <span className="text-ink-soft">· {roleNames[role]}</span>
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      {roles.length === 0 && !hasHosts && <p className="text-ink-soft">{account.noRights}</p>}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {(hasHosts || isAdministrator) && (
          <PageLink href="/host" className={linkLook(hasHosts ? "primary" : "plain")}>
            {account.toHost}
          </PageLink>
        )}
        {(isPlanner || isAdministrator) && (
          <PageLink href="/plan" className={linkLook(isPlanner ? "primary" : "plain")}>
            {account.toPlanning}
          </PageLink>
        )}
        {isAdministrator && (
          <PageLink href="/admin" className={linkLook("primary")}>
            {account.toAdministration}
          </PageLink>
        )}
      </div>
    </section>
  );
}

function SignOut({ account }: { account: string }) {
  const texts = useTexts();
  const { signOut: label, signedOutNow, waitingTitle, waitingHint, stay, close } = texts.account;
  const [waiting, setWaiting] = useState(0);
  const toast = useToast();
  const signOut = useSignOut();
  const { isBusy, error, start } = useAttempt(async (isSure: boolean) => {
    const left = isSure ? 0 : await countWaitingEdits(account);
    setWaiting(left);
    if (left > 0) return;
    await signOut();
    navigate("/sign-in");
    toast({ text: signedOutNow });
  });
  return (
    <div className="flex flex-col gap-3">
      <AlertLine text={error && !isBusy ? failureText(error, texts) : null} />
      <Button icon="door" onClick={() => start(false)} aria-disabled={isBusy}>
        {label}
      </Button>
      {waiting > 0 && (
        <SureDialog
          title={waitingTitle}
          closeLabel={close}
          goOn={label}
          stay={stay}
          onGoOn={() => start(true)}
          onStay={() => setWaiting(0)}
        >
          {waitingHint(waiting)}
        </SureDialog>
      )}
    </div>
  );
}
