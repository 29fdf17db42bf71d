import type { Box, MapPoint } from "../map/types.ts";

/** Half the height of the box, degrees: about a kilometre. */
const REACH = 0.01;

/** A box of about two kilometres around a point: near enough to see the streets around it. */
export function boxAround({ lat, lon }: MapPoint): Box {
  const wide = REACH / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  return { south: lat - REACH, west: lon - wide, north: lat + REACH, east: lon + wide };
}
