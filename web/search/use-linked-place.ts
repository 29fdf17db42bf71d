import { useEffect, useRef } from "react";
import type { Point, RiderState } from "../state/rider-state.ts";

const CLOSE_UP = 16;

/** A shared link names a place and no viewport: the map goes there once, when the place is known. */
export function useLinkedPlace(
  { selected, viewport }: Pick<RiderState, "selected" | "viewport">,
  location: Point | undefined,
  moveTo: (view: Point & { zoom: number }) => void,
): void {
  const isExpected = useRef(selected !== null && viewport === null);
  useEffect(() => {
    if (!isExpected.current || !location) return;
    isExpected.current = false;
    moveTo({ ...location, zoom: CLOSE_UP });
  }, [location, moveTo]);
}
