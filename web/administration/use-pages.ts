import { useInfiniteQuery } from "@tanstack/react-query";

interface Page<Row> {
  readonly nodes: readonly Row[];
  /** Null: the last. */
  readonly endCursor: string | null;
  /** Absent where nobody counts. */
  readonly totalCount?: number;
}

export interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Undefined: all are here. */
  readonly more: (() => void) | undefined;
  readonly isFetchingMore: boolean;
  retry(): void;
}

/**
 * A list of the administrator's, page after page. `filter` names what is asked for; `fetchPage` takes the cursor of the
 * page before, null for the first.
 */
export function usePages<Row>(
  list: string,
  filter: object,
  fetchPage: (after: string | null, signal: AbortSignal) => Promise<Page<Row>>,
): Pages<Row> {
  const query = useInfiniteQuery({
    queryKey: ["administration", list, filter],
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.endCursor,
    // What was typed further keeps the rows there until the new ones come.
    placeholderData: (last) => last,
  });
  const pages = query.data?.pages ?? [];
  return {
    rows: pages.flatMap(({ nodes }) => nodes),
    totalCount: pages[0]?.totalCount,
    isPending: query.isPending,
    error: query.error,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    isFetchingMore: query.isFetchingNextPage,
    retry: () => void query.refetch(),
  };
}
