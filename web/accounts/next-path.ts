/**
 * Where the address's `next` leads, as a path of this app; null when it has none or leads elsewhere. A link sent by a
 * stranger must not lead from our own sign-in to a page that only looks like ours.
 */
export function nextPath(search: string, origin: string): string | null {
  const next = new URLSearchParams(search).get("next");
  // Browsers read \ as / and drop tabs and line ends: what they would make of it is asked of URL, not guessed.
  if (!next?.startsWith("/") || !URL.canParse(next, origin)) return null;
  const { origin: leadsTo, pathname, search: query, hash } = new URL(next, origin);
  // "/.//elsewhere" stays here once, but its path alone would lead elsewhere.
  return leadsTo === origin && !pathname.startsWith("//") ? pathname + query + hash : null;
}
