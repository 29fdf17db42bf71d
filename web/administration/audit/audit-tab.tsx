import { useState } from "react";
import { useDelayed } from "../../state/use-delayed.ts";
import { Button } from "../../ui/button.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { List, SearchBox } from "../list.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { AuditTable } from "./audit-table.tsx";
import { type AuditSort, useAudit } from "./use-audit.ts";

const SORTS: readonly AuditSort[] = ["places", "accounts", "settings"];

/** Who changed what, and when: places, accounts, and what they all share. */
export function AuditTab() {
  const { audit: texts } = useTexts();
  const [sort, setSort] = useState<AuditSort>("places");
  const [code, setCode] = useState("");
  const [actor, setActor] = useState<{ id: string; name: string } | null>(null);
  const settled = useDelayed(code.trim(), 400);
  const pages = useAudit({ sort, code: settled, actorId: actor?.id ?? null });
  return (
    <Tabs
      label={texts.sortsLabel}
      tabs={SORTS.map((key) => ({ key, label: texts.sorts[key] }))}
      current={sort}
      onChange={(key) => setSort(key)}
    >
      {sort === "places" && (
        <div className="mb-3 flex flex-wrap items-center gap-2">
          <SearchBox label={texts.code} value={code} onChange={setCode} />
          {actor && (
            <p className="flex items-center gap-2">
              {texts.showingBy(actor.name)}
              <Button onClick={() => setActor(null)}>{texts.everybody}</Button>
            </p>
          )}
        </div>
      )}
      <List pages={pages} empty={{ title: texts.none, hint: texts.noneHint }}>
        <AuditTable
          label={texts.sorts[sort]}
          entries={pages.rows}
          onActor={sort === "places" ? setActor : undefined}
        />
      </List>
    </Tabs>
  );
}
