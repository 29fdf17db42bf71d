import {
  accountEvents,
  administrationEvents,
  audit,
} from "../../../schema/operations/administration-audit.ts";
import { request } from "../../graphql/client.ts";
import { type Pages, usePages } from "../use-pages.ts";
import { type AuditEntry, entryOfAccount, entryOfPlace, entryOfSetting } from "./audit-entry.ts";

const PAGE = 50;

export type AuditSort = "places" | "accounts" | "settings";

export interface AuditFilter {
  readonly sort: AuditSort;
  /** Of places only; empty: all. */
  readonly code: string;
  /** Of places only; null: everybody. */
  readonly actorId: string | null;
}

/** What was done, the latest first, page after page. */
export function useAudit({ sort, code, actorId }: AuditFilter): Pages<AuditEntry> {
  return usePages("audit", { sort, code, actorId }, async (after, signal) => {
    const page = { first: PAGE, after };
    switch (sort) {
      case "places": {
        const found = await request(audit, { ...page, code: code || null, actorId }, signal);
        return pageOf(found.audit, entryOfPlace);
      }
      case "accounts":
        return pageOf((await request(accountEvents, page, signal)).accountEvents, entryOfAccount);
      case "settings":
        return pageOf(
          (await request(administrationEvents, page, signal)).administrationEvents,
          entryOfSetting,
        );
    }
  });
}

function pageOf<Node>(
  { nodes, endCursor }: { readonly nodes: readonly Node[]; readonly endCursor: string | null },
  entryOf: (node: Node) => AuditEntry,
): { nodes: AuditEntry[]; endCursor: string | null } {
  return { nodes: nodes.map(entryOf), endCursor };
}
