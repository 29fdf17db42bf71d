import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useRef } from "react";
import type { ResultOf } from "../../schema/operations/graphql.ts";
import { placeClusters } from "../../schema/operations/place-clusters.ts";
import { request } from "../graphql/client.ts";
import type { SnappedBox } from "../map/geometry.ts";
import type { MapCluster, MapOpenness } from "../map/types.ts";
import { readClock } from "../state/clock.ts";
import type { Point, RiderState } from "../state/rider-state.ts";
import { minuteOf } from "../state/use-now.ts";
import { type OpennessReport, outlook } from "./openness.ts";
import { arrivalFilter, momentFilter } from "./place-filter.ts";

type Cluster = ResultOf<typeof placeClusters>["placeClusters"][number];
type Filters = Pick<RiderState, "mode" | "openOnly" | "amenities" | "kind">;

const NONE: readonly MapCluster[] = [];

/**
 * The map's pins for a snapped box, with the list's filter at the present minute: the list's places are the map's. The instant is
 * not part of the key, so that a new minute renews the pins in place; the previous ones stay while others load.
 */
export function useClusters(
  area: SnappedBox | null,
  near: Point | null,
  filters: Filters,
): readonly MapCluster[] {
  const { mode, openOnly, amenities, kind } = filters;
  const { data } = useQuery({
    queryKey: ["clusters", area, openOnly && near, { mode: openOnly && mode, openOnly, amenities, kind }],
    enabled: area !== null,
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    gcTime: 2 * 60_000,
    queryFn: async ({ signal }) => {
      if (!area) throw new Error("expected the map's box");
      const at = minuteOf(readClock());
      const asked = { mode, openOnly, amenities, kind };
      const filter = near ? arrivalFilter(asked) : momentFilter(asked, at);
      const start = near && { lat: near.lat, lon: near.lon };
      const variables = { box: area.box, zoom: area.zoom, filter, near: start, at };
      const answer = await request(placeClusters, variables, signal);
      return { at: new Date(at), clusters: answer.placeClusters };
    },
  });
  // When the network fails the last pins stay, as the last list does.
  const last = useRef(data);
  if (data) last.current = data;
  const shown = data ?? last.current;
  return useMemo(() => shown?.clusters.map((cluster) => toMapCluster(cluster, shown.at)) ?? NONE, [shown]);
}

function toMapCluster({ location, place, ...counts }: Cluster, at: Date): MapCluster {
  return {
    ...location,
    ...counts,
    key: place?.code ?? `${location.lat},${location.lon},${counts.count}`,
    place: place && {
      ...location,
      code: place.code,
      name: place.name,
      kind: place.kind,
      openness: mapOpenness(place, at),
    },
  };
}

/** Openness as the pins tell it. */
export function mapOpenness(report: OpennessReport, now: Date): MapOpenness {
  const view = outlook(report, now);
  return view.is === "closing"
    ? "CLOSING_SOON"
    : view.is === "open"
      ? "OPEN"
      : view.is === "unknown"
        ? "UNKNOWN"
        : "CLOSED";
}
