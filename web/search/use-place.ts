import { useQuery } from "@tanstack/react-query";
import type { ResultOf } from "../../schema/operations/graphql.ts";
import { placeDetails } from "../../schema/operations/place-details.ts";
import { request } from "../graphql/client.ts";
import type { TravelMode } from "../state/rider-state.ts";

export type PlaceDetails = NonNullable<ResultOf<typeof placeDetails>["place"]>;

/** One place with all its details; `data` is null when there is no such place. Places looked at stay readable offline. */
export function usePlace(code: string | null, mode: TravelMode) {
  return useQuery({
    queryKey: ["place", code, mode],
    enabled: code !== null,
    queryFn: async ({ signal }) => (await request(placeDetails, { code: code ?? "", mode }, signal)).place,
    // Changing the way of travel takes nothing away, least of all the focus.
    placeholderData: (last) => (last?.code === code ? last : undefined),
    refetchInterval: 60_000,
    gcTime: 24 * 60 * 60_000,
    meta: { isKept: true },
  });
}
