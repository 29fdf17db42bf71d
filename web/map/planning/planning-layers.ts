/** The planner's map with all its layers, made once and updated with each new set of props. */
import { createBase } from "../base.ts";
import { viewOfBox } from "../camera.ts";
import { MIN_ZOOM } from "../geometry.ts";
import { pointOf } from "../press.ts";
import type { MapLabels, MapPadding, MapViewProps, MapViewport } from "../types.ts";
import { createCanvasLayer } from "./canvas-layer.ts";
import { drawCells } from "./draw-cells.ts";
import { createDrawMode, type Drawing, type DrawState, updateDrawMode } from "./draw-mode.ts";
import { placeNear } from "./draw-places.ts";
import { createNumbers, updateNumbers } from "./numbers.ts";
import { createPicture, drawOver, drawPicture, updatePicture } from "./picture-layers.ts";
import { createSwipe, updateSwipe } from "./swipe.ts";
import type { PlanningMapHandle, PlanningMapProps, PlanningMapTexts } from "./types.ts";
import { type Frame, worldWidth } from "./world.ts";
import { zoneAt } from "./zones.ts";

export interface PlanningLayers extends PlanningMapHandle {
  readonly drawing: Drawing;
  update(next: PlanningMapProps): void;
  remove(): void;
}

/** Beijing's middle, until the demand says where to look. */
const NOWHERE: MapViewport = { lat: 39.92, lon: 116.4, zoom: 10 };
const NO_PADDING: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Hexagons may come nearer to the edge than pins: more of the map is theirs. */
const FIT_PADDING: MapPadding = { top: -28, right: -28, bottom: -28, left: -28 };
const REACH_PX = 14;

export function createPlanningLayers(
  root: HTMLElement,
  first: PlanningMapProps,
  onDrawState: (state: DrawState) => void,
): PlanningLayers {
  let props = first;
  const base = createBase(
    root,
    baseProps(first, first.view ?? NOWHERE, () => props),
  );
  const { stage } = base;
  const { map } = stage;
  const picture = createPicture(first);
  const panes = { before: map.createPane("cells-before"), after: map.createPane("cells-after") };
  const over = map.createPane("planning-over");
  for (const pane of [panes.before, panes.after, over]) pane.classList.add("map-planning-pane");
  const before = createCanvasLayer(stage, panes.before, (context, frame) => {
    if (picture.before) drawCells(context, frame, picture.before);
  });
  const after = createCanvasLayer(stage, panes.after, (context, frame) => {
    if (picture.cells) drawCells(context, frame, picture.cells);
  });
  const top = createCanvasLayer(stage, over, (context, frame) => drawOver(context, frame, picture));
  const swipe = createSwipe(stage, panes, () => props);
  const numbers = createNumbers(stage, () => props, picture);
  const drawing = createDrawMode(stage, () => props, onDrawState);
  map.on("click", (event) => {
    if (props.mode !== "look") return;
    const place = picture.points && placeNear(frameOf(), picture.points, event.containerPoint, REACH_PX);
    if (picture.points && place !== null && place !== undefined) {
      props.onPlace(picture.points.places.codes[place] ?? "");
      return;
    }
    const code = zoneAt(picture.zones, pointOf(event.latlng)) ?? null;
    props.onZone(code === props.selectedZone ? null : code);
  });

  const frameOf = (): Frame => {
    const { x, y } = map.getSize();
    const corner = map.getPixelBounds().min;
    return {
      width: worldWidth(map.getZoom()),
      left: corner?.x ?? 0,
      top: corner?.y ?? 0,
      size: { width: x, height: y },
    };
  };
  let view = stage.props.view;
  const goTo = (box: NonNullable<PlanningMapProps["fit"]>) => {
    const { x, y } = map.getSize();
    view = viewOfBox(box, { width: x, height: y }, FIT_PADDING, MIN_ZOOM);
  };
  if (first.fit) {
    goTo(first.fit);
    const moved = { ...stage.props, view };
    const previous = stage.props;
    base.update(moved, previous);
    base.settle(moved, previous);
  }

  return {
    drawing,
    update(next) {
      const previous = props;
      props = next;
      updatePicture(picture, next, previous);
      if (next.fit && next.fit !== previous.fit) goTo(next.fit);
      else if (next.view && next.view !== previous.view) view = next.view;
      const from = stage.props;
      const to = baseProps(next, view, () => props);
      base.update(to, from);
      if (next.cells !== previous.cells) after.redraw();
      if (next.before !== previous.before) before.redraw();
      if (next.before !== previous.before || next.swipeAt !== previous.swipeAt) updateSwipe(swipe);
      if (
        next.places !== previous.places ||
        next.zones !== previous.zones ||
        next.isochrones !== previous.isochrones ||
        next.selectedZone !== previous.selectedZone ||
        next.gaps !== previous.gaps ||
        next.candidates !== previous.candidates ||
        next.selectedGap !== previous.selectedGap
      )
        top.redraw();
      updateNumbers(numbers);
      updateDrawMode(drawing, next, previous);
      base.settle(to, from);
    },
    async picture(scale = 2) {
      const canvas = document.createElement("canvas");
      const frame = frameOf();
      canvas.width = frame.size.width * scale;
      canvas.height = frame.size.height * scale;
      const context = canvas.getContext("2d");
      if (!context) throw new Error("expected a canvas to draw on, got none");
      context.scale(scale, scale);
      drawPicture(context, frame, picture, props.swipeAt);
      return canvas;
    },
    remove: base.remove,
  };
}

/** The planner's props as the base map takes them; what only riders need is empty. */
function baseProps(props: PlanningMapProps, view: MapViewport, latest: () => PlanningMapProps): MapViewProps {
  const { tiles, language, theme, districts } = props;
  return {
    tiles,
    language,
    theme,
    districts,
    labels: labelsOf(props.texts),
    onTilesFailing: (isFailing) => latest().onTilesFailing(isFailing),
    view,
    onViewChange: (seen) => latest().onView(seen),
    clusters: [],
    selected: null,
    onSelect: () => undefined,
    origin: null,
    onLongPress: () => undefined,
    padding: NO_PADDING,
  };
}

/** Kept by the texts that they come from, so that controls are not labelled anew with every render. */
const labels = new WeakMap<PlanningMapTexts, MapLabels>();

function labelsOf(texts: PlanningMapTexts): MapLabels {
  const known = labels.get(texts);
  if (known) return known;
  const { map, keyboardHelp, zoomIn, zoomOut, distance } = texts;
  const made: MapLabels = {
    ...{ map, keyboardHelp, zoomIn, zoomOut, distance },
    place: ({ name }) => name,
    cluster: () => "",
    position: () => "",
    pin: "",
  };
  labels.set(texts, made);
  return made;
}
