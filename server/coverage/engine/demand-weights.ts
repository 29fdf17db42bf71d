import type { DemandCells } from "../../demand/demand.ts";

export type Weights = Pick<DemandCells, "hours" | "weights">;

/** The cells' weights at an hour of the week; at any time (null) the mean of their hours. */
export function weightsAt({ hours, weights }: Weights, hour: number | null): Float64Array {
  if (hours === 1) return weights;
  const at = new Float64Array(weights.length / hours);
  for (let cell = 0; cell < at.length; cell++) at[cell] = weightAt(weights, cell * hours, hours, hour);
  return at;
}

function weightAt(weights: Float64Array, begin: number, hours: number, hour: number | null): number {
  if (hour !== null) return weights[begin + (hour % hours)] ?? 0;
  let sum = 0;
  for (let h = 0; h < hours; h++) sum += weights[begin + h] ?? 0;
  return sum / hours;
}
