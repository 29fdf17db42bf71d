import { useState } from "react";
import { accounts } from "../../../schema/operations/accounts.ts";
import { request } from "../../graphql/client.ts";
import { dateOf } from "../../i18n/moments.ts";
import { useDelayed } from "../../state/use-delayed.ts";
import { useViewer, type Viewer } from "../../state/use-viewer.ts";
import { Button } from "../../ui/button.tsx";
import { DemoMark } from "../../ui/demo-mark.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { InviteDialog } from "../invite-dialog.tsx";
import { List, SearchBox } from "../list.tsx";
import { OpenInvitations } from "../open-invitations.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { usePages } from "../use-pages.ts";
import { ZONE } from "../zone.ts";
import { PasswordLinkDialog, RemovePersonDialog, RolesDialog } from "./person-dialogs.tsx";

const DIALOGS = { roles: RolesDialog, password: PasswordLinkDialog, remove: RemovePersonDialog };
const PAGE = 50;

/** Who can sign in and what they may do. */
export function PeopleTab() {
  const { people: texts, roles: roleNames, common } = useTexts();
  const { data: viewer } = useViewer();
  const [text, setText] = useState("");
  const [isInviting, setInviting] = useState(false);
  const [open, setOpen] = useState<{ what: keyof typeof DIALOGS; person: Viewer } | null>(null);
  const part = useDelayed(text, 250).trim();
  const pages = usePages("people", { text: part }, async (after, signal) => {
    const variables = { text: part === "" ? null : part, first: PAGE, after };
    return (await request(accounts, variables, signal)).accounts;
  });
  const Opened = open && DIALOGS[open.what];

  const columns: Column<Viewer>[] = [
    {
      key: "name",
      isPlain: true,
      title: texts.name,
      sortBy: ({ name }) => name,
      cell: ({ id, name, email, isDemo }) => (
        <span className="min-w-0">
          <span className="font-semibold">{name}</span>
          {id === viewer?.id && <span className="text-open-word"> · {texts.you}</span>}
          {isDemo && <DemoMark />}
          <span className="block break-all text-ink-soft text-sm">{email}</span>
        </span>
      ),
    },
    {
      key: "roles",
      title: texts.roles,
      cell: ({ roles }) => roles.map((role) => roleNames[role]).join(" · "),
    },
    {
      key: "hosts",
      title: texts.hosts,
      cell: ({ memberships }) =>
        memberships.map(({ host, role }) => texts.hostRole(host.name, roleNames[role])).join(" · "),
    },
    {
      key: "since",
      title: texts.since,
      sortBy: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => <span className="tabular-nums">{dateOf(new Date(createdAt), ZONE)}</span>,
    },
    {
      key: "actions",
      isPlain: true,
      title: common.actions,
      cell: (person) => (
        <span className="flex flex-wrap gap-2">
          <Button
            onClick={() => setOpen({ what: "roles", person })}
            aria-label={texts.setRolesLabel(person.name)}
          >
            {texts.setRoles}
          </Button>
          {!person.isDemo && (
            <Button
              onClick={() => setOpen({ what: "password", person })}
              aria-label={texts.passwordLinkLabel(person.name)}
            >
              {texts.passwordLink}
            </Button>
          )}
          {person.id !== viewer?.id && (
            <Button
              onClick={() => setOpen({ what: "remove", person })}
              aria-label={texts.removeLabel(person.name)}
            >
              {texts.remove}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <SearchBox label={texts.search} value={text} onChange={setText} />
        <Button look="primary" onClick={() => setInviting(true)}>
          {texts.invite}
        </Button>
      </div>
      <List pages={pages} empty={{ title: texts.none, hint: texts.noneHint }}>
        <Table label={texts.label} columns={columns} rows={pages.rows} keyOf={({ id }) => id} />
      </List>
      <OpenInvitations hostId={null} />
      {isInviting && <InviteDialog host={null} onClose={() => setInviting(false)} />}
      {open && Opened && <Opened person={open.person} onClose={() => setOpen(null)} />}
    </>
  );
}
