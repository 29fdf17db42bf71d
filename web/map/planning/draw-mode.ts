/** Drawing an area by its corners, and pointing at where a new place would be; by pointer and by keyboard. */
import type { Polygon as Area } from "geojson";
import { type LatLng, Polygon } from "../leaflet.ts";
import { pointOf } from "../press.ts";
import type { Stage } from "../stage.ts";
import { crossesItself } from "./crossing.ts";
import type { PlanningMapProps } from "./types.ts";

/** What a toolbar shows of an outline under way. */
export interface DrawState {
  readonly corners: number;
  readonly isCrossing: boolean;
}

/** What a toolbar does. */
export interface Drawing {
  /** Closes the outline; does nothing before it has three corners, or while it crosses itself. */
  done(): void;
  undo(): void;
  cancel(): void;
}

interface DrawMode extends Drawing {
  readonly stage: Stage;
  clear(): void;
}

/** A click this near to the first corner closes the area, px. */
const CLOSE_PX = 14;
export const LEAST_CORNERS = 3;

export function createDrawMode(
  stage: Stage,
  props: () => PlanningMapProps,
  onState: (state: DrawState) => void,
): DrawMode {
  const { map } = stage;
  let corners: LatLng[] = [];
  let outline: Polygon | null = null;

  const pixelOf = (at: LatLng) => map.latLngToContainerPoint(at);
  const show = (next: LatLng[]) => {
    corners = next;
    outline?.remove();
    outline =
      corners.length === 0 ? null : new Polygon(corners, { className: "map-drawing", interactive: false });
    outline?.addTo(map);
    onState({ corners: corners.length, isCrossing: crossesItself(corners.map(pixelOf)) });
  };
  const done = () => {
    if (props().mode !== "draw" || corners.length < LEAST_CORNERS || crossesItself(corners.map(pixelOf)))
      return;
    const area = areaOf(corners);
    show([]);
    props().onDrawn(area);
  };
  const cancel = () => {
    show([]);
    props().onDrawn(null);
  };
  const point = (at: LatLng) => {
    const { mode, onAdd } = props();
    if (mode === "add") onAdd(pointOf(at));
    if (mode !== "draw") return;
    const [first] = corners;
    const closes = first !== undefined && pixelOf(first).distanceTo(pixelOf(at)) < CLOSE_PX;
    if (closes && corners.length >= LEAST_CORNERS) done();
    // the second click of a pair is the same corner
    else if (!corners.some((corner) => pixelOf(corner).distanceTo(pixelOf(at)) < 1)) show([...corners, at]);
  };
  map.on("click", (event) => point(event.latlng));
  map.on("dblclick", done);
  map.getContainer().addEventListener("keydown", (event) => {
    const { mode } = props();
    if (mode === "look") return;
    if (event.key === "Escape") {
      event.stopPropagation();
      cancel();
    } else if (event.key === "Enter" && event.target === map.getContainer()) {
      event.preventDefault();
      if (event.shiftKey) done();
      else point(map.getCenter());
    } else if (event.key === "Backspace") show(corners.slice(0, -1));
  });
  return { stage, done, cancel, clear: () => show([]), undo: () => show(corners.slice(0, -1)) };
}

export function updateDrawMode(
  { stage }: DrawMode,
  next: PlanningMapProps,
  previous: PlanningMapProps,
): void {
  if (next.mode === previous.mode) return;
  const { map } = stage;
  if (next.mode === "draw") map.doubleClickZoom.disable();
  else map.doubleClickZoom.enable();
  map.getContainer().classList.toggle("map-pointing", next.mode !== "look");
  if (next.mode !== "look") map.getContainer().focus({ preventScroll: true });
}

function areaOf(corners: readonly LatLng[]): Area {
  const ring = [...corners, ...corners.slice(0, 1)].map((corner) => {
    const { lat, lon } = pointOf(corner);
    return [lon, lat];
  });
  return { type: "Polygon", coordinates: [ring] };
}
