import gcoord from "gcoord";
import { isInMainland } from "./mainland.ts";
import type { LatLon } from "./place.ts";

/**
 * What coordinates refer to. Amap and Tencent use gcj02, Baidu bd09; they lie about 0.5 km and 1 km from WGS-84.
 * Only in mainland China: outside it (Hong Kong, Macao, Taiwan, Korea …) all three are taken as the same.
 */
export const DATUMS = ["wgs84", "gcj02", "bd09"] as const;
export type Datum = (typeof DATUMS)[number];

const CRS = { gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

/** About 0.1 mm: far below any use, far above rounding. */
const CLOSE_DEGREES = 1e-9;

/**
 * A stored point as a map with this datum shows it.
 * gcoord's own gate is a rectangle that takes in Hong Kong, Taipei and Seoul; ours goes first.
 */
export function fromWgs84(point: LatLon, datum: Datum): LatLon {
  return datum === "wgs84" || !isInMainland(point) ? point : shift(point, datum);
}

/**
 * A point read off a map with this datum as WGS-84: the inverse of fromWgs84 to within a millimetre.
 * In the strip along the mainland's edge that has two originals, the mainland's is taken.
 */
export function toWgs84(point: LatLon, datum: Datum): LatLon {
  if (datum === "wgs84") return point;
  const original = unshift(point, datum);
  return isInMainland(original) ? original : point;
}

function shift({ lat, lon }: LatLon, datum: keyof typeof CRS): LatLon {
  const [shiftedLon, shiftedLat] = gcoord.transform([lon, lat], gcoord.WGS84, CRS[datum]);
  return { lat: shiftedLat, lon: shiftedLon };
}

/** Fixed point of `guess = guess - error`: the shift changes so slowly that each round gains about two digits. */
function unshift(target: LatLon, datum: keyof typeof CRS): LatLon {
  let guess = target;
  for (let round = 0; round < 12; round++) {
    const shown = shift(guess, datum);
    const error = { lat: shown.lat - target.lat, lon: shown.lon - target.lon };
    guess = { lat: guess.lat - error.lat, lon: guess.lon - error.lon };
    if (Math.abs(error.lat) < CLOSE_DEGREES && Math.abs(error.lon) < CLOSE_DEGREES) break;
  }
  return guess;
}
