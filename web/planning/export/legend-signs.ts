import { PALETTE } from "../../map/planning/palette.ts";
import type { DeskTexts } from "../texts/zh/desk.ts";

/** A sign of the legend and its meaning; no sign: words alone. */
export interface LegendSign {
  readonly text: string;
  /** Draws it into a square of `SIGN` pixels with its corner at the origin. */
  readonly draw?: (context: CanvasRenderingContext2D) => void;
}

/** Pixels across a sign. */
export const SIGN = 20;

/** The legend as `Legend` shows it, for a canvas. */
export function legendSigns(texts: DeskTexts["legend"]): readonly LegendSign[] {
  return [
    { text: texts.covered, draw: cell(0) },
    { text: texts.possible, draw: cell(1) },
    { text: texts.uncovered, draw: cell(2) },
    { text: texts.open, draw: dot("whole") },
    { text: texts.unknown, draw: dot("half") },
    { text: texts.closed, draw: dot("none") },
    { text: texts.kinds },
  ];
}

/** A hexagon in the colour of a state; what is not covered is hatched. */
function cell(state: 0 | 1 | 2) {
  return (context: CanvasRenderingContext2D): void => {
    trace(context, [10, 1, 18, 5.5, 18, 14.5, 10, 19, 2, 14.5, 2, 5.5]);
    context.closePath();
    context.fillStyle = PALETTE.fills[state]?.[1] ?? PALETTE.halo;
    context.fill();
    context.strokeStyle = PALETTE.zone;
    context.lineWidth = 0.5;
    context.stroke();
    if (state !== 2) return;
    context.strokeStyle = PALETTE.hatch;
    context.lineWidth = 1;
    for (const line of [
      [4, 15, 15, 4],
      [7, 17, 18, 6],
      [3, 11, 10, 3],
    ]) {
      trace(context, line);
      context.stroke();
    }
  };
}

/** A place: filled when open, half filled when nobody knows, hollow when closed. */
function dot(fill: "whole" | "half" | "none") {
  return (context: CanvasRenderingContext2D): void => {
    const colour = fill === "none" ? PALETTE.closed : PALETTE.open;
    context.beginPath();
    context.arc(10, 10, 6, 0, fill === "half" ? Math.PI : 2 * Math.PI);
    context.fillStyle = fill === "none" ? PALETTE.halo : colour;
    context.fill();
    context.beginPath();
    context.arc(10, 10, 6, 0, 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = 2;
    context.stroke();
  };
}

/** @param line x and y of one corner after another */
function trace(context: CanvasRenderingContext2D, line: readonly number[]): void {
  context.beginPath();
  for (let at = 0; at < line.length; at += 2) context.lineTo(line[at] ?? 0, line[at + 1] ?? 0);
}
