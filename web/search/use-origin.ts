import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { MapOrigin } from "../map/types.ts";
import { exactPoint, rememberExact } from "../state/exact-point.ts";
import { recall, remember } from "../state/remembered.ts";
import { type Point, type RiderState, START } from "../state/rider-state.ts";
import { mayLocateSilently, type Position, usePosition } from "../state/use-position.ts";
import type { ChangeRider } from "../state/use-rider-state.ts";

const LOCATED_BEFORE = "located";

interface OriginControl {
  /** Where distances are measured from; null while nothing is known yet. */
  readonly near: Point | null;
  readonly onMap: MapOrigin | null;
  readonly position: Position;
  locate(): void;
  setPin(point: Point): void;
  searchHere(point: Point): void;
}

/**
 * Where the list is measured from. The position is asked for on a tap, or without one when the rider tapped before and
 * the browser would not ask; `onFound` is called once for each fix that may move the map there.
 */
export function useOrigin(
  state: RiderState,
  change: ChangeRider,
  onFound: (point: Point) => void,
): OriginControl {
  const { position, locate: ask, dismiss } = usePosition();
  const { origin, viewport } = state;
  const [isWaiting, setWaiting] = useState(origin.from === "me");
  const found = useRef(onFound);
  found.current = onFound;

  const locate = useCallback(
    async ({ mayMoveMap }: { mayMoveMap: boolean }) => {
      const next = await ask();
      setWaiting(false);
      if (next.status !== "found") return;
      remember(LOCATED_BEFORE, "yes");
      change({ origin: { from: "me" } });
      if (mayMoveMap) found.current(next.point);
    },
    [ask, change],
  );

  // Once, when the page opens. The map of a reloaded or shared page stays where the URL has it.
  const first = useRef({ from: origin.from, mayMoveMap: viewport === null });
  useEffect(() => {
    const { from, mayMoveMap } = first.current;
    const isExpected = from === "me" || (from === "start" && recall(LOCATED_BEFORE) === "yes");
    if (!isExpected) return;
    void mayLocateSilently().then((may) => (may ? locate({ mayMoveMap }) : setWaiting(false)));
  }, [locate]);

  const setPin = useCallback(
    (point: Point) => {
      rememberExact(point);
      dismiss();
      change({ origin: { from: "pin", point } });
    },
    [change, dismiss],
  );
  const searchHere = useCallback(
    (point: Point) => {
      rememberExact(point);
      change({ origin: { from: "here", point } });
    },
    [change],
  );

  const known = useMemo((): Point | null => {
    if (origin.from === "pin" || origin.from === "here") return exactPoint(origin.point);
    if (origin.from === "start") return { lat: START.lat, lon: START.lon };
    return position.status === "found" ? position.point : null;
  }, [origin, position]);
  // The position was given in another visit: until it is known again, the map's centre stands in for it.
  const standIn = viewport ?? (isWaiting ? null : START);
  const near = known ?? standIn;

  const onMap = useMemo((): MapOrigin | null => {
    if (origin.from === "pin") return { ...exactPoint(origin.point), kind: "pin" };
    if (position.status !== "found") return null;
    return { ...position.point, kind: "position", accuracyMetres: position.accuracyMetres };
  }, [origin, position]);

  return { near, onMap, position, locate: () => void locate({ mayMoveMap: true }), setPin, searchHere };
}
