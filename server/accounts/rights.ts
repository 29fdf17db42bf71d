import { expected, NuanyiError } from "../errors.ts";
import type { ManagedHost } from "./rights.queries.ts";
import { signedIn, type Viewer, withRole } from "./viewer.ts";

/** Owners of a host, through a chain above it too, and administrators say who else may edit its places. */
export function managesHost(viewer: Viewer, host: ManagedHost): boolean {
  if (viewer.isDemo && !host.isDemo) return false;
  return viewer.roles.has("ADMINISTRATOR") || viewer.hosts.get(host.id) === "OWNER";
}

/** The host, for those who manage it; to others it is not there. @throws NuanyiError NOT_FOUND */
export function managedHost(viewer: Viewer | null, host: ManagedHost | undefined, id: string): ManagedHost {
  const actor = signedIn(viewer);
  if (!host || !managesHost(actor, host)) throw notFound("the id of a host that you manage", id);
  return host;
}

/** An account as somebody sees it: where its person belongs beside their own hosts is for administrators. */
export function seenBy<Account extends { memberships: { hostId: number }[] }>(
  viewer: Viewer,
  account: Account,
): Account {
  if (viewer.roles.has("ADMINISTRATOR")) return account;
  return { ...account, memberships: account.memberships.filter(({ hostId }) => viewer.hosts.has(hostId)) };
}

/** The account, for administrators; the demo's see the demo's only. @throws NuanyiError */
export function managedAccount<Account extends { isDemo: boolean }>(
  viewer: Viewer | null,
  account: Account | undefined,
  id: string,
): Account {
  const administrator = withRole(viewer, "ADMINISTRATOR");
  if (!account || (administrator.isDemo && !account.isDemo)) throw notFound("the id of an account", id);
  return account;
}

export function notFound(what: string, came: string): NuanyiError {
  return new NuanyiError("NOT_FOUND", expected(what, came).message);
}
