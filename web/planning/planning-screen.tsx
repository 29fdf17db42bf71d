import { usePathname, useSearch } from "wouter/use-browser-location";
import { ServerError } from "../graphql/client.ts";
import { useViewer, type Viewer } from "../state/use-viewer.ts";
import { linkLook } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Failed } from "../ui/failed.tsx";
import { Page } from "../ui/page.tsx";
import { PageLink } from "../ui/page-link.tsx";
import { Progress } from "../ui/progress.tsx";
import { PlanningDesk } from "./planning-desk.tsx";
import { useTexts } from "./texts/use-texts.ts";

/** All of `/plan`: for planners and administrators; others are offered to sign in and come back. */
export default function PlanningScreen() {
  const { desk } = useTexts();
  const { data: viewer, error, refetch } = useViewer();
  if (viewer && isPlanner(viewer)) return <PlanningDesk viewer={viewer} />;
  return (
    <Page title={desk.title}>
      {viewer === undefined && !error && <Progress label={desk.loading} />}
      {viewer === undefined && error && (
        <Failed
          isServers={error instanceof ServerError}
          networkHint={desk.networkHint}
          onRetry={() => void refetch()}
        />
      )}
      {viewer !== undefined && <NotAllowed name={viewer?.name ?? null} />}
    </Page>
  );
}

const isPlanner = ({ roles }: Viewer): boolean =>
  roles.includes("PLANNER") || roles.includes("ADMINISTRATOR");

/** Who they are here, and how to come back to this very question as somebody who may ask it. */
function NotAllowed({ name }: { name: string | null }) {
  const { guard } = useTexts().desk;
  const here = usePathname() + useSearch();
  return (
    <EmptyState
      icon="door"
      title={name === null ? guard.signedOut : guard.notPlanner}
      hint={name === null ? guard.signedOutHint : guard.notPlannerHint(name)}
    >
      <PageLink href={`/sign-in?next=${encodeURIComponent(here)}`} className={linkLook("primary")}>
        {guard.signIn}
      </PageLink>
      <PageLink href="/" className={linkLook("plain")}>
        {guard.toStart}
      </PageLink>
    </EmptyState>
  );
}
