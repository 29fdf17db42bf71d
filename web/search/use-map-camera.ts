import { useCallback, useEffect, useRef, useState } from "react";
import type { Box, MapViewport } from "../map/types.ts";
import { type Point, type RiderState, START } from "../state/rider-state.ts";
import type { ChangeRider } from "../state/use-rider-state.ts";

/** Browsers allow only so many changes of the address in a time. */
const SETTLE_MS = 400;
/** The share of the map's height or width by which its centre must have left the origin to offer "search here". */
const FAR = 0.25;

interface MapCamera {
  /** What the map is told: changes only when the app moves it. */
  readonly view: MapViewport;
  /** Where the map is now. */
  readonly centre: Point;
  readonly box: Box | null;
  moveTo(view: Point & { zoom?: number }): void;
  onView(view: MapViewport, box: Box, byUser: boolean): void;
}

/** The map's place: told by the app now and then, moved by the rider otherwise, kept in the URL either way. */
export function useMapCamera(state: RiderState, change: ChangeRider): MapCamera {
  const [view, setView] = useState<MapViewport>(() => state.viewport ?? START);
  const [seen, setSeen] = useState<{ view: MapViewport; box: Box | null }>({ view, box: null });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const onView = useCallback(
    (next: MapViewport, box: Box, byUser: boolean) => {
      setSeen({ view: next, box });
      // Before anyone moved it, the map's place says nothing worth keeping.
      if (!byUser && isStart(next)) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => change({ viewport: next }), SETTLE_MS);
    },
    [change],
  );

  const zoom = seen.view.zoom;
  const moveTo = useCallback((next: Point & { zoom?: number }) => setView({ zoom, ...next }), [zoom]);
  return { view, centre: seen.view, box: seen.box, moveTo, onView };
}

const isStart = ({ lat, lon, zoom }: MapViewport): boolean =>
  Math.abs(lat - START.lat) < 1e-6 && Math.abs(lon - START.lon) < 1e-6 && zoom === START.zoom;

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
