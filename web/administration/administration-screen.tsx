import type { ComponentType } from "react";
import { usePathname } from "wouter/use-browser-location";
import { ServerError } from "../graphql/client.ts";
import { useViewer } from "../state/use-viewer.ts";
import { linkLook } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Failed } from "../ui/failed.tsx";
import { Page } from "../ui/page.tsx";
import { PageLink } from "../ui/page-link.tsx";
import { Progress } from "../ui/progress.tsx";
import { AmenitiesTab } from "./amenities/amenities-tab.tsx";
import { AuditTab } from "./audit/audit-tab.tsx";
import { CalendarTab } from "./calendar/calendar-tab.tsx";
import { HostsTab } from "./hosts/hosts-tab.tsx";
import { PeopleTab } from "./people/people-tab.tsx";
import { PlacesTab } from "./places/places-tab.tsx";
import { SectionLinks } from "./section-links.tsx";
import { useTexts } from "./texts/use-texts.ts";

const TABS = ["hosts", "people", "places", "amenities", "calendar", "audit"] as const;
type Tab = (typeof TABS)[number];

const SHOWN: Record<Tab, ComponentType> = {
  hosts: HostsTab,
  people: PeopleTab,
  places: PlacesTab,
  amenities: AmenitiesTab,
  calendar: CalendarTab,
  audit: AuditTab,
};

/** What an administrator looks after, a page each: /admin/hosts, /admin/people … */
export default function AdministrationScreen() {
  const { common } = useTexts();
  const path = usePathname();
  const viewer = useViewer();
  const current = TABS.find((tab) => tab === path.split("/")[2]) ?? "hosts";
  const Shown = SHOWN[current];
  const isAdministrator = viewer.data?.roles.includes("ADMINISTRATOR") ?? false;
  const account = viewer.data && (
    <PageLink href="/account" className={linkLook("quiet")}>
      {viewer.data.name}
    </PageLink>
  );
  if (!isAdministrator)
    return (
      <Page title={common.title} links={account}>
        {viewer.isPending && <Progress label={common.loading} />}
        {viewer.isError && viewer.data === undefined && (
          <Failed isServers={viewer.error instanceof ServerError} onRetry={() => void viewer.refetch()} />
        )}
        {viewer.data !== undefined && <NotAllowed name={viewer.data?.name ?? null} path={path} />}
      </Page>
    );
  return (
    <Page title={common.tabs[current]} isWide links={account}>
      <SectionLinks
        label={common.title}
        sections={TABS.map((key) => ({ key, label: common.tabs[key], href: `/admin/${key}` }))}
        current={current}
      />
      <Shown />
    </Page>
  );
}

/** Nobody is left before a blank page: who they are here, and how to come back as somebody who may. */
function NotAllowed({ name, path }: { name: string | null; path: string }) {
  const { guard } = useTexts().common;
  return (
    <EmptyState
      icon="door"
      title={name === null ? guard.signedOut : guard.notAdministrator}
      hint={name === null ? guard.signedOutHint : guard.notAdministratorHint(name)}
    >
      <PageLink href={`/sign-in?next=${encodeURIComponent(path)}`} className={linkLook("primary")}>
        {guard.signIn}
      </PageLink>
      {name !== null && (
        <PageLink href="/host" className={linkLook("plain")}>
          {guard.toHost}
        </PageLink>
      )}
    </EmptyState>
  );
}
