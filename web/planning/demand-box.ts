import { cellToLatLng } from "h3-js";
import type { Box } from "../map/types.ts";

interface WeightedCells {
  readonly ids: readonly string[];
  readonly weights: ArrayLike<number>;
}

/** Looked at where there are more: for a box so many are enough. */
const MOST_CELLS = 5_000;
/** Of the weight, left out at each side: a village far away does not make a city small. */
const TAIL = 0.02;

/** Where nearly all the weight is; null: there is none. Demand across the antimeridian is not looked for. */
export function demandBox({ ids, weights }: WeightedCells): Box | null {
  const step = Math.max(1, Math.ceil(ids.length / MOST_CELLS));
  const points: { lat: number; lon: number; weight: number }[] = [];
  for (let i = 0; i < ids.length; i += step) {
    const weight = weights[i] ?? 0;
    const id = ids[i];
    if (id === undefined || weight <= 0) continue;
    const [lat, lon] = cellToLatLng(id);
    points.push({ lat, lon, weight });
  }
  if (points.length === 0) return null;
  const [south, north] = middle(points.map(({ lat, weight }) => [lat, weight]));
  const [west, east] = middle(points.map(({ lon, weight }) => [lon, weight]));
  return { south, west, north, east };
}

/** Between which values all of the weight lies but its tails. */
function middle(values: [value: number, weight: number][]): [number, number] {
  values.sort(([a], [b]) => a - b);
  const all = values.reduce((sum, [, weight]) => sum + weight, 0);
  const valueAt = (part: number): number => {
    let sum = 0;
    const found = values.find(([, weight]) => {
      sum += weight;
      return sum >= part * all;
    });
    return (found ?? values.at(-1) ?? [0])[0];
  };
  return [valueAt(TAIL), valueAt(1 - TAIL)];
}
