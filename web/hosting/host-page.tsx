import { type ReactNode, useState } from "react";
import { navigate } from "wouter/use-browser-location";
import { useAttempt } from "../state/use-attempt.ts";
import { useSignOut } from "../state/use-viewer.ts";
import { countWaitingEdits } from "../state/waiting-edits.ts";
import { Button, linkLook } from "../ui/button.tsx";
import { Page } from "../ui/page.tsx";
import { PageLink } from "../ui/page-link.tsx";
import { SureDialog } from "../ui/sure-dialog.tsx";
import { useToast } from "../ui/toast.tsx";
import { OutboxBar } from "./outbox/outbox-bar.tsx";
import { Questions } from "./outbox/questions.tsx";
import { useTexts } from "./texts/use-texts.ts";
import { useHost } from "./use-host.ts";

interface HostPageProps {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A host's page: the bar with the ways around, what waits to be sent, and what its host must decide. */
export function HostPage({ title, isWide = false, children }: HostPageProps) {
  return (
    <Page title={title} isWide={isWide} links={<Links />}>
      <OutboxBar />
      {children}
      <Questions />
    </Page>
  );
}

function Links() {
  const t = useTexts();
  const toast = useToast();
  const signOut = useSignOut();
  const { id = "", name = "" } = useHost() ?? {};
  const [waiting, setWaiting] = useState(0);
  const leaving = useAttempt(async (isSure: boolean) => {
    const left = isSure ? 0 : await countWaitingEdits(id);
    setWaiting(left);
    if (left > 0) return;
    try {
      await signOut();
      navigate("/sign-in");
    } catch {
      toast({ text: t.nav.signOutFailed });
    }
  });
  return (
    <nav
      aria-label={t.nav.label}
      className="flex flex-wrap items-center max-sm:order-1 max-sm:basis-full max-sm:px-2"
    >
      <PageLink href="/host" className={`${linkLook("quiet")} px-2!`}>
        {t.nav.myPlaces}
      </PageLink>
      <PageLink href="/account" aria-label={t.nav.account(name)} className={`${linkLook("quiet")} px-2!`}>
        <span className="max-w-32 truncate">{name}</span>
      </PageLink>
      <Button look="quiet" className="px-2!" onClick={() => leaving.start(false)} disabled={leaving.isBusy}>
        {t.nav.signOut}
      </Button>
      {waiting > 0 && (
        <SureDialog
          title={t.outbox.waitingTitle}
          closeLabel={t.nav.close}
          goOn={t.nav.signOut}
          stay={t.outbox.stay}
          onGoOn={() => leaving.start(true)}
          onStay={() => setWaiting(0)}
        >
          {t.outbox.waitingHint(waiting)}
        </SureDialog>
      )}
    </nav>
  );
}
