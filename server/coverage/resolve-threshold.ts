import { expected } from "../errors.ts";
import type { TravelSettings } from "../places/travel.ts";
import { secondsPerMetre } from "../places/travel.ts";
import type { ResolvedThreshold } from "./analysis.ts";
import type { Limit } from "./engine/straight-ways.ts";
import type { Threshold } from "./question.ts";

const MOST_METRES = 50_000;
const MOST_MINUTES = 120;

/** @throws InputError that names the field */
export function resolveThreshold({ metres, minutes, mode }: Threshold): ResolvedThreshold {
  const hasMetres = metres !== undefined && metres !== null;
  const hasMinutes = minutes !== undefined && minutes !== null;
  if (hasMetres === hasMinutes)
    throw expected("threshold with either metres or minutes", hasMetres ? "both" : undefined);
  if (hasMetres) {
    if (mode) throw expected("threshold.mode only beside minutes", mode);
    if (!(metres >= 1 && metres <= MOST_METRES)) throw expected("threshold.metres from 1 to 50,000", metres);
    return { metres };
  }
  if (!(Number(minutes) >= 0.5 && Number(minutes) <= MOST_MINUTES))
    throw expected("threshold.minutes from 0.5 to 120", minutes);
  if (!mode) throw expected("threshold.mode beside minutes", mode);
  return { seconds: Number(minutes) * 60, mode };
}

/** The threshold as ways in a straight line are held against it. */
export function limitOf(threshold: ResolvedThreshold, travel: TravelSettings): Limit {
  if ("metres" in threshold) return { most: threshold.metres, perMetre: 1, basis: "GEODESIC" };
  return { most: threshold.seconds, perMetre: secondsPerMetre(threshold.mode, travel), basis: "ESTIMATE" };
}

/** No place that is farther than this in a straight line is within the threshold, by streets or by estimate. */
export function mostMetres(threshold: ResolvedThreshold, travel: TravelSettings): number {
  if ("metres" in threshold) return threshold.metres;
  const { mode, seconds } = threshold;
  return seconds / Math.min(secondsPerMetre(mode, { ...travel, detour: 1 }), secondsPerMetre(mode, travel));
}
