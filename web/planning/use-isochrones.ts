import { useQuery } from "@tanstack/react-query";
import { isochrones } from "../../schema/operations/planning-isochrones.ts";
import { request } from "../graphql/client.ts";
import type { PlanningIsochrone } from "../map/planning/types.ts";
import type { MapPoint } from "../map/types.ts";
import { isMultiPolygon } from "./is-multi-polygon.ts";
import type { Threshold, TravelMode } from "./plan-state.ts";

/** Steps up to the threshold: a third, two thirds, all of it; a quarter of an hour where metres were asked for. */
export function ringsOf(threshold: Threshold): { minutes: number[]; mode: TravelMode } {
  const { minutes: most, mode } = "metres" in threshold ? QUARTER : threshold;
  // The server takes 1 to 60.
  const rings = [most / 3, (most * 2) / 3, most].map((minutes) => Math.round(minutes * 2) / 2);
  return { minutes: [...new Set(rings.map((ring) => Math.min(60, Math.max(1, ring))))], mode };
}

const QUARTER = { minutes: 15, mode: "WALK" } as const;

/** From where a point is reached; null: nothing is asked. */
export function useIsochrones(to: MapPoint | null, threshold: Threshold) {
  const rings = ringsOf(threshold);
  return useQuery({
    queryKey: ["planning-isochrones", to, rings],
    enabled: to !== null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }): Promise<readonly PlanningIsochrone[]> => {
      if (!to) return [];
      const answer = await request(isochrones, { to, ...rings }, signal);
      return answer.isochrones.flatMap(({ minutes, area }) =>
        isMultiPolygon(area) ? [{ minutes, area }] : [],
      );
    },
  });
}
