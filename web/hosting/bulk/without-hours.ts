import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { ResultOf } from "../../../schema/operations/graphql.ts";
import type { myPlaces } from "../../../schema/operations/my-places.ts";

type Page = ResultOf<typeof myPlaces>["myPlaces"];

/** The names of those places that have no hours yet, as far as the lists that they were selected from tell. */
export function withoutHours(client: QueryClient, codes: readonly string[]): string[] {
  const wanted = new Set(codes);
  const lists = client.getQueriesData<InfiniteData<Page>>({ queryKey: ["hosting", "places"] });
  const places = lists.flatMap(([, data]) => data?.pages.flatMap(({ nodes }) => nodes) ?? []);
  const found = places.filter(({ code, hours }) => hours === null && wanted.has(code));
  return [...new Set(found.map(({ name }) => name))];
}
