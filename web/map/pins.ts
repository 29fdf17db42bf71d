/** Pins of places and clusters: one button each, kept by id so that moving the map makes only the new ones. */
import { viewOfBox } from "./camera.ts";
import { elementMarker } from "./element-icon.ts";
import { MAX_ZOOM, nearestCopy, panIntoView } from "./geometry.ts";
import { LatLng, type Marker } from "./leaflet.ts";
import { drawCluster, drawPlace, pinButton } from "./pin-element.ts";
import { type PinItem, pinItems, sameItem } from "./pin-items.ts";
import type { Stage } from "./stage.ts";
import type { MapCluster, MapPoint, MapViewProps, MapViewport } from "./types.ts";

export interface Pins {
  readonly stage: Stage;
  readonly byId: Map<string, Pin>;
  readonly goToByHand: (view: MapViewport) => void;
}

interface Pin {
  item: PinItem;
  readonly button: HTMLButtonElement;
  readonly marker: Marker;
}

/** Leaflet stacks pins by latitude within ± a screen's height; these lift one above all of them. */
const SELECTED_LIFT = 10_000;
const FOCUSED_LIFT = 20_000;
const FOCUS_MARGIN = { top: 60, right: 30, bottom: 20, left: 30 };

export function createPins(stage: Stage, goToByHand: (view: MapViewport) => void): Pins {
  const pins: Pins = { stage, byId: new Map(), goToByHand };
  stage.map.on("moveend", () => skipUnseen(pins));
  setPins(pins);
  return pins;
}

export function updatePins(pins: Pins, next: MapViewProps, previous: MapViewProps): void {
  const wordsChanged = next.labels !== previous.labels || next.language !== previous.language;
  if (wordsChanged) for (const pin of pins.byId.values()) draw(pins, pin);
  if (next.clusters !== previous.clusters || next.selected !== previous.selected) setPins(pins);
}

/** New pins are put up before old ones are taken down, in one go: nothing flickers. */
function setPins(pins: Pins): void {
  const items = pinItems(pins.stage.props.clusters, pins.stage.props.selected);
  for (const item of items.values()) {
    const pin = pins.byId.get(item.id);
    if (!pin) pins.byId.set(item.id, createPin(pins, item));
    else changePin(pins, pin, item);
  }
  for (const [id, pin] of pins.byId) {
    if (items.has(id)) continue;
    // A cluster that has just been opened is gone; without this the keyboard would start at the top of the page.
    if (pin.button === document.activeElement) pins.stage.map.getContainer().focus({ preventScroll: true });
    pin.marker.remove();
    pins.byId.delete(id);
  }
  skipUnseen(pins);
}

function createPin(pins: Pins, item: PinItem): Pin {
  const button = pinButton();
  const marker = elementMarker(latLngOf(pins, pointOf(item)), button);
  const pin: Pin = { item, button, marker };
  marker.on("click", () => activate(pins, pin));
  button.addEventListener("focus", () => {
    lift(pin, true);
    if (button.matches(":focus-visible")) uncover(pins, pin);
  });
  button.addEventListener("blur", () => lift(pin, false));
  draw(pins, pin);
  lift(pin, false);
  marker.addTo(pins.stage.map);
  return pin;
}

function changePin(pins: Pins, pin: Pin, item: PinItem): void {
  const before = pin.item;
  // Kept even when it looks the same: a cluster's box may differ.
  pin.item = item;
  if (sameItem(before, item)) return;
  pin.marker.setLatLng(latLngOf(pins, pointOf(item)));
  draw(pins, pin);
  lift(pin, pin.button === document.activeElement);
}

function draw(pins: Pins, pin: Pin): void {
  const { labels, language } = pins.stage.props;
  const { item, button } = pin;
  if (item.type === "place") drawPlace(button, item.place, item.selected, labels);
  else drawCluster(button, item.cluster, labels, language);
}

function lift(pin: Pin, focused: boolean): void {
  const selected = pin.item.type === "place" && pin.item.selected;
  pin.marker.setZIndexOffset(focused ? FOCUSED_LIFT : selected ? SELECTED_LIFT : 0);
}

function activate(pins: Pins, pin: Pin): void {
  const { props } = pins.stage;
  if (pin.item.type === "place") props.onSelect(pin.item.place.code);
  else if (props.onOpenCluster?.(pin.item.cluster) !== true) zoomTo(pins, pin.item.cluster);
}

/** Shows a cluster's box in the uncovered part, always at least one zoom nearer. */
function zoomTo(pins: Pins, { box }: MapCluster): void {
  const { map, props } = pins.stage;
  const { x, y } = map.getSize();
  const nearer = Math.min(MAX_ZOOM, map.getZoom() + 1);
  pins.goToByHand(viewOfBox(box, { width: x, height: y }, props.padding, nearer));
}

/** Reached with the Tab key, a pin comes out from under the sheet. */
function uncover(pins: Pins, pin: Pin): void {
  const { map, props } = pins.stage;
  const size = map.getSize();
  const at = map.latLngToContainerPoint(pin.marker.getLatLng());
  const pan = panIntoView(at, { width: size.x, height: size.y }, props.padding, FOCUS_MARGIN);
  if (pan) map.panBy([pan.x, pan.y]);
}

/** Pins beyond the edge are loaded ahead for panning; the Tab key does not go there. */
function skipUnseen(pins: Pins): void {
  const bounds = pins.stage.map.getBounds();
  for (const { button, marker } of pins.byId.values()) {
    button.tabIndex = bounds.contains(marker.getLatLng()) ? 0 : -1;
  }
}

function pointOf(item: PinItem): MapPoint {
  return item.type === "place" ? item.place : item.cluster;
}

/** On the turn of the globe that is being looked at. */
function latLngOf(pins: Pins, point: MapPoint): LatLng {
  return new LatLng(point.lat, nearestCopy(point.lon, pins.stage.map.getCenter().lng));
}
