import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { MapOrigin } from "../map/types.ts";
import { exactPoint, rememberExact } from "../state/exact-point.ts";
import { recall, remember } from "../state/remembered.ts";
import { type Origin, type Point, type RiderState, START } from "../state/rider-state.ts";
import { mayLocateSilently, type Position, usePosition } from "../state/use-position.ts";
import type { ChangeRider } from "../state/use-rider-state.ts";

const LOCATED_BEFORE = "located";

interface OriginControl {
  /** Where distances are measured from; null while nothing is known yet. */
  readonly near: Point | null;
  /** What `near` is: the state's origin, unless something stands in for it. */
  readonly from: Origin["from"];
  readonly onMap: MapOrigin | null;
  readonly position: Position;
  locate(): void;
  setPin(point: Point): void;
  searchHere(point: Point): void;
}

/**
 * Where the list is measured from. The position is asked for on a tap, or without one when the rider tapped before and
 * the browser would not ask; `onFound` is called once for each fix that may move the map there. Whatever the rider
 * chooses while a fix is awaited holds.
 */
export function useOrigin(
  state: RiderState,
  change: ChangeRider,
  onFound: (point: Point) => void,
): OriginControl {
  const { position, fix, locate: ask, dismiss } = usePosition();
  const { origin } = state;
  const [opened] = useState(state);
  const latest = useRef(state);
  latest.current = state;
  const [isWaiting, setWaiting] = useState(origin.from === "me");
  const found = useRef(onFound);
  found.current = onFound;

  const locate = useCallback(
    async (isWished: boolean) => {
      const next = await ask();
      setWaiting(false);
      if (next.status !== "found") return;
      remember(LOCATED_BEFORE, "yes");
      change({ origin: { from: "me" } });
      const { viewport, selected } = latest.current;
      // The map of a reloaded or shared page, or of one already looked at, stays where it is unless wished otherwise.
      if (isWished || (viewport === null && selected === null)) found.current(next.point);
    },
    [ask, change],
  );

  // Once, when the page opens.
  useEffect(() => {
    const { from } = opened.origin;
    const isExpected = from === "me" || (from === "start" && recall(LOCATED_BEFORE) === "yes");
    if (!isExpected) return;
    void mayLocateSilently().then((may) => (may ? locate(false) : setWaiting(false)));
  }, [opened, locate]);

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
      dismiss();
      change({ origin: { from: "here", point } });
    },
    [change, dismiss],
  );

  const known = useMemo((): Point | null => {
    if (origin.from === "pin" || origin.from === "here") return exactPoint(origin.point);
    if (origin.from === "start") return { lat: START.lat, lon: START.lon };
    return fix?.point ?? null;
  }, [origin, fix]);
  // The position was given in another visit: until it is known again, the map's centre at the start stands in for it.
  const near = known ?? opened.viewport ?? (isWaiting ? null : START);
  const from = known || isWaiting ? origin.from : opened.viewport ? "here" : "start";

  const onMap = useMemo((): MapOrigin | null => {
    if (origin.from === "pin") return { ...exactPoint(origin.point), kind: "pin" };
    return fix && { ...fix.point, kind: "position", accuracyMetres: fix.accuracyMetres };
  }, [origin, fix]);

  return { near, from, onMap, position, locate: () => void locate(true), setPin, searchHere };
}
