import { type ComponentType, lazy, Suspense } from "react";
import { usePathname } from "wouter/use-browser-location";
import { LanguageProvider, useLanguage, type Words } from "./i18n/language.tsx";
import { RiderScreen } from "./search/rider-screen.tsx";
import { Boundary } from "./ui/boundary.tsx";
import { Button, linkLook } from "./ui/button.tsx";
import { EmptyState } from "./ui/empty-state.tsx";
import { ToastProvider } from "./ui/toast.tsx";

const AccountsScreen = lazy(() => import("./accounts/accounts-screen.tsx"));

/** What is fetched when somebody goes there, by the first part of the path. */
const SCREENS = new Map<string, ComponentType>([
  ["account", AccountsScreen],
  ["admin", lazy(() => import("./administration/administration-screen.tsx"))],
  ["design", lazy(() => import("./design/design-page.tsx"))],
  ["host", lazy(() => import("./hosting/hosting-screen.tsx"))],
  ["invitation", AccountsScreen],
  ["password", AccountsScreen],
  ["plan", lazy(() => import("./planning/planning-screen.tsx"))],
  ["sign-in", AccountsScreen],
]);

/** Providers and routes. */
export function App({ messages }: { messages: Words }) {
  return (
    <LanguageProvider initial={messages}>
      <Boundary fallback={<Crashed />}>
        <ToastProvider>
          <Page />
        </ToastProvider>
      </Boundary>
    </LanguageProvider>
  );
}

/** So few paths need no patterns, which would cost more than a kilobyte. */
function Page() {
  const path = usePathname();
  if (path === "/") return <RiderScreen />;
  const Screen = SCREENS.get(path.split("/")[1] ?? "");
  if (!Screen) return <NotFound />;
  return (
    <Suspense>
      <Screen />
    </Suspense>
  );
}

function NotFound() {
  const { app } = useLanguage().m;
  return (
    <main className="mx-auto max-w-lg p-4">
      <h1 className="sr-only">{app.notFound}</h1>
      <EmptyState icon="help" title={app.notFound} hint={app.notFoundHint}>
        <a href="/" className={linkLook("primary")}>
          {app.toStart}
        </a>
      </EmptyState>
    </main>
  );
}

function Crashed() {
  const { app } = useLanguage().m;
  return (
    <main className="mx-auto max-w-lg p-4" role="alert">
      <EmptyState icon="warning" title={app.crashed} hint={app.crashedHint}>
        <Button look="primary" onClick={() => window.location.reload()}>
          {app.reload}
        </Button>
      </EmptyState>
    </main>
  );
}
