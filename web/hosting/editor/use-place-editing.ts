import { useQuery } from "@tanstack/react-query";
import { placeEditing } from "../../../schema/operations/place-editing.ts";
import { request } from "../../graphql/client.ts";

/** One of my places as it is edited; kept, so that it can be edited without a network. NOT_FOUND unless it is mine. No code, no place. */
export function usePlaceEditing(code: string) {
  return useQuery({
    queryKey: ["hosting", "place", code],
    enabled: code !== "",
    queryFn: async ({ signal }) => {
      const { place, placeHistory } = await request(placeEditing, { code }, signal);
      return place && { ...place, lastChange: placeHistory.revisions[0] ?? null };
    },
    refetchInterval: 60_000,
    // What is kept may be from before the last save, however young it is.
    refetchOnMount: "always",
    gcTime: 24 * 60 * 60_000,
    meta: { isKept: true },
  });
}

export type EditedPlace = NonNullable<ReturnType<typeof usePlaceEditing>["data"]>;
