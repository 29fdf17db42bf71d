import { useQuery } from "@tanstack/react-query";
import { nearestPlaces } from "../../schema/operations/nearest-places.ts";
import { request } from "../graphql/client.ts";
import type { Point, RiderState } from "../state/rider-state.ts";
import { outlook } from "./openness.ts";
import { arrivalFilter } from "./place-filter.ts";
import type { NearbyPlace } from "./use-nearest.ts";

type Search = Pick<RiderState, "mode" | "openOnly" | "amenities" | "kind" | "radius">;

export interface Alternatives {
  /** The nearest that passes every filter, however far. */
  readonly farther: NearbyPlace | undefined;
  /** The nearest, open or not, that is known to open, and when; only where openness was asked for. */
  readonly opening: { readonly nearby: NearbyPlace; readonly at: Date } | undefined;
}

/** What to offer where a search found nothing. Asked only then (`isNeeded`). */
export function useAlternatives(
  near: Point | null,
  search: Search,
  isNeeded: boolean,
): Alternatives | undefined {
  const { mode, openOnly } = search;
  const query = useQuery({
    queryKey: ["alternatives", near, search],
    enabled: isNeeded && near !== null,
    queryFn: async ({ signal }) => {
      if (!near) throw new Error("expected a point to search from");
      const ask = async (first: number, filters: Search) => {
        const point = { lat: near.lat, lon: near.lon };
        const variables = { near: point, mode, first, maxMetres: null, filter: arrivalFilter(filters) };
        return (await request(nearestPlaces, variables, signal)).nearestPlaces;
      };
      const [[farther], regardless] = await Promise.all([
        ask(1, search),
        openOnly ? ask(20, { ...search, openOnly: false }) : [],
      ]);
      return { farther, regardless };
    },
  });
  if (!query.data) return undefined;
  const now = new Date(query.dataUpdatedAt);
  const opening = query.data.regardless
    .map((nearby) => ({ nearby, at: opensAt(nearby, now) }))
    .find((entry): entry is { nearby: NearbyPlace; at: Date } => entry.at !== null);
  return { farther: query.data.farther, opening };
}

function opensAt({ place }: NearbyPlace, now: Date): Date | null {
  const view = outlook(place, now);
  return view.is === "closed" ? view.from : null;
}
