import { keepPreviousData, skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ResultOf } from "../../schema/operations/graphql.ts";
import { nearestPlaces } from "../../schema/operations/nearest-places.ts";
import { request } from "../graphql/client.ts";
import { readClock } from "../state/clock.ts";
import type { Point, RiderState } from "../state/rider-state.ts";
import { arrivalFilter } from "./place-filter.ts";

export type NearbyPlace = ResultOf<typeof nearestPlaces>["nearestPlaces"][number];

export interface Nearest {
  readonly places: readonly NearbyPlace[] | undefined;
  /** There is nothing nearby beyond `places`. */
  readonly isAll: boolean;
  /** Undefined while all is well, and while the first answer is awaited. */
  readonly error: Error | undefined;
  /** When `places` were true, where they are not this search's fresh answer. */
  readonly staleSince: Date | undefined;
  /** The stale places were searched from another point or with other filters. */
  readonly isElsewhere: boolean;
  readonly isFetching: boolean;
  /** `places` are still those of the search before. */
  readonly isOutdated: boolean;
  retry(): void;
}

interface Answer {
  readonly places: readonly NearbyPlace[];
  readonly isAll: boolean;
}

interface LastAnswer extends Answer {
  readonly at: number;
}

/** Kept over reloads. Deliberately without the point it was searched from: a position is not stored anywhere. */
const LAST_ANSWER = ["last answer"] as const;

type Search = Pick<RiderState, "mode" | "openOnly" | "amenities" | "kind" | "radius">;

/**
 * The places nearest to `near`, in order, asked again every minute and when the page is looked at again. When the
 * network fails, the last answer stands in for it, with its age.
 */
export function useNearest(near: Point | null, search: Search, first: number): Nearest {
  const client = useQueryClient();
  const { mode, radius } = search;
  const variables = near && {
    near: { lat: near.lat, lon: near.lon },
    mode,
    first,
    maxMetres: radius,
    filter: arrivalFilter(search),
  };
  const query = useQuery({
    queryKey: ["nearest", variables],
    enabled: variables !== null,
    refetchInterval: 60_000,
    // Dimmed while others load: less flicker than an empty list.
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Answer> => {
      if (!variables) throw new Error("expected a point to search from");
      const { nearestPlaces: places } = await request(nearestPlaces, variables, signal);
      const answer = { places, isAll: places.length < first };
      client.setQueryData<LastAnswer>(LAST_ANSWER, { at: readClock().getTime(), ...answer });
      return answer;
    },
  });
  const last = useQuery<LastAnswer>({
    queryKey: LAST_ANSWER,
    // Only ever written above; nothing to ask.
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
    meta: { isKept: true },
  });
  const { data, isError } = query;
  const standIn = isError && !data ? last.data : undefined;
  const answer = data ?? standIn;
  return {
    places: answer?.places,
    isAll: answer?.isAll ?? false,
    error: query.error ?? undefined,
    staleSince: isError && answer ? new Date(standIn?.at ?? query.dataUpdatedAt) : undefined,
    isElsewhere: standIn !== undefined,
    isFetching: query.isFetching,
    isOutdated: query.isPlaceholderData,
    retry: () => void query.refetch(),
  };
}
