/** Numbered buttons on the map: gaps to zoom to, candidates to drag. Kept by id between updates. */
import { elementMarker } from "../element-icon.ts";
import { LatLng, type Marker, Point } from "../leaflet.ts";
import { pointOf } from "../press.ts";
import type { Stage } from "../stage.ts";
import type { MapPoint } from "../types.ts";

export interface NumberedItem {
  readonly id: string;
  readonly location: MapPoint;
  readonly mark: string;
  readonly label: string;
  readonly isSelected: boolean;
  readonly isDraggable: boolean;
}

interface MarkerOptions {
  readonly className: string;
  onClick(id: string): void;
  onMove(id: string, to: MapPoint): void;
}

export interface Markers {
  readonly stage: Stage;
  readonly options: MarkerOptions;
  readonly byId: Map<string, { marker: Marker; button: HTMLButtonElement; isDraggable: boolean }>;
}

const KEY_STEP_PX = 8;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -KEY_STEP_PX],
  ArrowDown: [0, KEY_STEP_PX],
  ArrowLeft: [-KEY_STEP_PX, 0],
  ArrowRight: [KEY_STEP_PX, 0],
};

export function createMarkers(stage: Stage, options: MarkerOptions): Markers {
  return { stage, options, byId: new Map() };
}

export function updateMarkers(markers: Markers, items: readonly NumberedItem[]): void {
  const wanted = new Set(items.map(({ id }) => id));
  for (const [id, { marker, button }] of markers.byId) {
    if (wanted.has(id)) continue;
    if (button === document.activeElement) markers.stage.map.getContainer().focus({ preventScroll: true });
    marker.remove();
    markers.byId.delete(id);
  }
  for (const item of items) {
    const known = markers.byId.get(item.id);
    if (known && known.isDraggable === item.isDraggable) {
      known.marker.setLatLng(new LatLng(item.location.lat, item.location.lon));
      label(known.button, item);
      continue;
    }
    known?.marker.remove();
    addMarker(markers, item);
  }
}

function addMarker(markers: Markers, item: NumberedItem): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `map-number ${markers.options.className}`;
  label(button, item);
  const at = new LatLng(item.location.lat, item.location.lon);
  const marker = elementMarker(at, button, { draggable: item.isDraggable });
  marker.on("click", () => markers.options.onClick(item.id));
  marker.on("dragend", () => markers.options.onMove(item.id, pointOf(marker.getLatLng())));
  if (item.isDraggable) moveByKeys(markers, item.id, marker, button);
  marker.addTo(markers.stage.map);
  markers.byId.set(item.id, { marker, button, isDraggable: item.isDraggable });
}

function moveByKeys({ stage, options }: Markers, id: string, marker: Marker, button: HTMLElement): void {
  button.addEventListener("keydown", (event) => {
    const step = ARROWS[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const from = stage.map.latLngToContainerPoint(marker.getLatLng());
    marker.setLatLng(stage.map.containerPointToLatLng(from.add(new Point(...step))));
  });
  button.addEventListener("keyup", (event) => {
    if (ARROWS[event.key]) options.onMove(id, pointOf(marker.getLatLng()));
  });
}

function label(button: HTMLButtonElement, { mark, label: text, isSelected }: NumberedItem): void {
  if (button.textContent !== mark) button.textContent = mark;
  button.setAttribute("aria-label", text);
  button.title = text;
  button.setAttribute("aria-pressed", String(isSelected));
}
