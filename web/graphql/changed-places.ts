import type { Query, QueryClient } from "@tanstack/react-query";

/** Codes of places that differ, or that any may. */
export type ChangedPlaces = ReadonlySet<string> | "everything";

/** Answers with many places, or with none that might now have one; known by the first word of their keys. */
const LISTS = new Set<unknown>(["nearest", "clusters", "names", "alternatives"]);

/** Whether the query's answer hangs on places, and on which alone where it is one place's. */
function hangsOn({ queryKey: [what, code] }: Query): "all" | "none" | { code: unknown } {
  if (what === "place") return { code };
  return LISTS.has(what) || (typeof what === "string" && what.startsWith("hosting")) ? "all" : "none";
}

function isConcerned(query: Query, changed: ChangedPlaces): boolean {
  const on = hangsOn(query);
  if (on === "none") return false;
  return on === "all" || changed === "everything" || changed.has(String(on.code));
}

/**
 * Asks anew for what is on the screen and hangs on these places, and forgets that the rest was fresh. Settles when the
 * answers have come or failed, which is not told here.
 * @param cancelRefetch false: an answer that is under way will do
 */
export function invalidatePlaces(
  client: QueryClient,
  changed: ChangedPlaces,
  { cancelRefetch = true } = {},
): Promise<void> {
  const predicate = (query: Query) => isConcerned(query, changed);
  return client.invalidateQueries({ predicate, refetchType: "active" }, { cancelRefetch });
}

/** Whether any of these places is on the screen now. */
export function areShown(client: QueryClient, changed: ChangedPlaces): boolean {
  const shown = client
    .getQueryCache()
    .findAll({ type: "active", predicate: (query) => hangsOn(query) !== "none" });
  if (changed === "everything") return shown.length > 0;
  const texts = shown.map(({ queryKey, state }) => JSON.stringify([queryKey, state.data]));
  return [...changed].some((code) => texts.some((text) => text.includes(JSON.stringify(code))));
}
