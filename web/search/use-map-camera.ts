import { useCallback, useEffect, useRef, useState } from "react";
import type { Box, MapViewport } from "../map/types.ts";
import { type Point, type RiderState, START } from "../state/rider-state.ts";
import type { ChangeRider } from "../state/use-rider-state.ts";

/** Browsers allow only so many changes of the address in a time. */
const SETTLE_MS = 400;
/** Near enough that what is around a point is told apart. */
export const NEARBY_ZOOM = 15;
/** The share of the map's height or width by which its centre must have left the origin to offer "search here". */
const FAR = 0.25;

interface MapCamera {
  /** What the map is told: another object only when the app moves it. */
  readonly view: MapViewport;
  /** Where the map is now. */
  readonly centre: Point;
  readonly box: Box | null;
  moveTo(view: Point & { zoom?: number }): void;
  onView(view: MapViewport, box: Box, byUser: boolean): void;
}

/** The map's place: told by the app now and then, moved by the rider otherwise, kept in the URL either way. */
export function useMapCamera(state: RiderState, change: ChangeRider): MapCamera {
  const [view, setView] = useState(() => firstView(state));
  const opening = useRef(view);
  const [seen, setSeen] = useState<{ view: MapViewport; box: Box | null }>({ view, box: null });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const onView = useCallback(
    (next: MapViewport, box: Box, byUser: boolean) => {
      setSeen({ view: next, box });
      // Before anyone moved it, the map's place says nothing worth keeping.
      if (!byUser && isSame(next, opening.current)) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => change({ viewport: next }), SETTLE_MS);
    },
    [change],
  );

  const zoom = seen.view.zoom;
  const moveTo = useCallback((next: Point & { zoom?: number }) => setView({ zoom, ...next }), [zoom]);
  return { view, centre: seen.view, box: seen.box, moveTo, onView };
}

/** Where the URL has the map; without that around the point that the list is measured from, as far as it is known. */
export function firstView({ viewport, origin }: Pick<RiderState, "viewport" | "origin">): MapViewport {
  return viewport ?? ("point" in origin ? { ...origin.point, zoom: NEARBY_ZOOM } : START);
}

/** As far as the URL can tell: the map stops on whole pixels. */
const isSame = (a: MapViewport, b: MapViewport): boolean =>
  Math.abs(a.lat - b.lat) < 5e-4 && Math.abs(a.lon - b.lon) < 5e-4 && a.zoom === b.zoom;

/** Whether the map's centre has left the point that the list is measured from. */
export function isFarFrom(point: Point | null, centre: Point, box: Box | null): boolean {
  if (!point || !box) return false;
  const width = (box.east - box.west + 360) % 360 || 360;
  const awayLon = Math.abs(((centre.lon - point.lon + 540) % 360) - 180);
  return Math.abs(centre.lat - point.lat) > FAR * (box.north - box.south) || awayLon > FAR * width;
}

/** Whether a point lies on the map, and not at its very edge. */
export function isWithin({ lat, lon }: Point, box: Box | null): boolean {
  if (!box) return false;
  const marginLat = (box.north - box.south) * 0.08;
  const marginLon = (box.east - box.west) * 0.08;
  const isBetween = (value: number, low: number, high: number): boolean => value > low && value < high;
  return (
    isBetween(lat, box.south + marginLat, box.north - marginLat) &&
    isBetween(lon, box.west + marginLon, box.east - marginLon)
  );
}
