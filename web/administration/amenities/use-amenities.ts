import { useQuery } from "@tanstack/react-query";
import { amenityUses } from "../../../schema/operations/administration-amenities.ts";
import type { ResultOf } from "../../../schema/operations/graphql.ts";
import { request } from "../../graphql/client.ts";

export type AmenityUse = ResultOf<typeof amenityUses>["amenityUses"][number];

/** The whole catalogue with how much each entry is used, and the icons there are. */
export function useAmenities() {
  return useQuery({
    queryKey: ["administration", "amenities"],
    queryFn: ({ signal }) => request(amenityUses, {}, signal),
  });
}
