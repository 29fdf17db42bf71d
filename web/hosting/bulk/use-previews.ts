import { useQuery } from "@tanstack/react-query";
import { previewPlaces } from "../../../schema/operations/change-place.ts";
import type { ResultOf } from "../../../schema/operations/graphql.ts";
import { request } from "../../graphql/client.ts";
import type { PlaceChange } from "../change.ts";

export type PlacePreview = ResultOf<typeof previewPlaces>["previewChange"][number];

/** What the places would be after a change, each with the version that this was reckoned on. */
export function usePreviews(codes: readonly string[], change: PlaceChange | null) {
  return useQuery({
    queryKey: ["bulk preview", codes, change],
    enabled: change !== null,
    // What is saved is what was seen: nothing renews it behind the host's back, an edit elsewhere neither.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
    queryFn: async ({ signal }) =>
      (await request(previewPlaces, { codes: [...codes], change: change ?? {} }, signal)).previewChange,
  });
}
