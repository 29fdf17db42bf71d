import type { Pixel } from "../geometry.ts";
import { PALETTE } from "./palette.ts";
import type { Frame } from "./world.ts";
import type { DrawnZone } from "./zones.ts";

const FONT = '600 13px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const LINE_PX = 20;
const GAP_PX = 6;

interface Name extends Pixel {
  readonly text: string;
  readonly width: number;
}

/** Names in the middle of what they name: for a picture, which has no base map. Small ones give way to large ones. */
export function drawZoneNames(
  context: CanvasRenderingContext2D,
  frame: Frame,
  zones: readonly DrawnZone[],
): void {
  context.save();
  context.font = FONT;
  const wishes = zones.flatMap(({ zone, rings }): (Name & { readonly area: number })[] => {
    if (zone.name === null) return [];
    const middle = largestMiddle(rings);
    const at = { x: middle.x * frame.width - frame.left, y: middle.y * frame.width - frame.top };
    return [{ ...at, area: middle.area, text: zone.name, width: context.measureText(zone.name).width }];
  });
  wishes.sort((a, b) => b.area - a.area);
  const placed: Name[] = [];
  for (const name of wishes)
    if (isWithin(name, frame) && !placed.some((other) => touch(name, other))) placed.push(name);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = PALETTE.halo;
  context.fillStyle = PALETTE.ink;
  for (const { x, y, text } of placed) {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  context.restore();
}

function isWithin({ x, y, width }: Name, { size }: Frame): boolean {
  return x > width / 2 && x < size.width - width / 2 && y > LINE_PX / 2 && y < size.height - LINE_PX / 2;
}

function touch(a: Name, b: Name): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP_PX && Math.abs(a.y - b.y) < LINE_PX;
}

/** The centre of gravity of the largest ring, and its area, on the square world. */
export function largestMiddle(rings: DrawnZone["rings"]): Pixel & { readonly area: number } {
  const all = rings.map(middleOf);
  return all.reduce((best, next) => (next.area > best.area ? next : best), { x: 0, y: 0, area: 0 });
}

/** By the shoelace formula, counted from the ring's first corner to keep digits. */
function middleOf(ring: readonly Pixel[]): Pixel & { readonly area: number } {
  const origin = ring[0] ?? { x: 0, y: 0 };
  let [doubled, x, y] = [0, 0, 0];
  ring.forEach((corner, index) => {
    const next = ring[(index + 1) % ring.length] ?? corner;
    const [ax, ay, bx, by] = [corner.x - origin.x, corner.y - origin.y, next.x - origin.x, next.y - origin.y];
    const cross = ax * by - bx * ay;
    doubled += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  if (doubled === 0) return { ...origin, area: 0 };
  return { x: origin.x + x / (3 * doubled), y: origin.y + y / (3 * doubled), area: Math.abs(doubled / 2) };
}
