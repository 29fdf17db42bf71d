import { cellToLatLng } from "h3-js";
import { project } from "../map/geometry.ts";
import type { Box } from "../map/types.ts";

interface WeightedCells {
  readonly ids: readonly string[];
  readonly weights: ArrayLike<number>;
}

interface Point {
  readonly lat: number;
  readonly lon: number;
  /** On the map, in any unit that is the same both ways. */
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Looked at where there are more: for a box so many are enough. */
const MOST_CELLS = 5_000;
/** Of the weight, left out at most: villages far away do not make a city small. */
const LEFT_OUT = 0.05;
/** Where nearly all the weight is; null: there is none. Demand across the antimeridian is not looked for. */
export function demandBox({ ids, weights }: WeightedCells): Box | null {
  const step = Math.max(1, Math.ceil(ids.length / MOST_CELLS));
  const points: Point[] = [];
  for (let i = 0; i < ids.length; i += step) {
    const weight = weights[i] ?? 0;
    const id = ids[i];
    if (id === undefined || weight <= 0) continue;
    const [lat, lon] = cellToLatLng(id);
    points.push({ lat, lon, ...project({ lat, lon }, 0), weight });
  }
  if (points.length === 0) return null;
  const kept = withoutFarOnes(points);
  const lats = kept.map(({ lat }) => lat);
  const lons = kept.map(({ lon }) => lon);
  return {
    south: Math.min(...lats),
    west: Math.min(...lons),
    north: Math.max(...lats),
    east: Math.max(...lons),
  };
}

/** The points in order from one side, and how far each is from it. */
interface Side {
  readonly points: readonly Point[];
  readonly from: (point: Point) => number;
}

/** Again and again leaves out on one side what makes the box smallest for the weight that it costs. */
function withoutFarOnes(points: readonly Point[]): readonly Point[] {
  let spare = LEFT_OUT * points.reduce((sum, { weight }) => sum + weight, 0);
  const ways: Side["from"][] = [({ x }) => x, ({ x }) => -x, ({ y }) => y, ({ y }) => -y];
  let sides = ways.map((from): Side => ({ from, points: [...points].sort((a, b) => from(a) - from(b)) }));
  for (;;) {
    const longest = Math.max(...sides.map(lengthOf));
    const cuts = sides.filter((side) => lengthOf(side) === longest).map((side) => bestCut(side, spare));
    const [best] = cuts.sort((a, b) => b.ratio - a.ratio);
    if (!best || best.ratio === 0) return sides[0]?.points ?? [];
    const { gone, cost } = best;
    sides = sides.map((side) => ({ ...side, points: side.points.filter((point) => !gone.has(point)) }));
    spare -= cost;
  }
}

interface Cut {
  readonly gone: ReadonlySet<Point>;
  readonly cost: number;
  /** By how much the box is shorter for the weight. */
  readonly ratio: number;
}

/** The outermost points, how many ever are best: a far village as a whole, or a city's thin edge. */
function bestCut({ points, from }: Side, spare: number): Cut {
  const [first] = points;
  let best = { count: 0, cost: 0, ratio: 0 };
  let cost = 0;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    cost += point.weight;
    if (cost > spare || !first || !next) break;
    const ratio = (from(next) - from(first)) / cost;
    if (ratio > best.ratio) best = { count: index + 1, cost, ratio };
  }
  return { ...best, gone: new Set(points.slice(0, best.count)) };
}

function lengthOf({ points, from }: Side): number {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? from(last) - from(first) : 0;
}
