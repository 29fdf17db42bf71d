import type { Context } from "../context.ts";
import { expected } from "../errors.ts";
import type { LatLon } from "../places/place.ts";
import { secondsPerMetre, type TravelMode } from "../places/travel.ts";
import { circle } from "../streets/circle.ts";
import { baseOf } from "./base.ts";
import type { Isochrone } from "./isochrone.type.ts";

const MOST_TIMES = 5;
const MOST_MINUTES = 60;

/**
 * From where a point is reached in time: on the streets around it, or else a circle. The shortest time first.
 * @throws InputError that names the field
 */
export async function isochroneOf(
  context: Context,
  { to, mode, minutes }: { to: LatLon; mode: TravelMode; minutes: readonly number[] },
): Promise<Isochrone[]> {
  const base = baseOf(context);
  if (minutes.length === 0 || minutes.length > MOST_TIMES)
    throw expected(`minutes of 1 to ${MOST_TIMES} times`, minutes.length);
  for (const time of minutes)
    if (!(time >= 1 && time <= MOST_MINUTES)) throw expected(`minutes from 1 to ${MOST_MINUTES}`, time);
  const times = [...new Set(minutes)].sort((a, b) => a - b);
  const onStreets = await context.analyst.isochrones(base, { to, mode, minutes: times });
  if (onStreets) return onStreets.map(({ minutes, area }) => ({ minutes, area, travel: "STREETS" }));
  return times.map((time) => {
    const { coordinates } = circle(to, (time * 60) / secondsPerMetre(mode, context.travel));
    return { minutes: time, area: { type: "MultiPolygon", coordinates: [coordinates] }, travel: "ESTIMATE" };
  });
}
