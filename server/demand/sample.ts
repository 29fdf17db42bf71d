import type { CellWeights } from "./cell-weights.ts";
import { centresOf } from "./centres.ts";

/** A cell with the degrees of its centre, for a map. */
export interface SampleCell {
  cell: string;
  lat: number;
  lon: number;
  /** The mean over the hours. */
  weight: number;
}

/** At most `most` cells, evenly taken from all in the order of the file: they lie wherever the demand does. */
export function sampleOf(weights: CellWeights, most: number): SampleCell[] {
  const cells = weights.some(most);
  const { lat, lon } = centresOf(cells.map(({ cell }) => cell));
  return cells.map(({ cell, weight }, index) => ({
    cell,
    lat: lat[index] ?? 0,
    lon: lon[index] ?? 0,
    weight,
  }));
}
