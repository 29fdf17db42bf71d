import type { MultiPolygon } from "geojson";
import type { Pixel } from "../geometry.ts";
import type { MapPoint } from "../types.ts";
import { PALETTE } from "./palette.ts";
import type { PlanningZone } from "./types.ts";
import { type Frame, worldPoint } from "./world.ts";

/** An area's rings on the square world. */
export type WorldRings = readonly (readonly Pixel[])[];

export function worldRings(area: MultiPolygon): WorldRings {
  return area.coordinates.flatMap((polygon) =>
    polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => worldPoint({ lat, lon }))),
  );
}

export interface DrawnZone {
  readonly zone: PlanningZone;
  readonly rings: WorldRings;
}

/** Outlines: broken where a boundary is approximate, thick for the selected zone. */
export function drawZones(
  context: CanvasRenderingContext2D,
  frame: Frame,
  zones: readonly DrawnZone[],
  selected: string | null,
): void {
  context.save();
  context.lineJoin = "round";
  for (const { zone, rings } of zones) {
    const isSelected = zone.code !== null && zone.code === selected;
    context.strokeStyle = isSelected ? PALETTE.zoneSelected : PALETTE.zone;
    context.lineWidth = isSelected ? 3 : 1;
    context.setLineDash(zone.isApproximate ? [5, 4] : []);
    traceRings(context, frame, rings);
    context.stroke();
  }
  context.restore();
}

export function traceRings(context: CanvasRenderingContext2D, frame: Frame, rings: WorldRings): void {
  context.beginPath();
  for (const ring of rings) {
    ring.forEach(({ x, y }, index) => {
      const to = [x * frame.width - frame.left, y * frame.width - frame.top] as const;
      if (index === 0) context.moveTo(...to);
      else context.lineTo(...to);
    });
    context.closePath();
  }
}

/** The code of the smallest zone around a point; undefined: none. */
export function zoneAt(zones: readonly DrawnZone[], point: MapPoint): string | null | undefined {
  const at = worldPoint(point);
  const around = zones.filter(({ rings }) => isInside(rings, at));
  around.sort((a, b) => extentOf(a.rings) - extentOf(b.rings));
  return around[0]?.zone.code;
}

/** By the even-odd rule: holes are outside. */
function isInside(rings: WorldRings, { x, y }: Pixel): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i];
      const b = ring[j];
      if (!a || !b || a.y > y === b.y > y) continue;
      if (x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  }
  return inside;
}

function extentOf(rings: WorldRings): number {
  const points = rings.flat();
  const span = (of: (point: Pixel) => number) => {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const point of points) {
      least = Math.min(least, of(point));
      most = Math.max(most, of(point));
    }
    return most - least;
  };
  return span((point) => point.x) * span((point) => point.y);
}
