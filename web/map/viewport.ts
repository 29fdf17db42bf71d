/** Keeps the map where the app wants it, and tells the app where the rider has moved it. */
import { middleFor, pixelIn, pixelsApart, samePadding, shifted, uncoveredView } from "./camera.ts";
import { leavesRoom, normaliseBox, panIntoView, type Size } from "./geometry.ts";
import { prefersReducedMotion, type Stage } from "./stage.ts";
import type { MapPadding, MapPlace, MapViewProps, MapViewport } from "./types.ts";

export interface Viewport {
  readonly stage: Stage;
  /** The view the app asked for, until the rider moves the map. */
  held: MapViewport | null;
  /** Where the map is being taken (its real middle), until it gets there. */
  destination: MapViewport | null;
  /** Leaflet is moving the map because we just told it to. */
  commanding: boolean;
  /** A zoom is going on: Leaflet ignores what it is told meanwhile, so that waits here. */
  zooming: boolean;
  queued: Move | null;
  byUser: boolean;
  frame: number;
}

interface Move {
  /** The map's real middle. */
  readonly target: MapViewport;
  readonly animate: boolean;
  readonly byUser: boolean;
}

/** Room kept around the selected pin; it stands above its point. */
const PIN_MARGIN: MapPadding = { top: 72, right: 36, bottom: 20, left: 36 };
/** Leaflet stops a pan on whole pixels. */
const ARRIVED_PX = 2;
const PAN_SECONDS = 0.2;

export function createViewport(stage: Stage): Viewport {
  const viewport: Viewport = {
    stage,
    held: stage.props.view,
    destination: null,
    commanding: false,
    zooming: false,
    queued: null,
    byUser: false,
    frame: 0,
  };
  const { map } = stage;
  const start = middleFor(stage.props.view, stage.props.padding, stage.props.view.lon);
  goTo(viewport, { target: start, animate: false, byUser: false });
  map.on("zoomstart", () => {
    viewport.zooming = true;
  });
  map.on("moveend", () => onMoveEnd(viewport));
  map.on("dragstart", () => {
    viewport.destination = null;
    viewport.queued = null;
  });
  watchSize(viewport);
  scheduleReport(viewport);
  stage.onRemove(() => cancelAnimationFrame(viewport.frame));
  return viewport;
}

export function updateViewport(viewport: Viewport, next: MapViewProps, previous: MapViewProps): void {
  const size = sizeOf(viewport);
  const here = viewport.destination ?? currentMiddle(viewport);
  const held = heldView(viewport, next, previous, size);
  let target = held ? middleFor(held, next.padding, here.lon) : here;
  if (next.selected && mustShow(next.selected, next, previous, here, size)) {
    const pan = panIntoView(pixelIn(next.selected, target, size), size, next.padding, PIN_MARGIN);
    if (pan) target = shifted(target, pan);
  }
  if (held) viewport.held = uncoveredView(target, next.padding);
  if (target.zoom === here.zoom && pixelsApart(target, here) < 1) return;
  goTo(viewport, { target, animate: !prefersReducedMotion(), byUser: false });
}

/** Brings a view the rider chose on the map (a cluster's box) into the uncovered middle. */
export function goToByHand(viewport: Viewport, view: MapViewport): void {
  const { lon } = currentMiddle(viewport);
  const target = middleFor(view, viewport.stage.props.padding, lon);
  goTo(viewport, { target, animate: !prefersReducedMotion(), byUser: true });
}

/** The view to bring into the uncovered middle, if anything that concerns it has changed. */
function heldView(
  viewport: Viewport,
  next: MapViewProps,
  previous: MapViewProps,
  size: Size,
): MapViewport | null {
  if (next.view !== previous.view) return next.view;
  // The app's last wish holds until the rider moves the map: it stays in the middle while the sheet goes up and down.
  if (samePadding(next.padding, previous.padding) || !leavesRoom(size, next.padding)) return null;
  return viewport.held;
}

