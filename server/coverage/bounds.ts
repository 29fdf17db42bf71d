import type { Box } from "../places/place.ts";
import type { Points } from "./engine/chord.ts";

/** Metres in a degree of latitude, at the least (at the equator). */
const METRES_A_DEGREE = 110_574;

/** A box with everything that is within so many metres of a point; null where that goes around the Earth or over a pole. */
export function boxAround({ lat, lon }: Points, metres: number): Box | null {
  let [south, north, west, east] = [90, -90, 180, -180];
  for (let i = 0; i < lat.length; i++) {
    south = Math.min(south, lat[i] ?? 0);
    north = Math.max(north, lat[i] ?? 0);
    west = Math.min(west, lon[i] ?? 0);
    east = Math.max(east, lon[i] ?? 0);
  }
  const rise = metres / METRES_A_DEGREE;
  const highest = Math.max(Math.abs(south), Math.abs(north)) + rise;
  if (highest >= 89) return null;
  // a degree of longitude is nowhere in the box shorter than this
  const aside = rise / Math.cos((highest * Math.PI) / 180);
  if (west - aside < -180 || east + aside > 180) return null;
  return { south: south - rise, north: north + rise, west: west - aside, east: east + aside };
}
