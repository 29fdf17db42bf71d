import { useEffect } from "react";
import { navigate, usePathname } from "wouter/use-browser-location";
import { ServerError } from "../graphql/client.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useViewer } from "../state/use-viewer.ts";
import { linkLook } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Failed } from "../ui/failed.tsx";
import { Page } from "../ui/page.tsx";
import { PageLink } from "../ui/page-link.tsx";
import { Progress } from "../ui/progress.tsx";
import { BulkScreen } from "./bulk/bulk-screen.tsx";
import { EditorScreen } from "./editor/editor-screen.tsx";
import { HistoryScreen } from "./history/history-screen.tsx";
import { OutboxProvider } from "./outbox/outbox-context.tsx";
import { type HostPath, readPath, signInPath } from "./paths.ts";
import { PlacesScreen } from "./places/places-screen.tsx";
import { QrScreen } from "./qr/qr-screen.tsx";
import { useTexts } from "./texts/use-texts.ts";
import { useHost } from "./use-host.ts";

/** All of `/host`: for those who are signed in; others sign in first and come back. */
export default function HostingScreen() {
  const path = usePathname();
  const at = readPath(path);
  const host = useHost();
  const isSignedOut = host === null;
  useEffect(() => {
    if (isSignedOut) navigate(signInPath(path), { replace: true });
  }, [isSignedOut, path]);
  if (!at) return <NoSuchScreen />;
  if (!host) return <NotYet />;
  return (
    <OutboxProvider>
      <Screen at={at} />
    </OutboxProvider>
  );
}

function Screen({ at }: { at: HostPath }) {
  switch (at.is) {
    case "places":
      return <PlacesScreen />;
    case "bulk":
      return <BulkScreen />;
    case "place":
      return <EditorScreen key={at.code} code={at.code} />;
    case "history":
      return <HistoryScreen key={at.code} code={at.code} />;
    case "qr":
      return <QrScreen key={at.code} code={at.code} />;
  }
}

/** Not known yet who is here. */
function NotYet() {
  const t = useTexts();
  const { error, refetch } = useViewer();
  return (
    <Page title={t.list.title}>
      {error ? (
        <Failed isServers={error instanceof ServerError} onRetry={() => void refetch()} />
      ) : (
        <Progress label={t.nav.loading} />
      )}
    </Page>
  );
}

function NoSuchScreen() {
  const t = useTexts();
  const { app } = useLanguage().m;
  return (
    <Page title={app.notFound}>
      <EmptyState icon="help" title={app.notFound} hint={app.notFoundHint}>
        <PageLink href="/host" className={linkLook("primary")}>
          {t.nav.myPlaces}
        </PageLink>
      </EmptyState>
    </Page>
  );
}