/** A newly selected place is shown; one that the sheet has just covered too. One the rider has left behind is not. */
function mustShow(
  place: MapPlace,
  next: MapViewProps,
  previous: MapViewProps,
  here: MapViewport,
  size: Size,
): boolean {
  if (place.code !== previous.selected?.code) return true;
  if (samePadding(next.padding, previous.padding)) return false;
  return panIntoView(pixelIn(place, here, size), size, previous.padding, PIN_MARGIN) === null;
}

function goTo(viewport: Viewport, move: Move): void {
  const { map } = viewport.stage;
  const { target, animate, byUser } = move;
  viewport.destination = byUser ? null : target;
  viewport.queued = viewport.zooming ? move : null;
  if (viewport.zooming) return;
  viewport.commanding = !byUser;
  // Leaflet animates only what is near; leaving `animate` out lets it judge that.
  const options = animate ? { pan: { duration: PAN_SECONDS } } : { animate: false };
  map.setView([target.lat, target.lon], target.zoom, options);
  viewport.commanding = false;
  if (byUser) return;
  arrive(viewport);
  // An animated zoom begins with the next frame; until then too Leaflet would mix it up with another.
  viewport.zooming = viewport.destination !== null && map.getZoom() !== target.zoom;
}

function onMoveEnd(viewport: Viewport): void {
  // Leaflet ends whatever was going on before it starts what we asked for: that end is not the rider's.
  if (!viewport.commanding) {
    viewport.zooming = false;
    if (viewport.queued) {
      goTo(viewport, viewport.queued);
      return;
    }
    if (!arrive(viewport)) {
      viewport.destination = null;
      viewport.held = null;
      viewport.byUser = true;
    }
  }
  scheduleReport(viewport);
}

/** Forgets the destination once the map stands there. */
function arrive(viewport: Viewport): boolean {
  const { destination } = viewport;
  if (!destination) return false;
  const here = currentMiddle(viewport);
  if (here.zoom !== destination.zoom || pixelsApart(here, destination) > ARRIVED_PX) return false;
  viewport.destination = null;
  return true;
}

/** Dragging with inertia or several layers may end several moves at once: one report a frame is enough. */
function scheduleReport(viewport: Viewport): void {
  cancelAnimationFrame(viewport.frame);
  viewport.frame = requestAnimationFrame(() => report(viewport));
}

function report(viewport: Viewport): void {
  const { map, props } = viewport.stage;
  const size = map.getSize();
  // Not laid out yet (a lazy screen, a hidden tab): there is no box to speak of.
  if (size.x === 0 || size.y === 0) return;
  const view = uncoveredView(currentMiddle(viewport), props.padding);
  const bounds = map.getBounds();
  const box = normaliseBox({
    south: bounds.getSouth(),
    west: bounds.getWest(),
    north: bounds.getNorth(),
    east: bounds.getEast(),
  });
  const byUser = viewport.byUser;
  viewport.byUser = false;
  props.onViewChange(view, box, byUser);
}

/** When the map's box changes, what was in its uncovered middle stays there. */
function watchSize(viewport: Viewport): void {
  const { map } = viewport.stage;
  const observer = new ResizeObserver(() => {
    const container = map.getContainer();
    const size = map.getSize();
    if (container.clientWidth === size.x && container.clientHeight === size.y) return;
    const keep = viewport.destination ?? currentMiddle(viewport);
    viewport.commanding = true;
    map.invalidateSize({ animate: false, pan: false });
    viewport.commanding = false;
    goTo(viewport, { target: keep, animate: false, byUser: false });
    scheduleReport(viewport);
  });
  observer.observe(map.getContainer());
  viewport.stage.onRemove(() => observer.disconnect());
}

function currentMiddle(viewport: Viewport): MapViewport {
  const { map } = viewport.stage;
  const centre = map.getCenter();
  return { lat: centre.lat, lon: centre.lng, zoom: map.getZoom() };
}

function sizeOf(viewport: Viewport): Size {
  const size = viewport.stage.map.getSize();
  return { width: size.x, height: size.y };
}
