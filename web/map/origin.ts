/** Where distances are measured from: the rider's dot with its accuracy, or the pin they dropped and may drag. */
import { elementMarker } from "./element-icon.ts";
import { Circle, LatLng, type Marker, Point } from "./leaflet.ts";
import { pinButton } from "./pin-element.ts";
import { pointOf } from "./press.ts";
import type { Stage } from "./stage.ts";
import { svg } from "./svg.ts";
import type { MapOrigin, MapViewProps } from "./types.ts";

export interface OriginLayer {
  readonly stage: Stage;
  marker: Marker | null;
  accuracy: Circle | null;
  moved: ReturnType<typeof setTimeout> | undefined;
}

const KEY_STEP_PX = 8;
/** The arrow keys come in bursts; the search should run once. */
const KEY_REST_MS = 300;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -KEY_STEP_PX],
  ArrowDown: [0, KEY_STEP_PX],
  ArrowLeft: [-KEY_STEP_PX, 0],
  ArrowRight: [KEY_STEP_PX, 0],
};

export function createOrigin(stage: Stage): OriginLayer {
  const layer: OriginLayer = { stage, marker: null, accuracy: null, moved: undefined };
  stage.onRemove(() => clearTimeout(layer.moved));
  if (stage.props.origin) show(layer, stage.props.origin);
  return layer;
}

export function updateOrigin(layer: OriginLayer, next: MapViewProps, previous: MapViewProps): void {
  const { origin } = next;
  if (origin === previous.origin && next.labels === previous.labels) return;
  if (!origin || !layer.marker || origin.kind !== previous.origin?.kind) {
    hide(layer);
    if (origin) show(layer, origin);
    return;
  }
  const at = new LatLng(origin.lat, origin.lon);
  layer.marker.setLatLng(at);
  layer.accuracy?.setLatLng(at).setRadius(origin.accuracyMetres ?? 0);
  label(layer, origin);
}

function show(layer: OriginLayer, origin: MapOrigin): void {
  const { map } = layer.stage;
  const at = new LatLng(origin.lat, origin.lon);
  if (origin.kind === "position") {
    layer.accuracy = new Circle(at, {
      radius: origin.accuracyMetres ?? 0,
      className: "map-accuracy",
      interactive: false,
    }).addTo(map);
    layer.marker = elementMarker(at, dot(), { pane: "origin", interactive: false }).addTo(map);
  } else {
    layer.marker = droppedPin(layer, at).addTo(map);
  }
  label(layer, origin);
}

function hide(layer: OriginLayer): void {
  clearTimeout(layer.moved);
  layer.marker?.remove();
  layer.accuracy?.remove();
  layer.marker = null;
  layer.accuracy = null;
}

function label(layer: OriginLayer, origin: MapOrigin): void {
  const { labels } = layer.stage.props;
  const text = origin.kind === "pin" ? labels.pin : labels.position(origin.accuracyMetres);
  layer.marker?.getElement()?.setAttribute("aria-label", text);
}

function dot(): HTMLElement {
  const element = document.createElement("span");
  element.className = "map-dot";
  element.setAttribute("role", "img");
  return element;
}

function droppedPin(layer: OriginLayer, at: LatLng): Marker {
  const button = pinButton();
  button.classList.add("map-dropped-pin");
  button.append(
    svg(
      "svg",
      { viewBox: "0 0 44 44", width: 44, height: 44, "aria-hidden": "true" },
      svg("ellipse", { class: "dropped-foot", cx: 22, cy: 41, rx: 4, ry: 1.8 }),
      svg("path", { class: "dropped-stem", d: "M22 20V41" }),
      svg("circle", { class: "dropped-head", cx: 22, cy: 13, r: 11 }),
      svg("circle", { class: "dropped-eye", cx: 22, cy: 13, r: 4 }),
    ),
  );
  const marker = elementMarker(at, button, { pane: "origin", draggable: true });
  marker.on("dragend", () => tell(layer, marker));
  button.addEventListener("keydown", (event) => {
    const step = ARROWS[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const { map } = layer.stage;
    marker.setLatLng(
      map.containerPointToLatLng(map.latLngToContainerPoint(marker.getLatLng()).add(new Point(...step))),
    );
    clearTimeout(layer.moved);
    layer.moved = setTimeout(() => tell(layer, marker), KEY_REST_MS);
  });
  return marker;
}

function tell(layer: OriginLayer, marker: Marker): void {
  layer.stage.props.onOriginChange?.(pointOf(marker.getLatLng()));
}
