import type { Query, QueryClient } from "@tanstack/react-query";

/** Codes of places that differ, or that any may. */
export type ChangedPlaces = ReadonlySet<string> | "everything";

/*
 * By the first word of a query's key. Answers with many places, or with none that might now have one, hang on every
 * place; what is hardly ever edited differs only where everything may.
 */
const ON_PLACES = new Set<unknown>([
  "nearest",
  "clusters",
  "names",
  "alternatives",
  "hosting",
  "administration",
  "planning",
]);
const ON_EVERYTHING = new Set<unknown>([...ON_PLACES, "place", "amenities", "officialCalendar"]);

function isConcerned({ queryKey: [what, code] }: Query, changed: ChangedPlaces): boolean {
  if (changed === "everything") return ON_EVERYTHING.has(what);
  return what === "place" ? changed.has(String(code)) : ON_PLACES.has(what);
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

/** Whether any of these places is on the screen now. A planner's figures, which hang on all places, can wait a while. */
export function areShown(client: QueryClient, changed: ChangedPlaces): boolean {
  const shown = client.getQueryCache().findAll({
    type: "active",
    predicate: ({ queryKey: [what] }) => what === "place" || (ON_PLACES.has(what) && what !== "planning"),
  });
  if (changed === "everything") return shown.length > 0;
  const texts = shown.map(({ queryKey, state }) => JSON.stringify([queryKey, state.data]));
  return [...changed].some((code) => texts.some((text) => text.includes(JSON.stringify(code))));
}
