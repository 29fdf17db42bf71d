import { cellToLatLng } from "h3-js";
import type { DemandCells } from "./demand.ts";

/** The centres of H3 cells, in degrees. */
export function centresOf(cells: readonly string[]): Pick<DemandCells, "lat" | "lon"> {
  const lat = new Float64Array(cells.length);
  const lon = new Float64Array(cells.length);
  cells.forEach((cell, index) => {
    [lat[index], lon[index]] = cellToLatLng(cell);
  });
  return { lat, lon };
}
