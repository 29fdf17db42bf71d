import type { CellShapes } from "./cell-shapes.ts";
import { cellOpacity, PALETTE } from "./palette.ts";
import { SHADES } from "./weight-classes.ts";
import type { Frame } from "./world.ts";

/** Hexagons narrower than this (px) are drawn as dots, and not hatched. */
const NARROW_PX = 5;
const HATCH_PX = 6;

export interface DrawnCells {
  readonly shapes: CellShapes;
  /** By cell: 0 covered, 1 possible, 2 uncovered. */
  readonly states: Uint8Array;
  /** By cell: see weight-classes.ts. */
  readonly shades: Uint8Array;
}

/** Fills every cell that is in the frame: one path a colour, so that 20,000 of them stay quick. */
export function drawCells(context: CanvasRenderingContext2D, frame: Frame, cells: DrawnCells): void {
  const groups = visibleByColour(frame, cells);
  context.save();
  context.globalAlpha = cellOpacity(cellWidth(frame, cells.shapes));
  groups.forEach((group, colour) => {
    if (group.length === 0) return;
    const state = Math.floor(colour / SHADES);
    context.fillStyle = PALETTE.fills[state]?.[colour % SHADES] ?? PALETTE.hatch;
    trace(context, frame, cells.shapes, group);
    context.fill();
  });
  const uncovered = groups.slice(2 * SHADES).flat();
  if (uncovered.length > 0 && cellWidth(frame, cells.shapes) >= NARROW_PX) {
    const pattern = hatching(context);
    if (pattern) {
      context.globalAlpha = 1;
      context.fillStyle = pattern;
      trace(context, frame, cells.shapes, uncovered);
      context.fill();
    }
  }
  context.restore();
}

function visibleByColour(frame: Frame, { shapes, states, shades }: DrawnCells): number[][] {
  const groups: number[][] = Array.from({ length: 3 * SHADES }, () => []);
  const margin = cellWidth(frame, shapes);
  for (let cell = 0; cell < shapes.count; cell++) {
    const at = shapes.start[cell] ?? 0;
    const x = (shapes.corners[at] ?? 0) * frame.width - frame.left;
    const y = (shapes.corners[at + 1] ?? 0) * frame.width - frame.top;
    const isSeen =
      x > -margin && y > -margin && x < frame.size.width + margin && y < frame.size.height + margin;
    if (isSeen) groups[(states[cell] ?? 0) * SHADES + (shades[cell] ?? 0)]?.push(cell);
  }
  return groups;
}

/** Across opposite corners of the first cell, px; all of a set are about as wide. */
function cellWidth(frame: Frame, { corners }: CellShapes): number {
  const dx = (corners[0] ?? 0) - (corners[6] ?? 0);
  const dy = (corners[1] ?? 0) - (corners[7] ?? 0);
  return Math.hypot(dx, dy) * frame.width;
}

function trace(
  context: CanvasRenderingContext2D,
  frame: Frame,
  shapes: CellShapes,
  cells: readonly number[],
): void {
  const width = cellWidth(frame, shapes);
  const { corners, start } = shapes;
  context.beginPath();
  for (const cell of cells) {
    const at = start[cell] ?? 0;
    const end = start[cell + 1] ?? at;
    const x = (corners[at] ?? 0) * frame.width - frame.left;
    const y = (corners[at + 1] ?? 0) * frame.width - frame.top;
    if (width < NARROW_PX) {
      context.rect(x - width / 2, y - width / 2, width, width);
      continue;
    }
    context.moveTo(x, y);
    for (let i = at + 2; i < end; i += 2) {
      context.lineTo(
        (corners[i] ?? 0) * frame.width - frame.left,
        (corners[i + 1] ?? 0) * frame.width - frame.top,
      );
    }
    context.closePath();
  }
}

/** Diagonal lines, made once a context: gaps are told apart without colour. */
function hatching(context: CanvasRenderingContext2D): CanvasPattern | null {
  const known = patterns.get(context);
  if (known) return known;
  const tile = document.createElement("canvas");
  tile.width = HATCH_PX;
  tile.height = HATCH_PX;
  const lines = tile.getContext("2d");
  if (!lines) return null;
  lines.strokeStyle = PALETTE.hatch;
  lines.lineWidth = 0.8;
  lines.beginPath();
  for (const shift of [-HATCH_PX, 0, HATCH_PX]) {
    lines.moveTo(shift - 1, HATCH_PX + 1);
    lines.lineTo(shift + HATCH_PX + 1, -1);
  }
  lines.stroke();
  const pattern = context.createPattern(tile, "repeat");
  if (pattern) patterns.set(context, pattern);
  return pattern;
}

const patterns = new WeakMap<CanvasRenderingContext2D, CanvasPattern>();
