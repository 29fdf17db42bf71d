/** Gaps with their ranks: numbers where they do not touch one another, dots for the rest until one zooms in. */
import type { Pixel } from "../geometry.ts";
import { standApart } from "./apart.ts";
import { PALETTE } from "./palette.ts";
import type { PlanningCandidate, PlanningGap } from "./types.ts";
import { type Frame, worldPoint } from "./world.ts";

/** Middle to middle, px: a finger's target beside another's number. */
const APART_PX = 40;
const DOT_PX = 4;
const NUMBER_PX = 13;

interface DrawnGap extends Pixel {
  readonly rank: number;
}

export interface NumberedGaps {
  readonly numbered: readonly DrawnGap[];
  readonly crowded: readonly DrawnGap[];
}

/**
 * @param width of the world, px
 * @param first rank of a gap that has its number whatever is near; null: the worst comes first
 * @returns places on the world, px
 */
export function numberGaps(
  gaps: readonly PlanningGap[],
  candidates: readonly PlanningCandidate[],
  width: number,
  first: number | null,
): NumberedGaps {
  const at = (point: PlanningGap["centre"]): Pixel => {
    const { x, y } = worldPoint(point);
    return { x: x * width, y: y * width };
  };
  const placed = gaps.map(({ rank, centre }) => ({ rank, ...at(centre) }));
  placed.sort((a, b) => Number(b.rank === first) - Number(a.rank === first) || a.rank - b.rank);
  const taken = candidates.map(({ location }) => at(location));
  const numbered = standApart(placed, APART_PX, taken);
  return { numbered, crowded: placed.filter((gap) => !numbered.includes(gap)) };
}

/** Those that have no room for a number. */
export function drawGapDots(
  context: CanvasRenderingContext2D,
  frame: Frame,
  { crowded }: NumberedGaps,
): void {
  for (const gap of crowded) drawDisc(context, frame, gap, DOT_PX);
}

/** As the map's buttons look, for a picture. */
export function drawGapNumbers(
  context: CanvasRenderingContext2D,
  frame: Frame,
  { numbered }: NumberedGaps,
): void {
  context.save();
  context.font = `600 ${NUMBER_PX}px system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const gap of numbered) {
    drawDisc(context, frame, gap, NUMBER_PX);
    context.fillStyle = PALETTE.halo;
    context.fillText(String(gap.rank), gap.x - frame.left, gap.y - frame.top + 1);
  }
  context.restore();
}

function drawDisc(context: CanvasRenderingContext2D, frame: Frame, { x, y }: Pixel, radius: number): void {
  context.beginPath();
  context.arc(x - frame.left, y - frame.top, radius, 0, 2 * Math.PI);
  context.fillStyle = PALETTE.gap;
  context.fill();
  context.strokeStyle = PALETTE.halo;
  context.lineWidth = 2;
  context.stroke();
}
