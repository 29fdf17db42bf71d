/** Ways to point at a spot: long press, right click, and the key `p` for the middle of the uncovered map. */
import { paddingOffset, wrapLon } from "./geometry.ts";
import { type LatLng, Point } from "./leaflet.ts";
import type { Stage } from "./stage.ts";
import type { MapPoint } from "./types.ts";

/** A little longer than Android takes to send "contextmenu", so that where both come ours is called off. */
const LONG_PRESS_MS = 600;
/** A finger is never quite still. */
const STILL_PX = 10;

export function createPress(stage: Stage): void {
  const { map } = stage;
  const canvas = map.getContainer();
  const ends = new AbortController();
  stage.onRemove(() => ends.abort());
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => canvas.addEventListener(type, listener, { signal: ends.signal });

  // Phones differ in whether a long press sends "contextmenu": iOS does not. A timer of our own covers those.
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: PointerEvent | undefined;
  let firedAt = Number.NEGATIVE_INFINITY;
  const callOff = () => {
    clearTimeout(timer);
    start = undefined;
  };
  const fire = (point: MapPoint) => {
    callOff();
    if (performance.now() - firedAt < 2 * LONG_PRESS_MS) return;
    firedAt = performance.now();
    stage.props.onLongPress(point);
  };
  on("pointerdown", (event) => {
    callOff();
    // A second finger is a pinch; a button (a pin) has its own meaning.
    const onButton = event.target instanceof Element && event.target.closest("button") !== null;
    if (event.pointerType === "mouse" || !event.isPrimary || onButton) return;
    start = event;
    timer = setTimeout(() => fire(pointOf(map.mouseEventToLatLng(event))), LONG_PRESS_MS);
  });
  on("pointermove", (event) => {
    if (start && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > STILL_PX)
      callOff();
  });
  on("pointerup", callOff);
  on("pointercancel", callOff);
  stage.onRemove(callOff);
  map.on("contextmenu", (event) => fire(pointOf(event.latlng)));

  on("keydown", (event) => {
    if (event.key.toLowerCase() !== "p" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const offset = paddingOffset(stage.props.padding);
    const middle = map.getSize().divideBy(2).add(new Point(offset.x, offset.y));
    stage.props.onLongPress(pointOf(map.containerPointToLatLng(middle)));
  });
}

export function pointOf(latlng: LatLng): MapPoint {
  return { lat: latlng.lat, lon: wrapLon(latlng.lng) };
}
