import { useQuery } from "@tanstack/react-query";
import { nearestPlaces } from "../../schema/operations/nearest-places.ts";
import { request } from "../graphql/client.ts";
import type { Point, RiderState } from "../state/rider-state.ts";
import { outlook } from "./openness.ts";
import { arrivalFilter } from "./place-filter.ts";
import type { NearbyPlace } from "./use-nearest.ts";

type Search = Pick<RiderState, "mode" | "openOnly" | "amenities" | "kind">;

export interface Alternatives {
  /** The nearest that passes every filter, however far. */
  readonly farther: NearbyPlace | undefined;
  /** The nearest, open or not, that is known to open, and when; only where openness was asked for, and when it is nearer than `farther`. */
  readonly opening: { readonly nearby: NearbyPlace; readonly at: Date } | undefined;
}

/** What to offer where a search found nothing. */
export function useAlternatives(
  near: Point | null,
  { mode, openOnly, amenities, kind }: Search,
): Alternatives | undefined {
  const search = { mode, openOnly, amenities, kind };
  const query = useQuery({
    queryKey: ["alternatives", near, search],
    enabled: near !== null,
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
  return query.data && alternativesAmong(query.data, new Date(query.dataUpdatedAt));
}

/** Of what was found at `now`, in order. One that opens later is no help beyond one that is open. */
export function alternativesAmong(
  found: { readonly farther: NearbyPlace | undefined; readonly regardless: readonly NearbyPlace[] },
  now: Date,
): Alternatives {
  const { farther, regardless } = found;
  const opening = regardless
    .filter(({ metres }) => !farther || metres < farther.metres)
    .map((nearby) => ({ nearby, at: opensAt(nearby, now) }))
    .find((entry): entry is { nearby: NearbyPlace; at: Date } => entry.at !== null);
  return { farther, opening };
}

function opensAt({ place }: NearbyPlace, now: Date): Date | null {
  const view = outlook(place, now);
  return view.is === "closed" ? view.from : null;
}
