import type { Context } from "../context.ts";
import { expected } from "../errors.ts";
import { type Account, findAccounts, findMembers } from "./accounts.queries.ts";
import { hostIdOf } from "./accounts.service.ts";
import { findEvents } from "./events.queries.ts";
import { findHost } from "./rights.queries.ts";
import { managedHost, seenBy } from "./rights.ts";
import { signedIn, withRole } from "./viewer.ts";

type Given = Pick<Context, "db" | "viewer">;

/** Accounts page by page, for administrators; the demo's see the demo's. */
export async function pageOfAccounts(
  { db, viewer }: Given,
  page: { first: number; after: string | null; text: string | null },
) {
  const { isDemo } = withRole(viewer, "ADMINISTRATOR");
  const after = page.after === null ? null : readCursor("account", page.after);
  const found = await findAccounts(db, { ...page, first: page.first + 1, after, onlyDemo: isDemo });
  return paged(found, page.first, ({ email }) => cursorOf("account", email));
}

/** Everybody with a membership of this very host, for those who manage it. */
export async function membersOf({ db, viewer }: Given, hostId: string): Promise<Account[]> {
  const actor = signedIn(viewer);
  const host = managedHost(actor, await findHost(db, hostIdOf(hostId)), hostId);
  const members = (await findMembers(db, host.id)).map((member) => seenBy(actor, member));
  return actor.isDemo ? members.filter(({ isDemo }) => isDemo) : members;
}

/** What was done to accounts, for administrators; the demo's see what was done by the demo's. */
export async function pageOfEvents({ db, viewer }: Given, page: { first: number; after: string | null }) {
  const { isDemo } = withRole(viewer, "ADMINISTRATOR");
  const before = page.after === null ? undefined : readCursor("event", page.after);
  if (before !== undefined && !/^\d{1,18}$/.test(before)) throw wrongCursor(page.after);
  const found = await findEvents(db, { first: page.first + 1, before, onlyDemo: isDemo });
  const shown = found.map(({ detail, ...event }) => ({ ...event, detailJson: JSON.stringify(detail) }));
  return paged(shown, page.first, ({ id }) => cursorOf("event", id));
}

function paged<Node>(found: Node[], first: number, cursor: (node: Node) => string) {
  const nodes = found.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, endCursor: found.length > first && last !== undefined ? cursor(last) : null };
}

const cursorOf = (kind: string, key: string): string => Buffer.from(`${kind}:${key}`).toString("base64url");

function readCursor(kind: string, cursor: string): string {
  const text = Buffer.from(cursor, "base64url").toString();
  if (!text.startsWith(`${kind}:`) || text.includes("\0")) throw wrongCursor(cursor);
  return text.slice(kind.length + 1);
}

const wrongCursor = (came: string | null) => expected("a cursor from an earlier page as after", came);
