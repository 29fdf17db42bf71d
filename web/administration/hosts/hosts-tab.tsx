import { useMemo, useState } from "react";
import { useDelayed } from "../../state/use-delayed.ts";
import { Button } from "../../ui/button.tsx";
import { DemoMark } from "../../ui/demo-mark.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { List, SearchBox } from "../list.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { HostDialog } from "./host-dialog.tsx";
import { HostMembers } from "./host-members.tsx";
import { hostTree, type TreeRow } from "./host-tree.ts";
import { type AdministeredHost, useHosts } from "./use-hosts.ts";

type Open = { what: "create" } | { what: "change" | "members"; host: AdministeredHost } | null;

/** Chains with their branches: who they are and who belongs to them. */
export function HostsTab() {
  const { hosts: texts, common } = useTexts();
  const [text, setText] = useState("");
  const [open, setOpen] = useState<Open>(null);
  const pages = useHosts(useDelayed(text, 250));
  const rows = useMemo(() => hostTree(pages.rows), [pages.rows]);
  const close = (): void => setOpen(null);

  const columns: Column<TreeRow<AdministeredHost>>[] = [
    {
      key: "name",
      isPlain: true,
      title: texts.name,
      cell: ({ host, depth }) => (
        <span style={{ paddingInlineStart: `${depth * 1.5}rem` }} className="inline-block">
          {depth > 0 && <span aria-hidden="true">└ </span>}
          <span className="font-semibold">{host.name}</span>
          {host.isDemo && <DemoMark />}
          {host.parent && (
            <span className="block text-ink-soft text-sm">{texts.branchOf(host.parent.name)}</span>
          )}
        </span>
      ),
    },
    { key: "places", title: texts.places, cell: ({ host }) => host.placeCount },
    { key: "branches", title: texts.branches, cell: ({ host }) => host.branchCount },
    { key: "members", title: texts.members, cell: ({ host }) => host.memberCount },
    {
      key: "actions",
      isPlain: true,
      title: common.actions,
      cell: ({ host }) => (
        <span className="flex flex-wrap gap-2">
          <Button
            onClick={() => setOpen({ what: "members", host })}
            aria-label={texts.membersLabel(host.name)}
          >
            {texts.members}
          </Button>
          <Button onClick={() => setOpen({ what: "change", host })} aria-label={texts.changeLabel(host.name)}>
            {texts.change}
          </Button>
        </span>
      ),
    },
  ];
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <SearchBox label={texts.search} value={text} onChange={setText} />
        <Button look="primary" onClick={() => setOpen({ what: "create" })}>
          {texts.create}
        </Button>
      </div>
      <List pages={pages} empty={{ title: texts.none, hint: texts.noneHint }}>
        <Table label={texts.label} columns={columns} rows={rows} keyOf={({ host }) => host.id} />
      </List>
      {open?.what === "create" && <HostDialog host={null} onClose={close} />}
      {open?.what === "change" && <HostDialog host={open.host} onClose={close} />}
      {open?.what === "members" && <HostMembers host={open.host} onClose={close} />}
    </>
  );
}
