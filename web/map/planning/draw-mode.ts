/** Drawing an area by its corners, and pointing at where a new place would be; by pointer and by keyboard. */
import type { Polygon as Area } from "geojson";
import { LatLng, Polygon } from "../leaflet.ts";
import { pointOf } from "../press.ts";
import type { Stage } from "../stage.ts";
import type { PlanningMapProps } from "./types.ts";

export interface DrawMode {
  readonly stage: Stage;
  readonly props: () => PlanningMapProps;
  corners: LatLng[];
  outline: Polygon | null;
}

/** A click this near to the first corner closes the area, px. */
const CLOSE_PX = 14;
const LEAST_CORNERS = 3;

export function createDrawMode(stage: Stage, props: () => PlanningMapProps): DrawMode {
  const mode: DrawMode = { stage, props, corners: [], outline: null };
  const { map } = stage;
  map.on("click", (event) => point(mode, event.latlng));
  map.on("dblclick", () => close(mode));
  map.getContainer().addEventListener("keydown", (event) => onKey(mode, event));
  return mode;
}

export function updateDrawMode(mode: DrawMode, next: PlanningMapProps, previous: PlanningMapProps): void {
  if (next.mode === previous.mode) return;
  reset(mode);
  const { map } = mode.stage;
  // the second click of a pair is a corner too
  if (next.mode === "draw") map.doubleClickZoom.disable();
  else map.doubleClickZoom.enable();
  map.getContainer().classList.toggle("map-pointing", next.mode !== "look");
  if (next.mode !== "look") map.getContainer().focus({ preventScroll: true });
}

function onKey(mode: DrawMode, event: KeyboardEvent): void {
  const { mode: what } = mode.props();
  if (what === "look") return;
  if (event.key === "Escape") {
    event.stopPropagation();
    reset(mode);
    mode.props().onCancel();
  } else if (event.key === "Enter" && event.target === mode.stage.map.getContainer()) {
    event.preventDefault();
    if (event.shiftKey) close(mode);
    else point(mode, mode.stage.map.getCenter());
  } else if (event.key === "Backspace" && what === "draw") {
    mode.corners.pop();
    draw(mode);
  }
}

function point(mode: DrawMode, at: LatLng): void {
  const { mode: what, onAdd } = mode.props();
  if (what === "add") onAdd(pointOf(at));
  if (what !== "draw") return;
  const { map } = mode.stage;
  const [first] = mode.corners;
  const closes =
    first && map.latLngToContainerPoint(first).distanceTo(map.latLngToContainerPoint(at)) < CLOSE_PX;
  if (closes && mode.corners.length >= LEAST_CORNERS) close(mode);
  else if (!mode.corners.some((corner) => corner.equals(at))) {
    mode.corners.push(at);
    draw(mode);
  }
}

function close(mode: DrawMode): void {
  const { mode: what, onDrawn } = mode.props();
  if (what !== "draw" || mode.corners.length < LEAST_CORNERS) return;
  const ring = [...mode.corners, ...mode.corners.slice(0, 1)].map((corner) => {
    const { lat, lon } = pointOf(corner);
    return [lon, lat];
  });
  const area: Area = { type: "Polygon", coordinates: [ring] };
  reset(mode);
  onDrawn(area);
}

function reset(mode: DrawMode): void {
  mode.corners = [];
  draw(mode);
}

function draw(mode: DrawMode): void {
  mode.outline?.remove();
  mode.outline = null;
  if (mode.corners.length === 0) return;
  mode.outline = new Polygon(
    mode.corners.map(({ lat, lng }) => new LatLng(lat, lng)),
    { className: "map-drawing", interactive: false },
  ).addTo(mode.stage.map);
}
