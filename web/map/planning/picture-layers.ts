/** What is drawn on canvas, over the base map: cells (both sides of the swipe), isochrones, zones, places. */
import { cellShapes } from "./cell-shapes.ts";
import { type DrawnCells, drawCells } from "./draw-cells.ts";
import { drawPlaces, type PlacePoints, placePoints } from "./draw-places.ts";
import { drawGapDots, drawGapNumbers, type NumberedGaps, numberGaps } from "./gaps.ts";
import { PALETTE } from "./palette.ts";
import type { PlanningCells, PlanningMapProps } from "./types.ts";
import { weightClasses } from "./weight-classes.ts";
import type { Frame } from "./world.ts";
import { drawZoneNames } from "./zone-names.ts";
import { type DrawnZone, drawZones, traceRings, type WorldRings, worldRings } from "./zones.ts";

/** The props as they are drawn: worked out once, drawn many times. */
export interface Picture {
  cells: DrawnCells | null;
  before: DrawnCells | null;
  points: PlacePoints | null;
  zones: DrawnZone[];
  isochrones: WorldRings[];
  selectedZone: string | null;
  /** At a zoom, by the width of the world (px): what has a number there, and what only a dot. */
  gapsAt(width: number): NumberedGaps;
}

export function createPicture(props: PlanningMapProps): Picture {
  const cells = drawnCells(props.cells, null, null);
  return {
    cells,
    before: drawnCells(props.before, props.cells, cells),
    points: props.places && placePoints(props.places),
    zones: props.zones.map((zone) => ({ zone, rings: worldRings(zone.boundary) })),
    isochrones: props.isochrones.map(({ area }) => worldRings(area)),
    selectedZone: props.selectedZone,
    gapsAt: gapsOf(props),
  };
}

const gapsOf =
  ({ gaps, candidates, selectedGap }: PlanningMapProps): Picture["gapsAt"] =>
  (width) =>
    numberGaps(gaps, candidates, width, selectedGap);

/** Works out again what has changed. */
export function updatePicture(picture: Picture, next: PlanningMapProps, previous: PlanningMapProps): void {
  if (next.cells !== previous.cells) picture.cells = drawnCells(next.cells, previous.cells, picture.cells);
  if (next.before !== previous.before) picture.before = drawnCells(next.before, next.cells, picture.cells);
  if (next.places !== previous.places) {
    const isMoved = next.places?.lat !== previous.places?.lat || !picture.points || !next.places;
    if (isMoved) picture.points = next.places && placePoints(next.places);
    else if (picture.points && next.places) picture.points = { ...picture.points, places: next.places };
  }
  if (next.zones !== previous.zones)
    picture.zones = next.zones.map((zone) => ({ zone, rings: worldRings(zone.boundary) }));
  if (next.isochrones !== previous.isochrones)
    picture.isochrones = next.isochrones.map(({ area }) => worldRings(area));
  picture.selectedZone = next.selectedZone;
  picture.gapsAt = gapsOf(next);
}

/** Shapes and shades are kept while only the hour changes: the same lists, other states. */
function drawnCells(
  cells: PlanningCells | null,
  like: PlanningCells | null,
  known: DrawnCells | null,
): DrawnCells | null {
  if (!cells) return null;
  return {
    shapes: known && like?.ids === cells.ids ? known.shapes : cellShapes(cells.ids),
    shades: known && like?.weights === cells.weights ? known.shades : weightClasses(cells.weights),
    states: cells.states,
  };
}

/** What lies over the cells, whichever side of the swipe they are on. */
export function drawOver(context: CanvasRenderingContext2D, frame: Frame, picture: Picture): void {
  context.save();
  context.strokeStyle = PALETTE.isochrone;
  context.fillStyle = PALETTE.isochrone;
  context.lineWidth = 2;
  for (const rings of picture.isochrones) {
    traceRings(context, frame, rings);
    context.globalAlpha = 0.1;
    context.fill("evenodd");
    context.globalAlpha = 1;
    context.stroke();
  }
  context.restore();
  drawZones(context, frame, picture.zones, picture.selectedZone);
  if (picture.points) drawPlaces(context, frame, picture.points);
  drawGapDots(context, frame, picture.gapsAt(frame.width));
}

/** Everything on one canvas, with the names and numbers that the map has elements for: for export. */
export function drawPicture(
  context: CanvasRenderingContext2D,
  frame: Frame,
  picture: Picture,
  swipeAt: number,
): void {
  context.fillStyle = PALETTE.land;
  context.fillRect(0, 0, frame.size.width, frame.size.height);
  if (picture.cells && picture.before) {
    const middle = frame.size.width * swipeAt;
    clipped(context, { x: 0, width: middle, height: frame.size.height }, () => {
      if (picture.before) drawCells(context, frame, picture.before);
    });
    clipped(context, { x: middle, width: frame.size.width - middle, height: frame.size.height }, () => {
      if (picture.cells) drawCells(context, frame, picture.cells);
    });
    context.fillStyle = PALETTE.zone;
    context.fillRect(middle - 1, 0, 2, frame.size.height);
  } else if (picture.cells) drawCells(context, frame, picture.cells);
  drawOver(context, frame, picture);
  drawZoneNames(context, frame, picture.zones);
  drawGapNumbers(context, frame, picture.gapsAt(frame.width));
}

function clipped(
  context: CanvasRenderingContext2D,
  { x, width, height }: { x: number; width: number; height: number },
  draw: () => void,
): void {
  context.save();
  context.beginPath();
  context.rect(x, 0, width, height);
  context.clip();
  draw();
  context.restore();
}
