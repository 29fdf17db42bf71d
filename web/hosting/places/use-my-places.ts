import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ResultOf } from "../../../schema/operations/graphql.ts";
import { myPlaces } from "../../../schema/operations/my-places.ts";
import { request } from "../../graphql/client.ts";

export type MyPlace = ResultOf<typeof myPlaces>["myPlaces"]["nodes"][number];

const PAGE = 50;
/** As many as one change takes; whoever has more searches first. */
export const MOST = 500;

const NONE: readonly MyPlace[] = [];

/**
 * My places whose name, address or code has the text, page by page.
 * @param wantsAll fetches page after page up to MOST, for what must look at them all
 */
export function useMyPlaces(text: string, wantsAll: boolean) {
  const query = useInfiniteQuery({
    queryKey: ["hosting", "places", text],
    queryFn: async ({ pageParam: after, signal }) =>
      (await request(myPlaces, { text: text || null, first: PAGE, after }, signal)).myPlaces,
    initialPageParam: null as string | null,
    getNextPageParam: ({ endCursor }) => endCursor,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    refetchOnMount: "always",
    meta: { isKept: true },
  });
  const places = query.data?.pages.flatMap(({ nodes }) => nodes) ?? NONE;
  const isMoreWanted = wantsAll && query.hasNextPage && places.length < MOST;
  const { fetchNextPage, isFetching } = query;
  useEffect(() => {
    if (isMoreWanted && !isFetching) void fetchNextPage();
  }, [isMoreWanted, isFetching, fetchNextPage]);
  return {
    places,
    /** Undefined until the first page is here. */
    total: query.data?.pages[0]?.totalCount,
    error: query.data ? null : query.error,
    hasMore: query.hasNextPage,
    isComplete: !isMoreWanted,
    isFetchingMore: query.isFetchingNextPage,
    more: () => void fetchNextPage(),
    retry: () => void query.refetch(),
  };
}
