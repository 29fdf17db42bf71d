import type { Pixel } from "../geometry.ts";
import { PALETTE } from "./palette.ts";
import type { PlanningPlaces } from "./types.ts";
import { type Frame, worldPoint } from "./world.ts";

/** Places on the square world. */
export interface PlacePoints {
  readonly places: PlanningPlaces;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export function placePoints(places: PlanningPlaces): PlacePoints {
  const count = places.codes.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const point = worldPoint({ lat: places.lat[i] ?? 0, lon: places.lon[i] ?? 0 });
    x[i] = point.x;
    y[i] = point.y;
  }
  return { places, x, y };
}

/** Smaller where many lie close together. */
const radiusAt = (width: number): number =>
  width > 256 * 2 ** 12.5 ? 5 : width > 256 * 2 ** 11.5 ? 3.5 : width > 256 * 2 ** 10.5 ? 2.5 : 1.75;

/**
 * Round for rest stations and square for service centres; filled when open, hollow and pale when closed, half filled when
 * nobody knows; ringed when a scenario changes it, crossed out when it takes it away.
 */
export function drawPlaces(context: CanvasRenderingContext2D, frame: Frame, points: PlacePoints): void {
  const radius = radiusAt(frame.width);
  const { places, x, y } = points;
  context.save();
  for (let i = 0; i < x.length; i++) {
    const at = {
      x: (x[i] ?? 0) * frame.width - frame.left,
      y: (y[i] ?? 0) * frame.width - frame.top,
    };
    if (at.x < -20 || at.y < -20 || at.x > frame.size.width + 20 || at.y > frame.size.height + 20) continue;
    drawPlace(context, at, radius, {
      state: places.states[i] ?? 1,
      isSquare: places.kinds[i] === "S",
      change: places.changes[i] ?? "T",
    });
  }
  context.restore();
}

interface Look {
  readonly state: number;
  readonly isSquare: boolean;
  readonly change: string;
}

function drawPlace(
  context: CanvasRenderingContext2D,
  at: Pixel,
  radius: number,
  { state, isSquare, change }: Look,
): void {
  const outline = (r: number) => {
    context.beginPath();
    if (isSquare) context.rect(at.x - r, at.y - r, 2 * r, 2 * r);
    else context.arc(at.x, at.y, r, 0, 2 * Math.PI);
  };
  outline(radius + Math.min(1.5, radius / 2));
  context.fillStyle = PALETTE.halo;
  context.globalAlpha = state === 2 ? 0.6 : 1;
  context.fill();
  context.fillStyle = state === 2 ? PALETTE.halo : PALETTE.open;
  context.strokeStyle = state === 2 ? PALETTE.closed : PALETTE.open;
  context.lineWidth = 1.25;
  if (state === 1) {
    context.beginPath();
    context.rect(at.x - radius, at.y, 2 * radius, radius);
    context.fill();
    outline(radius);
    context.setLineDash([2, 1.5]);
    context.stroke();
    context.setLineDash([]);
  } else {
    outline(radius);
    context.fill();
    context.stroke();
  }
  context.globalAlpha = 1;
  if (change !== "T") markChange(context, at, radius, change);
}

function markChange(context: CanvasRenderingContext2D, at: Pixel, radius: number, change: string): void {
  context.strokeStyle = PALETTE.changed;
  context.lineWidth = 2;
  context.beginPath();
  if (change === "X") {
    const r = radius + 2;
    context.moveTo(at.x - r, at.y - r);
    context.lineTo(at.x + r, at.y + r);
    context.moveTo(at.x - r, at.y + r);
    context.lineTo(at.x + r, at.y - r);
  } else context.arc(at.x, at.y, radius + 4, 0, 2 * Math.PI);
  context.stroke();
}

/** The number of the place drawn nearest to a pixel, within a finger's reach; undefined: none. */
export function placeNear(frame: Frame, { x, y }: PlacePoints, at: Pixel, reach: number): number | undefined {
  let best: number | undefined;
  let least = reach;
  for (let i = 0; i < x.length; i++) {
    const away = Math.hypot(
      (x[i] ?? 0) * frame.width - frame.left - at.x,
      (y[i] ?? 0) * frame.width - frame.top - at.y,
    );
    if (away > least) continue;
    least = away;
    best = i;
  }
  return best;
}
