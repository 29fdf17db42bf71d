/** What a tree of hosts is made of. */
export interface Treeable {
  readonly id: string;
  readonly parent: { readonly id: string } | null;
}

export interface TreeRow<Host> {
  readonly host: Host;
  /** How many hosts of the list stand above it. */
  readonly depth: number;
}

/**
 * Hosts as rows of a tree: each chain followed by its branches, otherwise in the order given. A branch whose chain is not
 * in the list stands at the top.
 */
export function hostTree<Host extends Treeable>(hosts: readonly Host[]): TreeRow<Host>[] {
  const ids = new Set(hosts.map(({ id }) => id));
  const below = new Map<string | null, Host[]>();
  for (const host of hosts) {
    const above = host.parent && ids.has(host.parent.id) ? host.parent.id : null;
    below.set(above, [...(below.get(above) ?? []), host]);
  }
  const rowsBelow = (id: string | null, depth: number): TreeRow<Host>[] =>
    (below.get(id) ?? []).flatMap((host) => [{ host, depth }, ...rowsBelow(host.id, depth + 1)]);
  return rowsBelow(null, 0);
}
